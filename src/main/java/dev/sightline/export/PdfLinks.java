package dev.sightline.export;

import dev.sightline.drawing.Mark;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Links as annotations. One that leads nowhere, or to something that a document has no business starting, is left out.
/// Source: ISO 32000-1, 12.5.6.5.
final class PdfLinks {
    private static final Set<String> SCHEMES =
            Set.of("http", "https", "mailto", "tel", "sms", "ftp", "ftps", "sftp", "geo", "xmpp", "doi", "urn");

    private final PdfFile file;
    private final PdfTags tags;
    private final PdfPlaces places;
    private final PdfLayers layers;
    private final int pageCount;

    PdfLinks(PdfFile file, PdfTags tags, PdfPlaces places, PdfLayers layers, int pageCount) {
        this.file = file;
        this.tags = tags;
        this.places = places;
        this.layers = layers;
        this.pageCount = pageCount;
    }

    /// What a link does when clicked, as entries of its annotation; empty if it may do nothing.
    Optional<PdfBuffer> action(Mark.Hyperlink link) {
        String target = link.target().strip();
        if (target.startsWith("#")) {
            return places.of(target.substring(1))
                    .or(() -> page(target).map(places::whole))
                    .map(PdfTarget::entry);
        }
        return address(target)
                .map(address ->
                        new PdfBuffer().put("/A<</S/URI/URI").text(address).put(">>"));
    }

    /// The number of the element that says what a link leads to; 0 in PDF 1.7 and if it leads to nothing here.
    int element(Mark.Hyperlink link) {
        String target = link.target().strip();
        return target.startsWith("#")
                ? places.fragment(target.substring(1))
                        .map(tags::target)
                        .or(() -> page(target).map(places::element))
                        .orElse(0)
                : 0;
    }

    /// The page that `#page=12` leads to, counted from 0, as in addresses of PDF files.
    private Optional<Integer> page(String target) {
        Matcher matcher = PAGE.matcher(target);
        return matcher.matches()
                ? Optional.of(Integer.parseInt(matcher.group(1)) - 1).filter(page -> page >= 0 && page < pageCount)
                : Optional.empty();
    }

    private static final Pattern PAGE = Pattern.compile("#page=([0-9]{1,6})");

    /// Writes an annotation on the current page, belonging to a `Link` element; returns its number.
    int write(Mark.Hyperlink link, PdfBuffer action, PdfElement element, Placement place) throws IOException {
        int number = file.reserve();
        String words = link.words().isBlank() ? link.target() : link.words();
        PdfBuffer out = new PdfBuffer().put("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect");
        place.rectangle(link.box(), out);
        out.put("/Contents").text(SafeText.line(words, 1_000)).put(action).put(layers.entry());
        out.put("/StructParent ")
                .integer(tags.annotation(element, number, pageCount))
                .put(">>");
        file.put(number, out);
        return number;
    }

    /// An address in ASCII as PDF wants it; empty if it is no absolute address of a harmless kind.
    static Optional<String> address(String target) {
        int colon = target.indexOf(':');
        if (colon < 0 || !SCHEMES.contains(target.substring(0, colon).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(target).toASCIIString());
        } catch (URISyntaxException e) {
            // spaces and the like: written the way that browsers do
            return Optional.of(escaped(target));
        }
    }

    private static String escaped(String target) {
        PdfBuffer out = new PdfBuffer();
        for (byte octet : SafeText.of(target).getBytes(StandardCharsets.UTF_8)) {
            if (octet > ' ' && octet < 0x7F && "\"<>\\^`{|}".indexOf(octet) < 0) {
                out.put(octet);
            } else {
                out.put('%').hex(octet & 0xFF, 2);
            }
        }
        return out.toString();
    }
}
