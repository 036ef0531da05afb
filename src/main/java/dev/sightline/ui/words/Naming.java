package dev.sightline.ui.words;

import dev.sightline.model.Actor;
import dev.sightline.model.Cause;
import dev.sightline.model.Channel;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Foreign;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.Marker;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Persona;
import dev.sightline.model.Placed;
import dev.sightline.model.Project;
import dev.sightline.model.SavedView;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Segment;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.model.SystemUsed;
import dev.sightline.model.Team;
import dev.sightline.model.Touchpoint;

/// What an element is called, in one line.
public final class Naming {
    private Naming() {}

    /// Its own name or text; the name of its kind when it has none.
    public static String name(Element element, JourneyDocument document) {
        String own = switch (element) {
            case Project project -> project.title();
            case JourneyMap map -> map.title();
            case Stage stage -> stage.name();
            case Step step -> step.name();
            case LaneGroup group -> group.name();
            case Lane lane -> lane.name().isBlank() ? Words.of(lane.kind()) : lane.name();
            case SeparatorLine line -> line.name().isBlank() ? Words.of(line.kind()) : line.name();
            case Placed placed -> placed.text();
            case Link link -> link(link, document);
            case Marker marker -> marker.label().isBlank() ? Words.of(marker.kind()) : marker.label();
            case ScoreCurve curve -> curve(curve, document);
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
            case Foreign foreign -> foreign.list();
        };
        return own.isBlank() ? kind(element) : own.strip().replaceAll("\\s+", " ");
    }

    private static String link(Link link, JourneyDocument document) {
        String kind = link.kindName().isBlank() ? Words.of(link.kind()) : link.kindName();
        String from = brief(end(link.from(), document));
        String to = brief(end(link.to(), document));
        return Words.of("naming.link", link.label().isBlank() ? kind : link.label(), from, to);
    }

    private static String end(Id<?> id, JourneyDocument document) {
        return document.find(id).map(element -> name(element, document)).orElse(id.value());
    }

    private static String curve(ScoreCurve curve, JourneyDocument document) {
        String own = curve.name().isBlank() ? Words.of(curve.kind()) : curve.name();
        return curve.persona()
                .map(persona ->
                        Words.of("naming.curve", own, document.get(persona).name()))
                .orElse(own);
    }

    /// At most some forty characters of a text.
    public static String brief(String text) {
        return text.codePointCount(0, text.length()) <= 42
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)).strip() + "…";
    }

    /// What kind of thing it is.
    public static String kind(Element element) {
        return switch (element) {
            case Stage stage -> Words.of(stage.level());
            case PainPoint _, Opportunity _ ->
                Words.of("kind." + element.getClass().getSimpleName());
            case Lane lane when !lane.name().isBlank() -> Words.of("naming.lane", Words.of(lane.kind()));
            case SeparatorLine line when !line.name().isBlank() -> Words.of(line.kind());
            case Marker marker when !marker.label().isBlank() -> Words.of(marker.kind());
            default -> Words.of("kind." + element.getClass().getSimpleName());
        };
    }
}
