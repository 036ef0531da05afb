package dev.sightline.file;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// How large a drawing in SVG is meant to be, in CSS pixels, and which part of its plane is seen.
///
/// @param view the four numbers of a `viewBox`
record SvgSize(int width, int height, String view) {
    /// What browsers take when nothing is said.
    static final SvgSize DEFAULT = new SvgSize(300, 150, "0 0 300 150");

    private static final int LONGEST = 10_000;
    private static final Pattern LENGTH =
            Pattern.compile("\\s*([0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)\\s*([a-zA-Z%]*)\\s*");

    static SvgSize of(XMLStreamReader root) {
        double width = pixels(root.getAttributeValue(null, "width"));
        double height = pixels(root.getAttributeValue(null, "height"));
        double[] view = view(root.getAttributeValue(null, "viewBox"));
        if (view.length == 0) {
            double wide = width > 0 ? width : DEFAULT.width;
            double high = height > 0 ? height : DEFAULT.height;
            return fitted(wide, high, new double[] {0, 0, wide, high});
        }
        if (width <= 0 && height <= 0) {
            return fitted(view[2], view[3], view);
        }
        double share = view[2] / view[3];
        return fitted(width > 0 ? width : height * share, height > 0 ? height : width / share, view);
    }

    /// Whether an attribute of the root is told by this size.
    static boolean isTold(String name) {
        return name.equals("width")
                || name.equals("height")
                || name.equals("viewBox")
                || name.equals("x")
                || name.equals("y");
    }

    /// As attributes of the root.
    String attributes() {
        return " width=\"" + width + "\" height=\"" + height + "\" viewBox=\"" + view + "\"";
    }

    private static SvgSize fitted(double width, double height, double[] view) {
        double scale = Math.min(1, LONGEST / Math.max(width, height));
        StringBuilder box = new StringBuilder();
        for (double number : view) {
            box.append(box.isEmpty() ? "" : " ")
                    .append(
                            number == Math.rint(number)
                                    ? String.format(Locale.ROOT, "%.0f", number)
                                    : Double.toString(number));
        }
        return new SvgSize(side(width * scale), side(height * scale), box.toString());
    }

    private static int side(double length) {
        return (int) Math.clamp(Math.round(length), 1L, LONGEST);
    }

    /// A length in pixels; 0 if it is not said or depends on where the drawing is shown.
    private static double pixels(@Nullable String length) {
        Matcher told = LENGTH.matcher(length == null ? "" : length);
        if (!told.matches()) {
            return 0;
        }
        double number = Double.parseDouble(told.group(1));
        double unit = switch (told.group(2).toLowerCase(Locale.ROOT)) {
            case "", "px" -> 1;
            case "pt" -> 96 / 72.0;
            case "pc" -> 16;
            case "in" -> 96;
            case "cm" -> 96 / 2.54;
            case "mm" -> 96 / 25.4;
            case "em", "rem" -> 16;
            default -> 0;
        };
        double pixels = number * unit;
        return Double.isFinite(pixels) ? pixels : 0;
    }

    private static double[] view(@Nullable String text) {
        String[] parts = text == null ? new String[0] : text.strip().split("[\\s,]+", -1);
        double[] view = new double[4];
        if (parts.length != 4) {
            return new double[0];
        }
        try {
            for (int i = 0; i < 4; i++) {
                view[i] = Double.parseDouble(parts[i]);
            }
        } catch (NumberFormatException notANumber) {
            return new double[0];
        }
        boolean sound =
                Double.isFinite(view[0] + view[1]) && view[2] > 0 && view[3] > 0 && Double.isFinite(view[2] + view[3]);
        return sound ? view : new double[0];
    }
}
