package dev.sightline;

import dev.sightline.model.About;
import dev.sightline.model.Actor;
import dev.sightline.model.Arrangement;
import dev.sightline.model.Card;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.Link;
import dev.sightline.model.LinkKind;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.Marker;
import dev.sightline.model.Persona;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.model.StepStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A document told in the lines of [CaseFacts], each read from the field that is made for it.
record CaseOutline(JourneyDocument document) {

    /// One line: what it is of, then its parts, the empty ones too.
    static String line(String what, String... parts) {
        return what + ": " + String.join(" | ", parts);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line("document", document.project().title()));
        for (Persona one : document.all(Persona.class)) {
            lines.add(line("persona", one.name(), one.role(), from(one.about()), place(one)));
        }
        document.all(Actor.class).forEach(one -> lines.add(line("actor", one.name(), word(one.kind()))));
        tellSources(lines);
        List<MapView> views =
                document.maps().stream().map(map -> document.view(map.id())).toList();
        views.forEach(view -> tellColumns(view, lines));
        for (JourneyMap map : document.maps()) {
            map.relations()
                    .forEach(one ->
                            lines.add(line("pair", state(map), word(one.kind()), state(document.get(one.target())))));
        }
        views.forEach(view -> tellRows(view, lines));
        for (MapView view : views) {
            view.links().stream().filter(link -> !isGap(link)).forEach(link -> lines.add(line(link)));
        }
        for (MapView view : views) {
            view.markers().forEach(one -> lines.add(line(one)));
            view.curves().forEach(one -> tell(one, lines));
        }
        return lines;
    }

    /// Between which lanes each line runs: every pair of a lane above it and one below.
    List<String> linesBetween() {
        List<String> told = new ArrayList<>();
        for (JourneyMap map : document.maps()) {
            List<MapRow> rows = document.view(map.id()).bands().stream()
                    .flatMap(band -> band.rows().stream())
                    .toList();
            for (int at = 0; at < rows.size(); at++) {
                if (rows.get(at) instanceof SeparatorLine one) {
                    for (String above : laneNames(rows.subList(0, at))) {
                        laneNames(rows.subList(at, rows.size()))
                                .forEach(below -> told.add(one.name() + ": " + above + " / " + below));
                    }
                }
            }
        }
        return told;
    }

    private static List<String> laneNames(List<MapRow> rows) {
        return rows.stream()
                .filter(Lane.class::isInstance)
                .map(row -> ((Lane) row).name())
                .toList();
    }

    /// A wheel has its map's main persona in the centre.
    private String place(Persona persona) {
        boolean centre = document.maps().stream()
                .anyMatch(map -> map.arrangement() == Arrangement.WHEEL
                        && map.personas().getFirst().equals(persona.id()));
        return centre ? "in the centre" : "";
    }

    private void tellSources(List<String> lines) {
        for (InformationSource one : document.all(InformationSource.class)) {
            boolean remembered = one.kind().equals("memory");
            if (!remembered) {
                lines.add(line("source", one.title(), one.licence(), one.confidence()));
            }
            one.found().forEach(found -> lines.add(line(remembered ? "remembered" : "found", found)));
            one.doubts().forEach(doubt -> lines.add(line("doubt", doubt)));
        }
    }

    private void tellColumns(MapView view, List<String> lines) {
        JourneyMap map = view.map();
        lines.add(line("map", word(map.type()), state(map), word(map.arrangement()), map.scenario()));
        view.stages().forEach(one -> lines.add(line("stage", one.name())));
        List<String> missing = new ArrayList<>();
        for (Step one : view.steps()) {
            if (one.status().equals(Optional.of(StepStatus.MISSING))) {
                view.links().stream()
                        .filter(link -> link.from().equals(one.id()))
                        .forEach(link -> missing.add(line("missing", name(link.to()))));
            } else {
                lines.add(line(one, view));
            }
        }
        lines.addAll(missing);
    }

    private static String state(Element map) {
        return ((JourneyMap) map).state().map(CaseOutline::word).orElse("");
    }

    private String line(Step one, MapView view) {
        return line(
                "step",
                one.name(),
                word(one.kind()),
                one.stage().map(this::name).orElse(""),
                one.actors().stream().map(this::name).collect(Collectors.joining(" and ")),
                one.initiator().map(this::name).orElse(""),
                one.receiver().map(this::name).orElse(""),
                one.channel().map(id -> document.get(id).name()).orElse(""),
                one.status().map(CaseOutline::word).orElse(""),
                view.links().stream()
                        .filter(link -> link.kind() == LinkKind.CORRESPONDS
                                && link.from().equals(one.id()))
                        .map(link -> name(link.to()))
                        .collect(Collectors.joining(" and ")),
                from(one.about()));
    }

    private void tellRows(MapView view, List<String> lines) {
        List<String> separators = new ArrayList<>();
        for (MapRow row :
                view.bands().stream().flatMap(band -> band.rows().stream()).toList()) {
            switch (row) {
                case SeparatorLine one -> separators.add(line("line", word(one.kind()), one.name()));
                case Lane lane -> {
                    String side = lane.side().map(CaseOutline::word).orElse("");
                    lines.add(line("lane", word(lane.kind()), lane.name(), side));
                    view.placed(lane.id()).forEach(one -> lines.add(line(one)));
                }
            }
        }
        lines.addAll(separators);
    }

    private String line(Placed one) {
        String place = one.place() instanceof Place.On(var column)
                ? name(column)
                : one.place().toString();
        String incomplete = one instanceof Card card && card.incomplete() ? "incomplete" : "";
        return line("card", one.text(), place, incomplete, from(one.about()));
    }

    /// Whether a link says only which planned step is missing.
    private boolean isGap(Link link) {
        return document.find(link.from()).orElseThrow() instanceof Step step
                && step.status().equals(Optional.of(StepStatus.MISSING));
    }

    private String line(Link link) {
        return line("link", name(link.from()), name(link.to()), word(link.kind()));
    }

    private String line(Marker marker) {
        return line("marker", word(marker.kind()), name(marker.on()), from(marker.about()));
    }

    private void tell(ScoreCurve curve, List<String> lines) {
        String neutral = curve.scale().neutral().map(Object::toString).orElse("");
        String min = curve.scale().min().toString();
        lines.add(line(
                "curve",
                curve.name(),
                word(curve.kind()),
                min,
                curve.scale().max().toString(),
                neutral));
        curve.scale()
                .labels()
                .forEach(label -> lines.add(line("label", label.value().toString(), label.text())));
        curve.points()
                .forEach(point -> lines.add(line(
                        "point",
                        name(point.on()),
                        point.value().map(Object::toString).orElse("unknown"))));
    }

    private String name(Id<?> id) {
        Element element = document.find(id).orElseThrow();
        return switch (element) {
            case Stage one -> one.name();
            case Step one -> one.name();
            case Actor one -> one.name();
            default -> throw new AssertionError("A fact is told of " + element);
        };
    }

    private String from(About about) {
        return about.sources().stream()
                .map(id -> document.get(id).kind().equals("memory") ? "from memory" : "from source")
                .collect(Collectors.joining(" and "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
