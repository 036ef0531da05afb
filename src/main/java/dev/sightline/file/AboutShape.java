package dev.sightline.file;

import dev.sightline.model.About;

/// What every element may carry beside its own fields.
final class AboutShape {
    private AboutShape() {}

    static final Shape<About, About> ABOUT = Shape.of("about", "What every element may carry.", About.NONE)
            .maybe(
                    "created",
                    Dates.MOMENT,
                    About::created,
                    (about, value) -> new About(
                            value, about.modified(), about.tags(), about.notes(), about.sources(), about.properties()),
                    "When it was made.")
            .maybe(
                    "modified",
                    Dates.MOMENT,
                    About::modified,
                    (about, value) -> new About(
                            about.created(), value, about.tags(), about.notes(), about.sources(), about.properties()),
                    "When it was last changed.")
            .texts("tags", About::tags, About::withTags, "Words to find it by.")
            .text("notes", About::notes, About::withNotes, "Notes of those who work on it; not part of the picture.")
            .list("sources", Reference.SOURCE, About::sources, About::withSources, "The sources its facts are from.")
            .value(
                    "properties",
                    PropertiesForm.PROPERTIES,
                    About::properties,
                    (about, value) -> new About(
                            about.created(), about.modified(), about.tags(), about.notes(), about.sources(), value),
                    About.NONE.properties(),
                    "Your own fields: a text, a number or true/false under any name.");
}
