package dev.sightline.ui.print;

import dev.sightline.export.PdfVersion;
import dev.sightline.export.ReadingOrder;
import dev.sightline.export.SvgFonts;
import dev.sightline.layout.Themes;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.PageTurn;
import dev.sightline.model.Paper;
import dev.sightline.press.Annotated;
import dev.sightline.press.Format;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A choice as lines of a file that people can read: `paper = A3`. What is not understood is as usual.
public final class PrintLines {
    private static final double MOST_SHEETS = 40;
    private static final double LONGEST = 200;
    private static final double LARGEST = 20;

    private PrintLines() {}

    /// The lines for a choice, without what belongs to one document only.
    public static List<String> write(PrintChoice choice) {
        PageSetup pages = choice.pages();
        List<String> lines = new ArrayList<>();
        lines.add("format = " + name(choice.format()));
        lines.add("what = " + name(choice.what()));
        lines.add("theme = " + choice.theme().name());
        lines.add("resolution = " + choice.scale());
        lines.add("document-inside = " + choice.source());
        lines.add("clean = " + choice.clean());
        lines.add("annotations = "
                + choice.annotated().stream().map(PrintLines::name).sorted().collect(Collectors.joining(", ")));
        choice.read().ifPresent(order -> lines.add("reading = " + name(order)));
        lines.add("pdf-version = " + name(choice.version()));
        lines.add("told-in-words = " + choice.told());
        lines.add("svg-fonts = " + name(choice.fonts()));
        lines.add("kind = " + name(pages.kind()));
        lines.add("paper = " + pages.paper().name());
        lines.add("turn = " + name(pages.turn()));
        lines.add("margin = " + pages.margin());
        lines.add("scale = " + pages.scale());
        lines.add("across = " + pages.across());
        lines.add("down = " + pages.down());
        lines.add("overlap = " + pages.overlap());
        lines.add("crop-marks = " + pages.cropMarks());
        lines.add("title-block = " + pages.titleBlock());
        lines.add("link = " + line(pages.link()));
        lines.add("header = " + line(pages.header()));
        lines.add("footer = " + line(pages.footer()));
        return lines;
    }

    /// The choice that lines tell of.
    ///
    /// @param usual what holds where they tell nothing
    public static PrintChoice read(List<String> lines, PrintChoice usual) {
        Map<String, String> said = new HashMap<>();
        for (String line : lines) {
            int sign = line.indexOf('=');
            if (sign > 0) {
                said.put(
                        line.substring(0, sign).strip(),
                        line.substring(sign + 1).strip());
            }
        }
        PageSetup was = usual.pages();
        PageSetup pages = was.withKind(one(PageKind.values(), said.get("kind"), was.kind()))
                .withPaper(Optional.ofNullable(said.get("paper"))
                        .flatMap(Paper::named)
                        .orElse(was.paper()))
                .withTurn(one(PageTurn.values(), said.get("turn"), was.turn()))
                .withMargin(number(said.get("margin"), was.margin(), LONGEST))
                .withScale(number(said.get("scale"), was.scale(), LARGEST))
                .withAcross((int) number(said.get("across"), was.across(), MOST_SHEETS))
                .withDown((int) number(said.get("down"), was.down(), MOST_SHEETS))
                .withOverlap(number(said.get("overlap"), was.overlap(), LONGEST))
                .withCropMarks(flag(said.get("crop-marks"), was.cropMarks()))
                .withTitleBlock(flag(said.get("title-block"), was.titleBlock()))
                .withLink(said.getOrDefault("link", was.link()))
                .withHeader(said.getOrDefault("header", was.header()))
                .withFooter(said.getOrDefault("footer", was.footer()));
        Set<Annotated> annotated = said.containsKey("annotations")
                ? Arrays.stream(said.get("annotations").split(","))
                        .flatMap(word -> named(Annotated.values(), word.strip()).stream())
                        .collect(Collectors.toSet())
                : usual.annotated();
        return usual.withFormat(one(Format.values(), said.get("format"), usual.format()))
                .withWhat(one(PrintChoice.What.values(), said.get("what"), usual.what()))
                .withTheme(Optional.ofNullable(said.get("theme"))
                        .flatMap(Themes::named)
                        .orElse(usual.theme()))
                .withScale(Math.max(0.1, number(said.get("resolution"), usual.scale(), LARGEST)))
                .withSource(flag(said.get("document-inside"), usual.source()))
                .withClean(flag(said.get("clean"), usual.clean()))
                .withAnnotated(annotated)
                .withRead(Optional.ofNullable(said.get("reading"))
                        .flatMap(name -> named(ReadingOrder.values(), name))
                        .or(usual::read))
                .withVersion(one(PdfVersion.values(), said.get("pdf-version"), usual.version()))
                .withTold(flag(said.get("told-in-words"), usual.told()))
                .withFonts(one(SvgFonts.values(), said.get("svg-fonts"), usual.fonts()))
                .withPages(pages);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String line(String text) {
        return text.replaceAll("\\R", " ").strip();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> name(value).equals(name)).findFirst();
    }

    private static <E extends Enum<E>> E one(E[] values, @Nullable String name, E other) {
        return name == null ? other : named(values, name).orElse(other);
    }

    private static boolean flag(@Nullable String text, boolean other) {
        return text == null ? other : Boolean.parseBoolean(text);
    }

    private static double number(@Nullable String text, double other, double most) {
        if (text == null) {
            return other;
        }
        try {
            double number = Double.parseDouble(text);
            return number >= 0 && number <= most ? number : other;
        } catch (NumberFormatException notOne) {
            return other;
        }
    }
}
