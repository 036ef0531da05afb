package dev.sightline.editor;

import dev.sightline.edit.CurveEdit;
import dev.sightline.edit.Edit;
import dev.sightline.edit.LaneEdit;
import dev.sightline.edit.LinkEdit;
import dev.sightline.edit.PlacedEdit;
import dev.sightline.edit.PlacedKind;
import dev.sightline.edit.Put;
import dev.sightline.edit.Where;
import dev.sightline.model.CurveKind;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.LineKind;
import dev.sightline.model.Link;
import dev.sightline.model.LinkDirection;
import dev.sightline.model.LinkKind;
import dev.sightline.model.Marker;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.Persona;
import dev.sightline.model.Placed;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.SeparatorLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What can be chosen where a verb needs an answer: of which kind, which way, on which scale, whose.
public final class Choices {
    private Choices() {}

    /// The answers to a verb now; none if it would mean nothing.
    public static List<Choice> of(Verb verb, Editor editor) {
        Focus focus = Focus.of(editor);
        return switch (verb) {
            case SET_KIND -> focus.lead().map(lead -> kinds(lead, focus)).orElse(List.of());
            case SET_DIRECTION -> directions(focus);
            case MARK_OTHER -> markers(focus);
            case INSERT_LANE_OF_KIND -> lanes(focus);
            case INSERT_CURVE -> newCurves(focus);
            case CURVE_SCALE -> curve(focus).map(Choices::scales).orElse(List.of());
            case CURVE_PERSONA ->
                curve(focus).map(curve -> personas(curve, focus)).orElse(List.of());
            default -> List.of();
        };
    }

    /// An answer in words of one's own; empty where there is none but those offered.
    public static Optional<Choice> named(Verb verb, String name, Editor editor) {
        List<Id<Link>> links = links(Focus.of(editor));
        boolean own = verb == Verb.SET_KIND && Focus.of(editor).lead().orElse(null) instanceof Link && !name.isBlank();
        return own
                ? Optional.of(choice(
                        Optional.of(name.strip()), false, new LinkEdit.SetKind(links, LinkKind.CUSTOM, name.strip())))
                : Optional.empty();
    }

    private static Choice choice(Optional<Object> value, boolean now, Edit edit) {
        return new Choice(value, now, editor -> editor.apply(edit));
    }

    private static <K extends Enum<K>> List<Choice> each(K[] kinds, Optional<K> now, Function<K, Edit> edit) {
        return Arrays.stream(kinds)
                .map(kind -> choice(Optional.of(kind), now.filter(kind::equals).isPresent(), edit.apply(kind)))
                .toList();
    }

    private static List<Choice> kinds(Element lead, Focus focus) {
        return switch (lead) {
            case Link link ->
                each(
                        LinkKind.values(),
                        Optional.of(link.kind()),
                        kind -> new LinkEdit.SetKind(links(focus), kind, kind == link.kind() ? link.kindName() : ""));
            case SeparatorLine line ->
                each(LineKind.values(), Optional.of(line.kind()), kind -> new LaneEdit.SetLineKind(line.id(), kind));
            case Lane lane ->
                each(LaneKind.values(), Optional.of(lane.kind()), kind -> new LaneEdit.SetKind(lane.id(), kind));
            case Marker marker ->
                each(
                        MarkerKind.values(),
                        Optional.of(marker.kind()),
                        kind -> new Put("Set kind of marker", List.of(marker.withKind(kind))));
            case ScoreCurve curve ->
                each(
                        CurveKind.values(),
                        Optional.of(curve.kind()),
                        kind -> new Put("Set kind of curve", List.of(curve.withKind(kind))));
            case Placed placed ->
                each(
                        PlacedKind.values(),
                        Optional.of(PlacedKind.of(placed)),
                        kind -> new PlacedEdit.SetKind(focus.placed(), kind));
            default -> List.of();
        };
    }

    private static List<Id<Link>> links(Focus focus) {
        return focus.all(Link.class).stream().map(Link::id).toList();
    }

    private static List<Choice> directions(Focus focus) {
        List<Id<Link>> links = links(focus);
        if (links.isEmpty()) {
            return List.of();
        }
        Optional<LinkDirection> now = focus.all(Link.class).getLast().direction();
        List<Choice> found = new ArrayList<>();
        found.add(choice(Optional.empty(), now.isEmpty(), new LinkEdit.SetDirection(links, Optional.empty())));
        found.addAll(each(LinkDirection.values(), now, way -> new LinkEdit.SetDirection(links, Optional.of(way))));
        return found;
    }

    private static List<Choice> markers(Focus focus) {
        List<Choice> found = new ArrayList<>();
        for (MarkerKind kind : MarkerKind.values()) {
            Marks.marker(focus, kind).ifPresent(deed -> found.add(choice(Optional.of(kind), false, deed.edit())));
        }
        return found;
    }

    private static List<Choice> lanes(Focus focus) {
        Where where = Inserts.row(focus)
                .map(Where::after)
                .orElse(Where.lastIn(focus.view().map().id()));
        return Arrays.stream(LaneKind.values())
                .map(kind -> new Choice(
                        Optional.of(kind), false, editor -> editor.make(new Making.OfLane(where, kind, false))))
                .toList();
    }

    /// In the focused lane if that is one for curves, else in a lane of its own.
    private static List<Choice> newCurves(Focus focus) {
        Optional<Lane> lane = focus.lane().filter(one -> CurveText.kind(one).isPresent());
        return Arrays.stream(CurveKind.values())
                .map(kind -> {
                    Edit add = new CurveEdit.Add(
                            focus.view().map().id(),
                            lane.map(Lane::id),
                            kind,
                            "",
                            CurveText.usual(kind),
                            lane.flatMap(Lane::persona));
                    boolean usual =
                            lane.flatMap(CurveText::kind).filter(kind::equals).isPresent();
                    return new Choice(Optional.of(kind), usual, editor -> editor.apply(add, Optional.empty(), Aim.NEW));
                })
                .toList();
    }

    private static Optional<ScoreCurve> curve(Focus focus) {
        return focus.lead()
                .filter(ScoreCurve.class::isInstance)
                .map(ScoreCurve.class::cast)
                .or(() -> CurveText.curve(focus));
    }

    private static List<Choice> scales(ScoreCurve curve) {
        return CurveText.SCALES.stream()
                .map(scale -> choice(Optional.of(scale), isOn(curve, scale), new CurveEdit.SetScale(curve.id(), scale)))
                .toList();
    }

    private static boolean isOn(ScoreCurve curve, Scale scale) {
        return curve.scale().min().compareTo(scale.min()) == 0
                && curve.scale().max().compareTo(scale.max()) == 0;
    }

    private static List<Choice> personas(ScoreCurve curve, Focus focus) {
        List<Choice> found = new ArrayList<>();
        found.add(choice(
                Optional.empty(),
                curve.persona().isEmpty(),
                new Put("Edit curve", List.of(curve.withPersona(Optional.empty())))));
        for (Persona persona : focus.document().all(Persona.class)) {
            found.add(choice(
                    Optional.of(persona),
                    curve.persona().filter(persona.id()::equals).isPresent(),
                    new Put("Edit curve", List.of(curve.withPersona(Optional.of(persona.id()))))));
        }
        return found;
    }
}
