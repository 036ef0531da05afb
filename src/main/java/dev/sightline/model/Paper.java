package dev.sightline.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A size of paper, upright.
///
/// @param name as people say it, such as `A3` or `297x420mm`
/// @param width the shorter side in millimetres; 0 for a page that fits what is on it
/// @param height the longer side in millimetres; 0 for a page that fits what is on it
public record Paper(String name, double width, double height) {
    private static final double INCH = 25.4;
    private static final double SHORTEST = 50;
    private static final double LONGEST = 10_000;
    private static final Pattern OWN =
            Pattern.compile("(\\d{1,5}(?:\\.\\d{1,3})?)\\s*[x×]\\s*(\\d{1,5}(?:\\.\\d{1,3})?)\\s*(mm|cm|in|pt)?");

    /// A page as large as what is on it.
    public static final Paper FIT = new Paper("fit", 0, 0);

    /// 210 by 297 mm.
    public static final Paper A4 = new Paper("A4", 210, 297);

    /// The sizes that have a name, those of ISO first.
    public static final List<Paper> NAMED = List.of(
            A4,
            new Paper("A3", 297, 420),
            new Paper("A2", 420, 594),
            new Paper("A1", 594, 841),
            new Paper("A0", 841, 1189),
            new Paper("Letter", 8.5 * INCH, 11 * INCH),
            new Paper("Legal", 8.5 * INCH, 14 * INCH),
            new Paper("Tabloid", 11 * INCH, 17 * INCH),
            new Paper("ANSI A", 8.5 * INCH, 11 * INCH),
            new Paper("ANSI B", 11 * INCH, 17 * INCH),
            new Paper("ANSI C", 17 * INCH, 22 * INCH),
            new Paper("ANSI D", 22 * INCH, 34 * INCH),
            new Paper("ANSI E", 34 * INCH, 44 * INCH));

    /// The paper of a name in any case (`a3`, `ansi-d`, `fit`), or of two sides with their unit (`297x420mm`,
    /// `11x17in`, `30x40cm`; millimetres when none is said). Empty if it is neither, or no printer could take
    /// it.
    public static Optional<Paper> named(String name) {
        String wanted = plain(name);
        if (wanted.equals(plain(FIT.name))) {
            return Optional.of(FIT);
        }
        return NAMED.stream()
                .filter(paper -> plain(paper.name).equals(wanted))
                .findFirst()
                .or(() -> own(name.strip().toLowerCase(Locale.ROOT)));
    }

    private static String plain(String name) {
        return name.strip().toUpperCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    private static Optional<Paper> own(String text) {
        Matcher sides = OWN.matcher(text);
        if (!sides.matches()) {
            return Optional.empty();
        }
        double unit = millimetres(sides.group(3) == null ? "mm" : sides.group(3));
        double one = Double.parseDouble(sides.group(1)) * unit;
        double other = Double.parseDouble(sides.group(2)) * unit;
        double shorter = Math.min(one, other);
        double longer = Math.max(one, other);
        return shorter < SHORTEST || longer > LONGEST
                ? Optional.empty()
                : Optional.of(new Paper(text.replace(" ", ""), shorter, longer));
    }

    private static double millimetres(String unit) {
        return switch (unit) {
            case "cm" -> 10;
            case "in" -> INCH;
            case "pt" -> INCH / 72;
            default -> 1;
        };
    }

    /// Whether it is as large as what is on it.
    public boolean fits() {
        return width <= 0;
    }
}
