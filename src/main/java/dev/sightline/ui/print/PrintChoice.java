package dev.sightline.ui.print;

import dev.sightline.export.PdfVersion;
import dev.sightline.export.ReadingOrder;
import dev.sightline.export.SvgFonts;
import dev.sightline.layout.Theme;
import dev.sightline.model.Heat;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.model.Showing;
import dev.sightline.model.Stage;
import dev.sightline.press.Annotated;
import dev.sightline.press.Discretion;
import dev.sightline.press.Format;
import dev.sightline.press.Inside;
import dev.sightline.press.Order;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is to be handed out, and how.
///
/// @param what how much of the document
/// @param stage the stage, where one alone is wanted
/// @param filtered whether maps are handed out as they are filtered now
/// @param pages how a PDF is put on pages
/// @param scale pixels to a point of a PNG
/// @param source whether a PDF carries the document inside, so that it can be opened again
/// @param clean whether all is left out that is only for those who make the document
/// @param annotated what a PDF says in annotations that can be answered
/// @param heat the figure by which maps are coloured
/// @param read in which order it is read to somebody who cannot see it; as is usual for the format when empty
/// @param version which PDF is written
/// @param told whether a PDF also tells its maps in words
/// @param fonts where the viewer of an SVG finds its fonts
@RecordBuilder
@RecordBuilder.Options(addFunctionalMethodsToWith = false)
public record PrintChoice(
        Format format,
        What what,
        Optional<Id<Stage>> stage,
        boolean filtered,
        PageSetup pages,
        double scale,
        boolean source,
        boolean clean,
        Theme theme,
        Set<Annotated> annotated,
        Optional<Heat> heat,
        Optional<ReadingOrder> read,
        PdfVersion version,
        boolean told,
        SvgFonts fonts)
        implements PrintChoiceBuilder.With {

    /// How much of a document is handed out.
    public enum What {
        /// The open map.
        MAP,
        /// One stage of the open map.
        STAGE,
        /// What is selected of the open map.
        SELECTION,
        /// All maps of the document.
        EVERY_MAP
    }

    /// What is offered to whoever has chosen nothing yet.
    public static final PrintChoice USUAL = new PrintChoice(
            Format.PDF,
            What.MAP,
            Optional.empty(),
            true,
            PageSetup.FIT,
            2,
            true,
            false,
            Theme.PAPER,
            Set.of(Annotated.OPEN_COMMENTS, Annotated.SETTLED_COMMENTS, Annotated.PAINS),
            Optional.empty(),
            Optional.empty(),
            PdfVersion.PDF_1_7,
            false,
            SvgFonts.EMBEDDED);

    public PrintChoice {
        annotated = Set.copyOf(annotated);
    }

    /// The same as far as it can be had of a document: a stage that is there, all maps only where there are several.
    public PrintChoice of(PrintSubject subject) {
        What possible = switch (what) {
            case STAGE -> subject.stages().isEmpty() ? What.MAP : What.STAGE;
            case SELECTION -> subject.selection().isEmpty() ? What.MAP : What.SELECTION;
            case EVERY_MAP -> subject.maps() < 2 ? What.MAP : What.EVERY_MAP;
            case MAP -> What.MAP;
        };
        PrintChoice fit =
                withWhat(possible).withStage(stage.filter(subject::has).or(subject::stage));
        boolean many = fit.pages.kind() != PageKind.WHOLE && fit.pages.paper().fits();
        return many ? fit.withPages(fit.pages.withPaper(Paper.A4)) : fit;
    }

    /// Whether a part of a map is wanted, and not all of it.
    boolean isPart() {
        return what == What.STAGE || what == What.SELECTION;
    }

    /// The document as it goes out.
    JourneyDocument sent(PrintSubject subject) {
        return clean ? Discretion.of(subject.document()) : subject.document();
    }

    /// The maps that are wanted, or of which a part is.
    List<Id<JourneyMap>> maps(PrintSubject subject) {
        return what == What.EVERY_MAP
                ? subject.document().maps().stream().map(JourneyMap::id).toList()
                : List.of(subject.map());
    }

    /// The order for the press.
    ///
    /// @param name under which a PDF carries the document
    public Order order(PrintSubject subject, String name) {
        List<Id<JourneyMap>> maps = maps(subject);
        Set<Id<?>> part = switch (what) {
            case STAGE -> stage.<Set<Id<?>>>map(Set::of).orElse(Set.of());
            case SELECTION -> subject.selection();
            case MAP, EVERY_MAP -> Set.of();
        };
        return new Order(
                format,
                maps,
                showings(subject, maps),
                part,
                subject.brand().livery().usual(theme, subject.document()),
                format == Format.PDF ? pages : PageSetup.FIT,
                scale,
                fonts,
                source ? Optional.of(name) : Optional.empty(),
                annotated,
                new Inside(reading(), version, told));
    }

    /// In which order it is read.
    ReadingOrder reading() {
        return read.orElse(format.isTold() ? ReadingOrder.STEPS : Inside.USUAL.reading());
    }

    private Map<Id<JourneyMap>, Showing> showings(PrintSubject subject, List<Id<JourneyMap>> maps) {
        Map<Id<JourneyMap>, Showing> showings = new HashMap<>();
        for (Id<JourneyMap> map : maps) {
            Showing asked = filtered ? subject.showings().getOrDefault(map, Showing.ALL) : Showing.ALL;
            Showing shown = asked.heated(heat);
            if (!shown.isPlain()) {
                showings.put(map, shown);
            }
        }
        return showings;
    }
}
