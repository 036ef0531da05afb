package dev.sightline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the document as a whole is for and whom it belongs to. Every document has exactly one, with the id `project`.
///
/// @param language BCP 47 tag of most of its text
/// @param pages named ways to put it on pages
/// @param currency ISO 4217 code of amounts that name none
@Built
public record Project(
        About about,
        String title,
        String client,
        String purpose,
        String vision,
        List<String> principles,
        List<String> authors,
        String language,
        String currency,
        TimeUnit timeUnit,
        Optional<LocalDate> started,
        Optional<LocalDate> due,
        Optional<ImprovementState> state,
        String confidentiality,
        Optional<Id<ImageAsset>> logo,
        List<LogEntry> changeLog,
        Brand brand,
        List<PageSetup> pages)
        implements Element, ProjectBuilder.With {

    /// The id of every document's project.
    public static final Id<Project> ID = Id.of("project");

    /// A project of which only the title is known.
    public static Project titled(String title) {
        return new Project(
                About.NONE,
                title,
                "",
                "",
                "",
                List.of(),
                List.of(),
                "en",
                "EUR",
                TimeUnit.MINUTE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(),
                Brand.NONE,
                List.of());
    }

    public Project {
        principles = List.copyOf(principles);
        authors = List.copyOf(authors);
        changeLog = List.copyOf(changeLog);
        pages = List.copyOf(pages);
    }

    @Override
    public Id<Project> id() {
        return ID;
    }

    @Override
    public Rank rank() {
        return Rank.FIRST;
    }

    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each).and(logo);
    }
}
