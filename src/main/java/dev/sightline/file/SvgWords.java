package dev.sightline.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// What the names and values of a drawing in SVG mean for whether they may stay.
final class SvgWords {
    private SvgWords() {}

    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Pattern ADDRESS =
            Pattern.compile("url\\s*\\(\\s*['\"]?\\s*([^)'\"]*)", Pattern.CASE_INSENSITIVE);

    /// Attributes that belong to what is left out, or say where a picture lies that is not fetched.
    private static final Set<String> DROPPED = Set.of("filter", "base", "target", "src", "begin", "end");

    /// What is missing when an element is left out, in words; empty if nobody would see it.
    static Optional<String> missing(String element) {
        return Optional.ofNullable(
                switch (element) {
                    case "script" -> "a script";
                    case "image", "feImage" -> "an embedded picture";
                    case "foreignObject", "iframe", "object", "embed" -> "a piece of a web page";
                    case "filter" -> "a filter";
                    case "pattern" -> "a pattern";
                    case "animate", "animateMotion", "animateTransform", "set" -> "an animation";
                    case "textPath" -> "text along a line";
                    default -> null;
                });
    }

    /// The id of the element that a reader stands on.
    static @Nullable String id(XMLStreamReader xml) {
        return xml.getAttributeValue(null, "id");
    }

    /// Whether an attribute may stay, if its value may. An editor's own remarks are of use to that editor alone.
    static boolean mayStay(@Nullable String space, String name) {
        if (space == null || space.isEmpty()) {
            return !name.toLowerCase(Locale.ROOT).startsWith("on") && !DROPPED.contains(name);
        }
        return space.equals(XLINK) && name.equals("href")
                || space.equals(XMLConstants.XML_NS_URI) && name.equals("space");
    }

    /// Whether a value names nothing outside the drawing.
    static boolean staysInside(String name, String value) {
        if (name.equals("href")) {
            return value.strip().startsWith("#");
        }
        String small = value.toLowerCase(Locale.ROOT);
        boolean loads = small.contains("@import") || small.contains("@font-face") || small.contains("javascript:");
        // an escape could hide any of these words
        boolean hides = value.indexOf('\\') >= 0 || small.contains("/*");
        if (loads || hides && (name.equals("style") || small.contains("("))) {
            return false;
        }
        Matcher address = ADDRESS.matcher(value);
        while (address.find()) {
            if (!address.group(1).startsWith("#")) {
                return false;
            }
        }
        return true;
    }

    /// The ids that a value refers to.
    static List<String> targets(String name, String value) {
        if (name.equals("href")) {
            return List.of(value.strip().substring(1));
        }
        List<String> targets = new ArrayList<>();
        Matcher address = ADDRESS.matcher(value);
        while (address.find()) {
            targets.add(address.group(1).strip().substring(1));
        }
        return targets;
    }

    /// Puts text into XML.
    static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append("&#").append((int) letter).append(';');
                default -> out.append(letter);
            }
        }
    }
}
