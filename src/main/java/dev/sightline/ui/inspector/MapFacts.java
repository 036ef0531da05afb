package dev.sightline.ui.inspector;

import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.LogEntry;
import dev.sightline.model.Project;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.stream.Stream;

/// What is known of a document and of a map.
final class MapFacts {
    private MapFacts() {}

    static Stream<FactGroup> of(Project project) {
        return Stream.of(
                new FactGroup("document")
                        .text("client", project.client())
                        .text("purpose", project.purpose())
                        .text("vision", project.vision())
                        .texts("principles", project.principles())
                        .texts("authors", project.authors())
                        .text("confidentiality", project.confidentiality())
                        .other("logo", project.logo()),
                new FactGroup("course")
                        .kind("state", project.state())
                        .date("started", project.started())
                        .date("due", project.due())
                        .texts(
                                "changeLog",
                                project.changeLog().stream()
                                        .map(MapFacts::entry)
                                        .toList()),
                new FactGroup("usual")
                        .text("language", project.language())
                        .text("currency", project.currency())
                        .kind("timeUnit", project.timeUnit()));
    }

    private static String entry(LogEntry entry) {
        String who = entry.author().isBlank() ? "" : " (" + entry.author() + ")";
        return entry.date().map(date -> date + ": ").orElse("") + entry.text() + who;
    }

    static Stream<FactGroup> of(JourneyMap map, JourneyDocument document) {
        FactGroup relations = new FactGroup("relations");
        map.relations()
                .forEach(relation ->
                        relations.named(Words.of(relation.kind()), new Fact.Value.Others(List.of(relation.target()))));
        return Stream.of(
                new FactGroup("map")
                        .text("subtitle", map.subtitle())
                        .kind("type", map.type())
                        .kind("state", map.state())
                        .kind("basis", map.basis())
                        .text("version", map.version())
                        .date("date", map.date())
                        .texts("authors", map.authors()),
                new FactGroup("whose")
                        .others("personas", map.personas())
                        .text("aggregate", map.aggregate())
                        .text("scenario", map.scenario())
                        .text("trigger", map.trigger())
                        .text("goal", map.goal())
                        .texts("expectations", map.expectations())
                        .text("scopeStart", map.scopeStart())
                        .text("scopeEnd", map.scopeEnd())
                        .text("context", map.context())
                        .text("assetAtRisk", map.assetAtRisk()),
                new FactGroup("measures")
                        .text(
                                "acceptable",
                                Times.words(map.time().acceptable(), map.time().unit(), document))
                        .text(
                                "target",
                                Times.words(map.time().target(), map.time().unit(), document))
                        .share("targetShare", map.time().share())
                        .money("price", map.price(), document.project().currency()),
                new FactGroup("reading")
                        .texts("principles", map.principles())
                        .texts("legend", map.legend())
                        .date("reviewDate", map.reviewDate())
                        .kind("arrangement", map.arrangement())
                        .text("language", map.language())
                        .number("columnWidth", map.columnWidth()),
                relations);
    }
}
