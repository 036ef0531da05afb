package dev.sightline.editor.form;

import dev.sightline.model.Arrangement;
import dev.sightline.model.Basis;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.ImprovementState;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.LogEntry;
import dev.sightline.model.MapRelation;
import dev.sightline.model.MapState;
import dev.sightline.model.MapType;
import dev.sightline.model.Project;
import dev.sightline.model.TimeGoal;
import dev.sightline.model.TimeUnit;
import java.util.List;
import java.util.Optional;

/// The forms of a document as a whole and of a map.
final class MapForms {
    private MapForms() {}

    private static final Control.Rows<LogEntry> LOG = new Control.Rows<>(
            new Fields<LogEntry>()
                    .day("date", LogEntry::date, (entry, date) -> new LogEntry(date, entry.author(), entry.text()))
                    .words(
                            "author",
                            LogEntry::author,
                            (entry, author) -> new LogEntry(entry.date(), author, entry.text()))
                    .prose("text", LogEntry::text, (entry, text) -> new LogEntry(entry.date(), entry.author(), text))
                    .list(),
            (document, owner, there) -> Optional.of(new LogEntry(Optional.empty(), "", "")));

    static final Form<Project> PROJECT = Form.of(
            Section.main(
                    "document",
                    new Fields<Project>()
                            .line("title", Project::title, Project::withTitle)
                            .as("heading")
                            .words("client", Project::client, Project::withClient)
                            .prose("purpose", Project::purpose, Project::withPurpose)
                            .prose("vision", Project::vision, Project::withVision)
                            .texts("principles", Project::principles, Project::withPrinciples)
                            .texts("authors", Project::authors, Project::withAuthors)
                            .other("logo", Kin.IMAGE, Project::logo, Project::withLogo)),
            Section.main(
                    "course",
                    new Fields<Project>()
                            .maybeKind("state", ImprovementState.class, Project::state, Project::withState)
                            .day("started", Project::started, Project::withStarted)
                            .day("due", Project::due, Project::withDue)
                            .words("confidentiality", Project::confidentiality, Project::withConfidentiality)),
            Section.main(
                    "usual",
                    new Fields<Project>()
                            .line("language", Project::language, Project::withLanguage)
                            .line("currency", Project::currency, Project::withCurrency)
                            .kind("timeUnit", TimeUnit.class, Project::timeUnit, Project::withTimeUnit)),
            Section.more(
                    "look",
                    new Fields<Project>()
                            .colour(
                                    "brand.colour",
                                    project -> project.brand().colour(),
                                    (project, colour) ->
                                            project.withBrand(project.brand().withColour(colour)))
                            .as("brandColour")
                            .colour(
                                    "brand.accent",
                                    project -> project.brand().accent(),
                                    (project, accent) ->
                                            project.withBrand(project.brand().withAccent(accent)))
                            .as("brandAccent")
                            .field(
                                    "brand.fonts",
                                    new Control.FontFiles(),
                                    project -> project.brand().fonts(),
                                    (project, fonts) ->
                                            project.withBrand(project.brand().withFonts(fonts)))
                            .as("brandFonts")),
            Section.more(
                    "log", new Fields<Project>().field("changeLog", LOG, Project::changeLog, Project::withChangeLog)),
            AboutForm.quiet(Project::about, Project::withAbout));

    private static final Control.Rows<MapRelation> RELATIONS = new Control.Rows<>(
            new Fields<MapRelation>()
                    .kind(
                            "kind",
                            MapRelation.Kind.class,
                            MapRelation::kind,
                            (relation, kind) -> new MapRelation(kind, relation.target()))
                    .<Element>needed(
                            "target",
                            Kin.MAP_OR_STEP,
                            MapForms::target,
                            (relation, target) -> new MapRelation(relation.kind(), target))
                    .list(),
            MapForms::relation);

    @SuppressWarnings("unchecked") // an id of whatever it is
    private static Id<? extends Element> target(MapRelation relation) {
        return (Id<? extends Element>) relation.target();
    }

    private static Optional<MapRelation> relation(JourneyDocument document, Element owner, List<MapRelation> there) {
        return document.maps().stream()
                .filter(map -> !map.id().equals(owner.id()))
                .map(map -> new MapRelation(MapRelation.Kind.FUTURE_OF, map.id()))
                .filter(relation -> !there.contains(relation))
                .findFirst();
    }

    static final Form<JourneyMap> MAP = Form.of(
            Section.main(
                    "map",
                    new Fields<JourneyMap>()
                            .line("title", JourneyMap::title, JourneyMap::withTitle)
                            .as("heading")
                            .line("subtitle", JourneyMap::subtitle, JourneyMap::withSubtitle)
                            .kind("type", MapType.class, JourneyMap::type, JourneyMap::withType)
                            .maybeKind("state", MapState.class, JourneyMap::state, JourneyMap::withState)
                            .maybeKind("basis", Basis.class, JourneyMap::basis, JourneyMap::withBasis)
                            .day("date", JourneyMap::date, JourneyMap::withDate)),
            Section.main(
                    "whose",
                    new Fields<JourneyMap>()
                            .others("personas", Kin.PERSONA, JourneyMap::personas, JourneyMap::withPersonas)
                            .line("aggregate", JourneyMap::aggregate, JourneyMap::withAggregate)
                            .prose("scenario", JourneyMap::scenario, JourneyMap::withScenario)
                            .prose("goal", JourneyMap::goal, JourneyMap::withGoal)
                            .prose("trigger", JourneyMap::trigger, JourneyMap::withTrigger)
                            .texts("expectations", JourneyMap::expectations, JourneyMap::withExpectations)),
            AboutForm.section(JourneyMap::about, JourneyMap::withAbout),
            Section.more(
                    "scope",
                    new Fields<JourneyMap>()
                            .line("scopeStart", JourneyMap::scopeStart, JourneyMap::withScopeStart)
                            .line("scopeEnd", JourneyMap::scopeEnd, JourneyMap::withScopeEnd)
                            .prose("context", JourneyMap::context, JourneyMap::withContext)
                            .line("assetAtRisk", JourneyMap::assetAtRisk, JourneyMap::withAssetAtRisk)),
            Section.more("measures", measures()),
            Section.more(
                    "reading",
                    new Fields<JourneyMap>()
                            .line("version", JourneyMap::version, JourneyMap::withVersion)
                            .texts("authors", JourneyMap::authors, JourneyMap::withAuthors)
                            .day("reviewDate", JourneyMap::reviewDate, JourneyMap::withReviewDate)
                            .texts("principles", JourneyMap::principles, JourneyMap::withPrinciples)
                            .texts("legend", JourneyMap::legend, JourneyMap::withLegend)
                            .maybeLine("language", JourneyMap::language, JourneyMap::withLanguage)),
            Section.more(
                    "relations",
                    new Fields<JourneyMap>()
                            .field("relations", RELATIONS, JourneyMap::relations, JourneyMap::withRelations)),
            Section.more(
                    "look",
                    new Fields<JourneyMap>()
                            .kind(
                                    "arrangement",
                                    Arrangement.class,
                                    JourneyMap::arrangement,
                                    JourneyMap::withArrangement)
                            .whole(
                                    "columnWidth",
                                    Amount.whole(120, 480, 10),
                                    JourneyMap::columnWidth,
                                    JourneyMap::withColumnWidth)));

    private static Fields<JourneyMap> measures() {
        return new Fields<JourneyMap>()
                .number(
                        "time.acceptable",
                        Amount.POSITIVE,
                        map -> map.time().acceptable(),
                        (map, value) -> map.withTime(new TimeGoal(
                                value,
                                map.time().target(),
                                map.time().share(),
                                map.time().unit())))
                .number(
                        "time.target",
                        Amount.POSITIVE,
                        map -> map.time().target(),
                        (map, value) -> map.withTime(new TimeGoal(
                                map.time().acceptable(),
                                value,
                                map.time().share(),
                                map.time().unit())))
                .number(
                        "time.share",
                        Amount.SHARE,
                        map -> map.time().share(),
                        (map, value) -> map.withTime(new TimeGoal(
                                map.time().acceptable(),
                                map.time().target(),
                                value,
                                map.time().unit())))
                .as("targetShare")
                .maybeKind(
                        "time.unit",
                        TimeUnit.class,
                        map -> map.time().unit(),
                        (map, value) -> map.withTime(new TimeGoal(
                                map.time().acceptable(),
                                map.time().target(),
                                map.time().share(),
                                value)))
                .as("timeUnit")
                .money("price", JourneyMap::price, JourneyMap::withPrice);
    }
}
