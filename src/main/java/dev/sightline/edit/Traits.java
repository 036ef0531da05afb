package dev.sightline.edit;

import dev.sightline.model.Actor;
import dev.sightline.model.Card;
import dev.sightline.model.Cause;
import dev.sightline.model.Channel;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Foreign;
import dev.sightline.model.Gain;
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
import java.util.List;
import java.util.Optional;

/// What is compared of an element.
///
/// @param name what it is called or says
/// @param isText whether that is a text rather than a name
/// @param home among whom it has its place; those with equal homes have an order
/// @param unranked the element without that place
record Traits(String name, boolean isText, Object home, Element unranked) {

    static Traits of(Element element) {
        boolean text = element instanceof Placed || element instanceof Comment || element instanceof Cause;
        return new Traits(name(element), text, home(element), unranked(element));
    }

    /// Among whom an element has its place.
    static Object home(Element element) {
        return switch (element) {
            case Stage stage -> List.of(stage.map(), stage.level(), stage.phase());
            case Step step -> List.of(step.map(), step.stage());
            case MapRow row -> List.of("row", row.map(), row.group());
            case Placed placed -> List.of(placed.lane(), placed.place());
            // groups and rows without a group share one order
            case LaneGroup group -> List.of("row", group.map(), Optional.empty());
            case Link link -> List.of("link", link.map());
            case Marker marker -> List.of("marker", marker.map());
            case ScoreCurve curve -> List.of("curve", curve.map());
            case Comment comment -> List.of("comment", comment.on());
            case SavedView view -> List.of("view", view.map());
            case Foreign foreign -> List.of(foreign.list(), foreign.home());
            default -> element.getClass();
        };
    }

    private static String name(Element element) {
        return switch (element) {
            case Project project -> project.title();
            case JourneyMap map -> map.title();
            case Stage stage -> stage.name();
            case Step step -> step.name();
            case LaneGroup group -> group.name();
            case Lane lane -> lane.name();
            case SeparatorLine line -> line.name();
            case Placed placed -> placed.text();
            case Link link -> link.label();
            case Marker marker -> marker.label();
            case ScoreCurve curve -> curve.name();
            case Persona persona -> persona.name();
            case Segment segment -> segment.name();
            case Actor actor -> actor.name();
            case Team team -> team.name();
            case Channel channel -> channel.name();
            case Touchpoint touchpoint -> touchpoint.name();
            case SystemUsed system -> system.name();
            case InformationSource source -> source.title();
            case ImageAsset image -> image.name();
            case Cause cause -> cause.text();
            case Comment comment -> comment.text();
            case SavedView view -> view.name();
            case Foreign _ -> "";
        };
    }

    private static Element unranked(Element element) {
        return switch (element) {
            case Project project -> project;
            case JourneyMap map -> map.withRank(Rank.FIRST);
            case Stage stage -> stage.withRank(Rank.FIRST);
            case Step step -> step.withRank(Rank.FIRST);
            case LaneGroup group -> group.withRank(Rank.FIRST);
            case Lane lane -> lane.withRank(Rank.FIRST);
            case SeparatorLine line -> line.withRank(Rank.FIRST);
            case Card card -> card.withRank(Rank.FIRST);
            case PainPoint pain -> pain.withRank(Rank.FIRST);
            case Gain gain -> gain.withRank(Rank.FIRST);
            case Opportunity opportunity -> opportunity.withRank(Rank.FIRST);
            case Link link -> link.withRank(Rank.FIRST);
            case Marker marker -> marker.withRank(Rank.FIRST);
            case ScoreCurve curve -> curve.withRank(Rank.FIRST);
            case Persona persona -> persona.withRank(Rank.FIRST);
            case Segment segment -> segment.withRank(Rank.FIRST);
            case Actor actor -> actor.withRank(Rank.FIRST);
            case Team team -> team.withRank(Rank.FIRST);
            case Channel channel -> channel.withRank(Rank.FIRST);
            case Touchpoint touchpoint -> touchpoint.withRank(Rank.FIRST);
            case SystemUsed system -> system.withRank(Rank.FIRST);
            case InformationSource source -> source.withRank(Rank.FIRST);
            case ImageAsset image -> image.withRank(Rank.FIRST);
            case Cause cause -> cause.withRank(Rank.FIRST);
            case Comment comment -> comment.withRank(Rank.FIRST);
            case SavedView view -> view.withRank(Rank.FIRST);
            case Foreign foreign ->
                new Foreign(foreign.id(), Rank.FIRST, foreign.home(), foreign.list(), foreign.json());
        };
    }
}
