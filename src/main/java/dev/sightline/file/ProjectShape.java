package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.model.About;
import dev.sightline.model.Brand;
import dev.sightline.model.ImprovementState;
import dev.sightline.model.Project;
import dev.sightline.model.ProjectBuilder;
import dev.sightline.model.TimeUnit;

/// The root of a file: what the document is for, and all that is in it.
final class ProjectShape {
    private ProjectShape() {}

    static final Shape<Project, ProjectBuilder> PROJECT = Shape.built(
                    "document",
                    "A Sightline document: customer-journey maps and service blueprints with all they draw on.",
                    ProjectBuilder::builder,
                    ProjectBuilder::builder,
                    ProjectBuilder::build)
            .part("$schema", new Elsewhere(Schemas.type("string")), false, "Where this schema is, for an editor.")
            .part(
                    "format",
                    new Elsewhere(Schemas.type("string").put("const", Versions.FORMAT)),
                    true,
                    "Says that this is a Sightline document.")
            .part(
                    "version",
                    new Elsewhere(Schemas.type("integer").put("const", Json.amount(Versions.CURRENT))),
                    true,
                    "The version of the format.")
            .part(
                    "oldestReader",
                    new Elsewhere(Schemas.type("integer").put("minimum", Json.amount(0))),
                    false,
                    "The oldest version whose programs can read this file.")
            .part("writtenBy", new Elsewhere(Schemas.type("string")), false, "The program that wrote the file.")
            .text("title", Project::title, ProjectBuilder::title, "What the document is called.")
            .text("client", Project::client, ProjectBuilder::client, "For whom it is made.")
            .text("purpose", Project::purpose, ProjectBuilder::purpose, "What is to be found out or decided with it.")
            .text("vision", Project::vision, ProjectBuilder::vision, "How it ought to be one day.")
            .texts(
                    "principles",
                    Project::principles,
                    ProjectBuilder::principles,
                    "What every decision is held against.")
            .texts("authors", Project::authors, ProjectBuilder::authors, "Who made it.")
            .value(
                    "language",
                    Texts.LANGUAGE,
                    Project::language,
                    ProjectBuilder::language,
                    "en",
                    "The language of most of its text, and of what a sheet says of its own: en, de, pt-BR, ...")
            .value(
                    "currency",
                    Texts.CURRENCY,
                    Project::currency,
                    ProjectBuilder::currency,
                    "EUR",
                    "The currency of amounts that name none, as a code of ISO 4217.")
            .value(
                    "timeUnit",
                    ValueShapes.TIME_UNIT,
                    Project::timeUnit,
                    ProjectBuilder::timeUnit,
                    TimeUnit.MINUTE,
                    "The unit of times that name none.")
            .maybe("started", Dates.DAY, Project::started, ProjectBuilder::started, "When the work began.")
            .maybe("due", Dates.DAY, Project::due, ProjectBuilder::due, "When it is to be done.")
            .maybe(
                    "state",
                    Words.of(ImprovementState.class, "project state"),
                    Project::state,
                    ProjectBuilder::state,
                    "How far the work is.")
            .text(
                    "confidentiality",
                    Project::confidentiality,
                    ProjectBuilder::confidentiality,
                    "Who may see it; printed on every page.")
            .maybe("logo", Reference.IMAGE, Project::logo, ProjectBuilder::logo, "The image shown as logo.")
            .list(
                    "changeLog",
                    ValueShapes.LOG_ENTRY,
                    Project::changeLog,
                    ProjectBuilder::changeLog,
                    "What was changed.")
            .value(
                    "brand",
                    PageShapes.BRAND,
                    Project::brand,
                    ProjectBuilder::brand,
                    Brand.NONE,
                    "How sheets and printed pages look like those of the client.")
            .list(
                    "pages",
                    PageShapes.PAGE_SETUP,
                    Project::pages,
                    ProjectBuilder::pages,
                    "Named ways to put it on pages, asked for with --preset.")
            .value(
                    "about",
                    Nested.of(AboutShape.ABOUT),
                    Project::about,
                    ProjectBuilder::about,
                    About.NONE,
                    "Tags, notes, sources and your own fields of the document as a whole.")
            .part("personas", Elsewhere.listOf("persona"), false, "Typical customers.")
            .part("segments", Elsewhere.listOf("segment"), false, "Parts of the market.")
            .part("actors", Elsewhere.listOf("actor"), false, "Who acts in the journeys.")
            .part("teams", Elsewhere.listOf("team"), false, "Who owns or does a part of the service.")
            .part("channels", Elsewhere.listOf("channel"), false, "Ways in which customer and provider meet.")
            .part("touchpoints", Elsewhere.listOf("touchpoint"), false, "Points of contact.")
            .part("systems", Elsewhere.listOf("system"), false, "Technology that the service runs on.")
            .part("sources", Elsewhere.listOf("source"), false, "Where facts are from.")
            .part("causes", Elsewhere.listOf("cause"), false, "Why things hurt, as trees.")
            .part("images", Elsewhere.listOf("image"), false, "Pictures kept in the document.")
            .part("maps", Elsewhere.listOf("map"), false, "The maps.")
            .part("comments", Elsewhere.listOf("comment"), false, "Notes set on elements, with replies.");
}
