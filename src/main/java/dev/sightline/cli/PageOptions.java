package dev.sightline.cli;

import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.PageTurn;
import dev.sightline.model.Paper;
import dev.sightline.press.Format;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say how a PDF is put on pages.
final class PageOptions {
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,3})?)\\s*(mm|cm|in|pt)?");
    private static final Pattern TILES = Pattern.compile("(\\d{1,2})\\s*[x×]\\s*(\\d{1,2})");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,3})?)\\s*%");
    private static final int MOST_SHEETS = 40;

    @Option(
            names = "--page",
            paramLabel = "SIZE",
            description = {
                "Paper of a PDF: A4 to A0, Letter, Legal, Tabloid, ANSI-A to ANSI-E, a size of your own such as"
                        + " 297x420mm or 11x17in, or fit, a page as large as the map (default: fit; A4 for more than"
                        + " one page)."
            })
    private @Nullable String page;

    @Option(names = "--landscape", description = "Pages lie on their long side (default: as the map lies better).")
    private boolean landscape;

    @Option(names = "--portrait", description = "Pages stand upright.")
    private boolean portrait;

    @Option(
            names = "--tile",
            paramLabel = "NxM",
            description = "A poster of N sheets across and M down, or auto for as many as the scale needs.")
    private @Nullable String tile;

    @Option(
            names = "--overlap",
            paramLabel = "LENGTH",
            description = "How much of a sheet the next one of a poster shows again (default: 10mm).")
    private @Nullable String overlap;

    @Option(names = "--crop-marks", description = "Marks on the sheets of a poster that say where to cut.")
    private boolean cropMarks;

    @Option(
            names = "--per-stage",
            description = "A page for each stage, with the heads of steps and lanes on every one.")
    private boolean perStage;

    @Option(
            names = "--booklet",
            description = "A book: cover, personas, the map, a page for each stage, what is behind it.")
    private boolean booklet;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description =
                    "A way to put it on pages that the document keeps under that name; other options go before it.")
    private @Nullable String preset;

    @Option(names = "--margin", paramLabel = "LENGTH", description = "Free space along each edge (default: 10mm).")
    private @Nullable String margin;

    @Option(
            names = "--header",
            paramLabel = "TEXT",
            description = "At the top of each page; {title}, {map}, {page}, {pages} and {date} are filled in.")
    private @Nullable String header;

    @Option(names = "--footer", paramLabel = "TEXT", description = "At the bottom of each page, filled in alike.")
    private @Nullable String footer;

    @Option(
            names = "--title-block",
            description = "On each page a block of title, purpose, personas, state, version, date and authors.")
    private boolean titleBlock;

    @Option(names = "--link", paramLabel = "ADDRESS", description = "Where the map is kept, for the title block.")
    private @Nullable String link;

    /// Refuses what is said of pages where none are made.
    ///
    /// @throws CannotDo if anything is said
    void refuse(Format format) {
        Map<String, Boolean> said = new LinkedHashMap<>();
        said.put("--page", page != null);
        said.put("--landscape", landscape);
        said.put("--portrait", portrait);
        said.put("--tile", tile != null);
        said.put("--overlap", overlap != null);
        said.put("--crop-marks", cropMarks);
        said.put("--per-stage", perStage);
        said.put("--booklet", booklet);
        said.put("--preset", preset != null);
        said.put("--margin", margin != null);
        said.put("--header", header != null);
        said.put("--footer", footer != null);
        said.put("--title-block", titleBlock);
        said.put("--link", link != null);
        String names = said.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            throw new CannotDo(names + " asks for pages of a PDF, but "
                    + (format.isTold() ? "a text has none" : "an " + format + " is as large as its map")
                    + "; leave it out, or make a PDF.");
        }
    }

    /// The set-up that these options ask for.
    ///
    /// @param presets those that the document keeps
    /// @param scale what was said of the scale, if anything
    /// @throws CannotDo if they contradict each other or say what cannot be
    PageSetup setup(List<PageSetup> presets, Optional<String> scale) {
        List<String> kinds = Stream.of(
                        tile == null ? "" : "--tile", perStage ? "--per-stage" : "", booklet ? "--booklet" : "")
                .filter(kind -> !kind.isEmpty())
                .toList();
        if (kinds.size() > 1) {
            throw new CannotDo(String.join(" and ", kinds) + " do not go together; choose one of them.");
        }
        if (landscape && portrait) {
            throw new CannotDo("--landscape and --portrait do not go together; choose one of them.");
        }
        PageSetup setup = start(presets);
        if (page != null) {
            setup = setup.withPaper(paper(page));
        }
        if (landscape || portrait) {
            setup = setup.withTurn(landscape ? PageTurn.LANDSCAPE : PageTurn.PORTRAIT);
        }
        if (!kinds.isEmpty()) {
            setup = setup.withKind(perStage ? PageKind.STAGES : booklet ? PageKind.BOOKLET : PageKind.TILES);
        }
        if (setup.kind() != PageKind.WHOLE && setup.paper().fits()) {
            if (page != null) {
                throw new CannotDo(
                        "--page fit is one page; for " + String.join("", kinds) + " name a paper, such as --page A3.");
            }
            setup = setup.withPaper(Paper.A4);
        }
        setup = tiles(setup);
        if (scale.isPresent()) {
            setup = setup.withScale(share(scale.get()));
        }
        if (overlap != null) {
            setup = setup.withOverlap(length("--overlap", overlap));
        }
        if (margin != null) {
            setup = setup.withMargin(length("--margin", margin));
        }
        checkRoom(setup);
        return setup.withCropMarks(cropMarks || setup.cropMarks())
                .withTitleBlock(titleBlock || setup.titleBlock())
                .withHeader(header == null ? setup.header() : header)
                .withFooter(footer == null ? setup.footer() : footer)
                .withLink(link == null ? setup.link() : link);
    }

    private PageSetup start(List<PageSetup> presets) {
        if (preset == null) {
            return PageSetup.FIT;
        }
        return presets.stream()
                .filter(one -> one.name().equalsIgnoreCase(preset))
                .findFirst()
                .orElseThrow(() -> new CannotDo(
                        presets.isEmpty()
                                ? "The document keeps no presets; there is no '" + preset + "'."
                                : "There is no preset '" + preset + "'; the document keeps "
                                        + String.join(
                                                ", ",
                                                presets.stream()
                                                        .map(PageSetup::name)
                                                        .toList())
                                        + "."));
    }

    private PageSetup tiles(PageSetup setup) {
        if (tile == null) {
            return setup;
        }
        if (tile.equalsIgnoreCase("auto")) {
            return setup.withAcross(0).withDown(0);
        }
        Matcher sides = TILES.matcher(tile.strip().toLowerCase(Locale.ROOT));
        if (sides.matches()) {
            int across = Integer.parseInt(sides.group(1));
            int down = Integer.parseInt(sides.group(2));
            if (across > 0 && down > 0 && across <= MOST_SHEETS && down <= MOST_SHEETS) {
                return setup.withAcross(across).withDown(down);
            }
        }
        throw new CannotDo("--tile " + tile + " is no number of sheets; say how many across and down, such as 3x2 (at"
                + " most " + MOST_SHEETS + "), or auto.");
    }

    /// Half of a page at least has to be left for the map.
    private static void checkRoom(PageSetup setup) {
        double side = setup.paper().width();
        if (!setup.paper().fits() && 4 * setup.margin() > side) {
            throw new CannotDo("--margin leaves too little of " + setup.paper().name() + "; it may be at most "
                    + Math.floor(side / 4) + " mm.");
        }
        if (setup.kind() == PageKind.TILES && 2 * setup.margin() + 3 * setup.overlap() > side) {
            throw new CannotDo("--overlap leaves too little of " + setup.paper().name() + "; make it smaller.");
        }
    }

    private static Paper paper(String name) {
        return Paper.named(name)
                .orElseThrow(() -> new CannotDo("There is no paper '" + name + "'; choose one of "
                        + String.join(
                                ", ", Paper.NAMED.stream().map(Paper::name).toList())
                        + ", say a size between 50 and 10000 mm such as 297x420mm or 11x17in, or fit."));
    }

    private static double length(String option, String text) {
        Matcher length = LENGTH.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!length.matches()) {
            throw new CannotDo(option + " " + text + " is no length; write it such as 10mm, 1cm, 0.4in or 28pt.");
        }
        String unit = length.group(2) == null ? "mm" : length.group(2);
        double number = Double.parseDouble(length.group(1));
        return switch (unit) {
            case "cm" -> number * 10;
            case "in" -> number * 25.4;
            case "pt" -> number / PageSetup.MILLIMETRE;
            default -> number;
        };
    }

    /// A scale in percent, or as a factor.
    private static double share(String text) {
        Matcher percent = PERCENT.matcher(text.strip());
        double share = percent.matches() ? Double.parseDouble(percent.group(1)) / 100 : factor(text);
        if (!(share >= 0.05 && share <= 20)) {
            throw new CannotDo("--scale " + text + " cannot be; say how large the map is printed, such as 80% (between"
                    + " 5% and 2000%).");
        }
        return share;
    }

    /// A number, or not a number.
    static double factor(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException notOne) {
            return Double.NaN;
        }
    }
}
