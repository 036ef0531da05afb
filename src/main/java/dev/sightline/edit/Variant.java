package dev.sightline.edit;

import dev.sightline.model.Actor;
import dev.sightline.model.Card;
import dev.sightline.model.Cause;
import dev.sightline.model.Channel;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Foreign;
import dev.sightline.model.Gain;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.MapRow;
import dev.sightline.model.Marker;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Persona;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.Project;
import dev.sightline.model.Rank;
import dev.sightline.model.SavedView;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Segment;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.model.SystemUsed;
import dev.sightline.model.Team;
import dev.sightline.model.Touchpoint;
import java.util.Optional;

/// An element with one thing about it changed, whatever its kind.
final class Variant {
    private Variant() {}

    @SuppressWarnings("unchecked") // each kind gives a copy of its own kind
    static <T extends Element> T withRank(T element, Rank rank) {
        Element ranked = switch ((Element) element) {
            case Project e -> e;
            case Persona e -> e.withRank(rank);
            case Segment e -> e.withRank(rank);
            case Actor e -> e.withRank(rank);
            case Team e -> e.withRank(rank);
            case Channel e -> e.withRank(rank);
            case Touchpoint e -> e.withRank(rank);
            case SystemUsed e -> e.withRank(rank);
            case InformationSource e -> e.withRank(rank);
            case ImageAsset e -> e.withRank(rank);
            case JourneyMap e -> e.withRank(rank);
            case Stage e -> e.withRank(rank);
            case Step e -> e.withRank(rank);
            case LaneGroup e -> e.withRank(rank);
            case Lane e -> e.withRank(rank);
            case SeparatorLine e -> e.withRank(rank);
            case Card e -> e.withRank(rank);
            case PainPoint e -> e.withRank(rank);
            case Gain e -> e.withRank(rank);
            case Opportunity e -> e.withRank(rank);
            case Link e -> e.withRank(rank);
            case Marker e -> e.withRank(rank);
            case ScoreCurve e -> e.withRank(rank);
            case Cause e -> e.withRank(rank);
            case Comment e -> e.withRank(rank);
            case SavedView e -> e.withRank(rank);
            case Foreign e -> new Foreign(e.id(), rank, e.home(), e.list(), e.json());
        };
        return (T) ranked;
    }

    static Placed withText(Placed placed, String text) {
        return switch (placed) {
            case Card e -> e.withText(text);
            case PainPoint e -> e.withText(text);
            case Gain e -> e.withText(text);
            case Opportunity e -> e.withText(text);
        };
    }

    static Placed withPlace(Placed placed, Place place) {
        return switch (placed) {
            case Card e -> e.withPlace(place);
            case PainPoint e -> e.withPlace(place);
            case Gain e -> e.withPlace(place);
            case Opportunity e -> e.withPlace(place);
        };
    }

    static Placed withLane(Placed placed, Id<Lane> lane) {
        return switch (placed) {
            case Card e -> e.withLane(lane);
            case PainPoint e -> e.withLane(lane);
            case Gain e -> e.withLane(lane);
            case Opportunity e -> e.withLane(lane);
        };
    }

    static MapRow withGroup(MapRow row, Optional<Id<LaneGroup>> group) {
        return switch (row) {
            case Lane e -> e.withGroup(group);
            case SeparatorLine e -> e.withGroup(group);
        };
    }
}
