package dev.sightline.ui.print;

import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.press.Format;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A way to hand out a document that can be asked for by its name.
///
/// @param change what of a choice is otherwise then
public record PrintPreset(String name, UnaryOperator<PrintChoice> change) {
    private static final Paper A3 = Paper.named("A3").orElseThrow();

    /// The usual ways, and the presets that a document keeps.
    public static List<PrintPreset> of(List<PageSetup> kept) {
        List<PrintPreset> presets = new ArrayList<>();
        for (Format format : Format.values()) {
            presets.add(new PrintPreset(
                    Words.of("export.as", Words.of("print.kind." + format)), now -> now.withFormat(format)));
        }
        presets.add(new PrintPreset(
                Words.of("export.stages"),
                pages(now -> now.withKind(PageKind.STAGES).withPaper(sized(now)))));
        presets.add(new PrintPreset(
                Words.of("export.tiles"),
                pages(now -> now.withKind(PageKind.TILES).withPaper(A3))));
        presets.add(new PrintPreset(
                Words.of("export.booklet"),
                pages(now -> now.withKind(PageKind.BOOKLET).withPaper(sized(now)))));
        presets.add(new PrintPreset(Words.of("export.selection"), now -> now.withWhat(PrintChoice.What.SELECTION)));
        kept.forEach(
                setup -> presets.add(new PrintPreset(Words.of("export.preset", setup.name()), pages(now -> setup))));
        return presets;
    }

    private static Paper sized(PageSetup setup) {
        return setup.paper().fits() ? Paper.A4 : setup.paper();
    }

    /// A PDF of the whole map on such pages.
    private static UnaryOperator<PrintChoice> pages(UnaryOperator<PageSetup> change) {
        return now -> {
            PrintChoice whole = now.isPart() ? now.withWhat(PrintChoice.What.MAP) : now;
            return whole.withFormat(Format.PDF)
                    .withPages(change.apply(now.pages().withName("")));
        };
    }
}
