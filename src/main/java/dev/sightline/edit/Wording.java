package dev.sightline.edit;

import dev.sightline.model.Actor;
import dev.sightline.model.Card;
import dev.sightline.model.Cause;
import dev.sightline.model.Channel;
import dev.sightline.model.Column;
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
import java.util.Locale;
import java.util.Map;

/// The words of the undo menu and of refusals that several edits share.
final class Wording {
    private static final int LONGEST = 32;

    private static final Map<Class<? extends Element>, String> KINDS = Map.ofEntries(
            Map.entry(Placed.class, "card"),
            Map.entry(Card.class, "card"),
            Map.entry(PainPoint.class, "pain"),
            Map.entry(Gain.class, "gain"),
            Map.entry(Opportunity.class, "opportunity"),
            Map.entry(Column.class, "column"),
            Map.entry(Stage.class, "stage"),
            Map.entry(Step.class, "step"),
            Map.entry(Lane.class, "lane"),
            Map.entry(MapRow.class, "lane"),
            Map.entry(LaneGroup.class, "group"),
            Map.entry(SeparatorLine.class, "line"),
            Map.entry(Link.class, "link"),
            Map.entry(Marker.class, "marker"),
            Map.entry(ScoreCurve.class, "curve"),
            Map.entry(Comment.class, "note"),
            Map.entry(JourneyMap.class, "map"),
            Map.entry(Persona.class, "persona"),
            Map.entry(Segment.class, "segment"),
            Map.entry(Actor.class, "actor"),
            Map.entry(Team.class, "team"),
            Map.entry(Channel.class, "channel"),
            Map.entry(Touchpoint.class, "touchpoint"),
            Map.entry(SystemUsed.class, "system"),
            Map.entry(InformationSource.class, "source"),
            Map.entry(ImageAsset.class, "picture"),
            Map.entry(Cause.class, "cause"),
            Map.entry(SavedView.class, "view"),
            Map.entry(Foreign.class, "element"),
            Map.entry(Project.class, "project"));

    private Wording() {}

    /// What elements of a kind are called.
    static String kind(Class<? extends Element> kind) {
        return KINDS.getOrDefault(kind, "element");
    }

    /// What one element is called: a phase is not called a stage.
    static String kind(Element element) {
        return element instanceof Stage stage && stage.level() == Stage.Level.PHASE
                ? "phase"
                : kind(element.getClass());
    }

    /// The name or the text of one element; empty where it has none.
    static String name(Element element) {
        return switch (element) {
            case Placed e -> e.text();
            case Column e -> e.name();
            case Lane e -> e.name();
            case LaneGroup e -> e.name();
            case SeparatorLine e -> e.name();
            case Link e -> e.label();
            case Marker e -> e.label();
            case ScoreCurve e -> e.name();
            case Comment e -> e.text();
            case JourneyMap e -> e.title();
            case Persona e -> e.name();
            case Segment e -> e.name();
            case Actor e -> e.name();
            case Team e -> e.name();
            case Channel e -> e.name();
            case Touchpoint e -> e.name();
            case SystemUsed e -> e.name();
            case InformationSource e -> e.title();
            case ImageAsset e -> e.name();
            case Cause e -> e.text();
            case SavedView e -> e.name();
            case Project e -> e.title();
            case Foreign _ -> "";
        };
    }

    /// `card`, or `3 cards`.
    static String count(int count, String kind) {
        return count == 1 ? kind : count + " " + plural(kind);
    }

    /// `card`, `3 cards`, or `3 elements` of several kinds.
    static String count(List<? extends Element> elements) {
        List<String> kinds = elements.stream().map(Wording::kind).distinct().toList();
        return count(elements.size(), kinds.size() == 1 ? kinds.getFirst() : "element");
    }

    private static String plural(String kind) {
        return kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
    }

    /// A text in quotes, at most one short line of it.
    static String quoted(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return "“" + line + "”";
        }
        String start = line.substring(0, line.offsetByCodePoints(0, LONGEST));
        int space = start.lastIndexOf(' ');
        return "“" + (space > LONGEST / 2 ? start.substring(0, space) : start) + "…”";
    }

    /// A verb and a text in quotes; only the verb and what it is done to where the text is blank.
    static String named(String verb, String kind, String text) {
        return text.isBlank() ? verb + " " + kind : verb + " " + kind + " " + quoted(text);
    }

    /// A constant as words: `line of sight` for `LINE_OF_SIGHT`.
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
