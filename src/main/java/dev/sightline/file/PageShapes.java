package dev.sightline.file;

import dev.sightline.model.Brand;
import dev.sightline.model.FontFile;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.PageTurn;
import java.math.BigDecimal;

/// The shapes of what is said about printed pages.
final class PageShapes {
    private static final int LONGEST_MARGIN = 200;
    private static final int LARGEST_SCALE = 20;
    private static final int MOST_SHEETS = 40;

    private PageShapes() {}

    private static Numbers<Double> number(int most) {
        return new Numbers<>(
                BigDecimal.ZERO, BigDecimal.valueOf(most), false, BigDecimal::doubleValue, PageShapes::plain);
    }

    private static BigDecimal plain(double number) {
        BigDecimal digits = BigDecimal.valueOf(number).stripTrailingZeros();
        return digits.scale() < 0 ? digits.setScale(0) : digits;
    }

    static final Nested<FontFile, FontFile> FONT =
            Nested.of(Shape.of("font", "A font kept in the document.", new FontFile("", FontFile.Data.NONE))
                    .text("name", FontFile::name, (font, name) -> new FontFile(name, font.data()), "What it is called.")
                    .value(
                            "data",
                            FontForm.DATA,
                            FontFile::data,
                            (font, data) -> new FontFile(font.name(), data),
                            FontFile.Data.NONE,
                            "The bytes of a TrueType file in base64 whose licence lets it be embedded."));

    static final Nested<Brand, Brand> BRAND =
            Nested.of(Shape.of("brand", "How sheets and printed pages look like those of the client.", Brand.NONE)
                    .maybe(
                            "colour",
                            ColourForm.COLOUR,
                            Brand::colour,
                            Brand::withColour,
                            "The colour of stages; darkened where text on it could not be read.")
                    .maybe(
                            "accent",
                            ColourForm.COLOUR,
                            Brand::accent,
                            Brand::withAccent,
                            "The colour of rules and marks; the first colour when not said.")
                    .list(
                            "fonts",
                            FONT,
                            Brand::fonts,
                            Brand::withFonts,
                            "The fonts that text is set in, the nearest in weight each; what they lack comes from the"
                                    + " fonts of the program."));

    static final Nested<PageSetup, PageSetup> PAGE_SETUP = Nested.of(Shape.of(
                    "page-setup", "A named way to put the document on pages.", PageSetup.FIT)
            .needed("name", Texts.TEXT, PageSetup::name, PageSetup::withName, "", "What it is asked for by.")
            .value(
                    "kind",
                    Words.of(PageKind.class, "page kind"),
                    PageSetup::kind,
                    PageSetup::withKind,
                    PageKind.WHOLE,
                    "How a map is spread over pages.")
            .value(
                    "paper",
                    PaperForm.PAPER,
                    PageSetup::paper,
                    PageSetup::withPaper,
                    PageSetup.FIT.paper(),
                    "A4 to A0, Letter, Legal, Tabloid, ANSI A to ANSI E, two sides such as 297x420mm, or fit.")
            .value(
                    "turn",
                    Words.of(PageTurn.class, "page turn"),
                    PageSetup::turn,
                    PageSetup::withTurn,
                    PageTurn.AUTO,
                    "Which way pages lie.")
            .value(
                    "margin",
                    number(LONGEST_MARGIN),
                    PageSetup::margin,
                    PageSetup::withMargin,
                    PageSetup.FIT.margin(),
                    "Free space along each edge, in millimetres; 10 when not said.")
            .value(
                    "scale",
                    number(LARGEST_SCALE),
                    PageSetup::scale,
                    PageSetup::withScale,
                    PageSetup.FIT.scale(),
                    "How large the map is printed, 1 for as it is; as large as fits when not said.")
            .value(
                    "across",
                    Numbers.whole(0, MOST_SHEETS),
                    PageSetup::across,
                    PageSetup::withAcross,
                    0,
                    "How many sheets of a poster lie side by side; as many as needed when not said.")
            .value(
                    "down",
                    Numbers.whole(0, MOST_SHEETS),
                    PageSetup::down,
                    PageSetup::withDown,
                    0,
                    "How many sheets of a poster lie one below the other.")
            .value(
                    "overlap",
                    number(LONGEST_MARGIN),
                    PageSetup::overlap,
                    PageSetup::withOverlap,
                    PageSetup.FIT.overlap(),
                    "How much of a sheet the next one shows again, in millimetres; 10 when not said.")
            .flag("cropMarks", PageSetup::cropMarks, PageSetup::withCropMarks, false, "Whether marks say where to cut.")
            .flag(
                    "titleBlock",
                    PageSetup::titleBlock,
                    PageSetup::withTitleBlock,
                    false,
                    "Whether each page carries a block with title, version, date, authors and the like.")
            .text(
                    "header",
                    PageSetup::header,
                    PageSetup::withHeader,
                    "At the top of each page; {title}, {map}, {page}, {pages} and {date} are filled in.")
            .text("footer", PageSetup::footer, PageSetup::withFooter, "At the bottom of each page, alike.")
            .text("link", PageSetup::link, PageSetup::withLink, "Where the map is kept."));
}
