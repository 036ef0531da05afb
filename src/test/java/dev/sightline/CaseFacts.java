package dev.sightline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real map as neutral facts, told line by line: one line for each thing that a document of it must hold in a field
/// made for it. [CaseOutline] tells a document in the same lines.
record CaseFacts(JsonNode facts) {
    private static final Set<String> KNOWN = Set.of(
            "id title type state layout source confidence scenario expectations personas actors phases stages steps"
                    .split(" "));
    private static final Set<String> KNOWN_TOO =
            Set.of("lanes lines links markers curves timings journeys interchange checks must_express".split(" "));

    static CaseFacts of(String name) throws IOException {
        Path file = Path.of("src/test/resources/cases/facts", name + ".json");
        return new CaseFacts(JsonMapper.shared().readTree(Files.readString(file)));
    }

    /// Kinds of fact that no line tells of: there must be none, lest something be passed over.
    Set<String> untold() {
        Set<String> untold = new TreeSet<>(facts.propertyNames());
        untold.removeAll(KNOWN);
        untold.removeAll(KNOWN_TOO);
        for (String empty : List.of("expectations", "phases", "timings")) {
            if (!facts.path(empty).isEmpty()) {
                untold.add(empty);
            }
        }
        List<JsonNode> ordered = new ArrayList<>(List.of(facts.path("stages")));
        journeys().forEach(journey -> ordered.add(journey.path("steps")));
        for (JsonNode list : ordered) {
            for (int at = 0; at < list.size(); at++) {
                if (list.path(at).path("order").asInt(0) != at + 1) {
                    untold.add("order of " + text(list.path(at), "name"));
                }
            }
        }
        return untold;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(CaseOutline.line("document", text(facts, "title")));
        for (JsonNode one : facts.path("personas")) {
            String place = text(one, "place").isEmpty() ? "" : "in the " + text(one, "place");
            lines.add(CaseOutline.line("persona", text(one, "name"), text(one, "role"), from(one), place));
        }
        facts.path("actors").forEach(one -> lines.add(CaseOutline.line("actor", text(one, "name"), text(one, "kind"))));
        tellSources(lines);
        Map<String, String> names = names();
        for (JsonNode journey : journeys()) {
            tellColumns(journey, names, lines);
        }
        if (text(facts, "type").equals("journey-pair")) {
            lines.add(CaseOutline.line("pair", "actual", "actual-of", "planned"));
        }
        tellRows(names, lines);
        tellTies(names, lines);
        return lines;
    }

    /// Between which two lanes each line runs.
    Set<String> linesBetween() {
        Set<String> told = new TreeSet<>();
        Map<String, String> lanes = new HashMap<>();
        facts.path("lanes").forEach(lane -> lanes.put(text(lane, "id"), text(lane, "name")));
        for (JsonNode one : facts.path("lines")) {
            JsonNode between = one.path("between");
            told.add(text(one, "name") + ": " + lanes.get(between.path(0).asString()) + " / "
                    + lanes.get(between.path(1).asString()));
        }
        return told;
    }

    private List<JsonNode> journeys() {
        List<JsonNode> journeys = new ArrayList<>();
        facts.path("journeys").forEach(journeys::add);
        return journeys.isEmpty() ? List.of(facts) : journeys;
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String list : List.of("stages", "actors")) {
            facts.path(list).forEach(one -> names.put(text(one, "id"), text(one, "name")));
        }
        for (JsonNode journey : journeys()) {
            for (JsonNode step : journey.path("steps")) {
                names.put(text(step, "id"), text(step, "name"));
            }
        }
        return names;
    }

    private void tellSources(List<String> lines) {
        JsonNode source = facts.path("source");
        JsonNode confidence = facts.path("confidence");
        lines.add(CaseOutline.line(
                "source", text(source, "citation"), text(source, "licence"), text(confidence, "overall")));
        source.path("found").forEach(one -> lines.add(CaseOutline.line("found", one.asString())));
        confidence.path("from_source").forEach(one -> lines.add(CaseOutline.line("found", one.asString())));
        confidence.path("doubts").forEach(one -> lines.add(CaseOutline.line("doubt", one.asString())));
        confidence.path("from_memory").forEach(one -> lines.add(CaseOutline.line("remembered", one.asString())));
    }

    private void tellColumns(JsonNode journey, Map<String, String> names, List<String> lines) {
        String type = Map.of("journey-map", "journey", "experience-map", "experience", "journey-pair", "swimlane")
                .getOrDefault(text(facts, "type"), text(facts, "type"));
        lines.add(
                CaseOutline.line("map", type, text(journey, "state"), text(facts, "layout"), text(facts, "scenario")));
        facts.path("stages").forEach(one -> lines.add(CaseOutline.line("stage", text(one, "name"))));
        for (JsonNode step : journey.path("steps")) {
            String kind = text(step, "kind");
            List<String> actors = new ArrayList<>();
            step.path("actors").forEach(one -> actors.add(names.get(one.asString())));
            lines.add(CaseOutline.line(
                    "step",
                    text(step, "name"),
                    kind.isEmpty() ? "action" : kind,
                    names.getOrDefault(text(step, "stage"), ""),
                    String.join(" and ", actors),
                    names.getOrDefault(text(step, "initiator"), ""),
                    names.getOrDefault(text(step, "receiver"), ""),
                    text(step, "channel"),
                    text(step, "status"),
                    names.getOrDefault(text(step, "corresponds_to"), ""),
                    from(step)));
        }
        journey.path("missing").forEach(one -> lines.add(CaseOutline.line("missing", names.get(one.asString()))));
    }

    private void tellRows(Map<String, String> names, List<String> lines) {
        for (JsonNode lane : facts.path("lanes")) {
            String side = text(lane, "side").replace("-baseline", "");
            lines.add(CaseOutline.line("lane", text(lane, "kind"), text(lane, "name"), side));
            for (JsonNode cell : lane.path("cells")) {
                String place = names.get(text(cell, cell.has("step") ? "step" : "stage"));
                String incomplete = cell.path("incomplete").asBoolean(false) ? "incomplete" : "";
                lines.add(CaseOutline.line("card", text(cell, "text"), place, incomplete, from(cell)));
            }
        }
        facts.path("lines").forEach(one -> lines.add(CaseOutline.line("line", text(one, "kind"), text(one, "name"))));
    }

    private void tellTies(Map<String, String> names, List<String> lines) {
        for (JsonNode one : facts.path("links")) {
            String from = names.get(text(one, "from"));
            lines.add(CaseOutline.line("link", from, names.get(text(one, "to")), text(one, "kind")));
        }
        for (JsonNode one : facts.path("markers")) {
            lines.add(CaseOutline.line("marker", text(one, "kind"), names.get(text(one, "on")), from(one)));
        }
        for (JsonNode curve : facts.path("curves")) {
            JsonNode scale = curve.path("scale");
            lines.add(CaseOutline.line(
                    "curve",
                    text(curve, "name"),
                    text(curve, "kind"),
                    text(scale, "min"),
                    text(scale, "max"),
                    text(scale, "baseline")));
            Map<Integer, String> labels = new TreeMap<>();
            scale.path("labels")
                    .properties()
                    .forEach(label -> labels.put(
                            Integer.valueOf(label.getKey()), label.getValue().asString()));
            labels.forEach((value, label) -> lines.add(CaseOutline.line("label", value.toString(), label)));
            for (JsonNode point : curve.path("points")) {
                String value = point.path("value").isNull() ? "unknown" : text(point, "value");
                lines.add(CaseOutline.line("point", names.get(text(point, "step")), value));
            }
        }
    }

    private static String from(JsonNode one) {
        return text(one, "provenance").isEmpty() ? "" : "from " + text(one, "provenance");
    }

    private static String text(JsonNode one, String field) {
        return one.path(field).asString("");
    }
}
