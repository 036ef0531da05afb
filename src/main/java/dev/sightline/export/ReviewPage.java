package dev.sightline.export;

import dev.sightline.geometry.Box;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.util.DateConverter;

/// The annotations of one page that came back.
final class ReviewPage {
    private static final int LONGEST = 100_000;

    /// Of marked lines on a page beyond these, the words are not looked for.
    private static final int MOST_REGIONS = 5_000;

    private static final Map<String, ReviewMark.Kind> KINDS = Map.ofEntries(
            Map.entry("Text", ReviewMark.Kind.NOTE),
            Map.entry("FileAttachment", ReviewMark.Kind.NOTE),
            Map.entry("Highlight", ReviewMark.Kind.HIGHLIGHT),
            Map.entry("Underline", ReviewMark.Kind.HIGHLIGHT),
            Map.entry("Squiggly", ReviewMark.Kind.HIGHLIGHT),
            Map.entry("StrikeOut", ReviewMark.Kind.STRIKE_OUT),
            Map.entry("Caret", ReviewMark.Kind.INSERTION),
            Map.entry("FreeText", ReviewMark.Kind.FREE_TEXT),
            Map.entry("Ink", ReviewMark.Kind.INK),
            Map.entry("Square", ReviewMark.Kind.SHAPE),
            Map.entry("Circle", ReviewMark.Kind.SHAPE),
            Map.entry("Line", ReviewMark.Kind.SHAPE),
            Map.entry("Polygon", ReviewMark.Kind.SHAPE),
            Map.entry("PolyLine", ReviewMark.Kind.SHAPE),
            Map.entry("Stamp", ReviewMark.Kind.STAMP));

    private static final COSName STATE = COSName.getPDFName("State");
    private static final COSName RICH = COSName.getPDFName("RC");
    private static final COSName ANSWERED = COSName.getPDFName("IRT");
    private static final COSName TOGETHER = COSName.getPDFName("RT");
    private static final COSName QUADS = COSName.getPDFName("QuadPoints");
    private static final COSName CREATED = COSName.getPDFName("CreationDate");

    private final PDPage page;
    private final int number;
    private final PdfPageMap map;
    private final List<ReviewMark> marks = new ArrayList<>();
    private final IdentityHashMap<COSDictionary, String> ids = new IdentityHashMap<>();
    private int broken;

    /// @param maps reads what lies where
    ReviewPage(PDPage page, int number, PdfPageMaps.Reader maps) throws IOException {
        this.page = page;
        this.number = number;
        map = maps.read(page);
        List<COSDictionary> annotations = annotations();
        IdentityHashMap<COSDictionary, String> words = words(annotations);
        for (COSDictionary annotation : annotations) {
            try {
                ids.put(annotation, id(annotation));
            } catch (RuntimeException unreadable) {
                broken++;
            }
        }
        IdentityHashMap<COSDictionary, COSDictionary> replaced = replaced(annotations);
        for (COSDictionary annotation : annotations) {
            if (ids.containsKey(annotation) && !replaced.containsValue(annotation)) {
                try {
                    COSDictionary struck = replaced.get(annotation);
                    marks.add(struck == null ? mark(annotation, words) : replacement(annotation, struck, words));
                } catch (RuntimeException unreadable) {
                    broken++;
                }
            }
        }
    }

    List<ReviewMark> marks() {
        return marks;
    }

    int broken() {
        return broken;
    }

    private List<COSDictionary> annotations() throws IOException {
        List<COSDictionary> found = new ArrayList<>();
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (all != null && all.size() > PdfReview.MOST) {
            throw PdfReview.tooMany();
        }
        for (int i = 0; all != null && i < all.size(); i++) {
            if (all.getObject(i) instanceof COSDictionary annotation
                    && KINDS.containsKey(String.valueOf(annotation.getNameAsString(COSName.SUBTYPE)))) {
                found.add(annotation);
            }
        }
        return found;
    }

    private ReviewMark mark(COSDictionary annotation, IdentityHashMap<COSDictionary, String> words) {
        Optional<String> state = Optional.ofNullable(annotation.getString(STATE));
        ReviewMark.Kind kind = state.isPresent()
                ? ReviewMark.Kind.STATE
                : KINDS.getOrDefault(annotation.getNameAsString(COSName.SUBTYPE), ReviewMark.Kind.NOTE);
        String said = said(annotation);
        String marked = words.getOrDefault(annotation, "");
        return mark(annotation, kind, said.isBlank() ? marked : said, marked, state, box(annotation));
    }

    private ReviewMark mark(
            COSDictionary annotation,
            ReviewMark.Kind kind,
            String text,
            String quote,
            Optional<String> state,
            Optional<Box> box) {
        COSDictionary answered = annotation.getCOSDictionary(ANSWERED);
        Optional<Instant> changed = date(annotation, COSName.M);
        return new ReviewMark(
                ids.getOrDefault(annotation, ""),
                kind,
                number,
                text,
                quote,
                string(annotation, COSName.T),
                date(annotation, CREATED).or(() -> changed),
                changed,
                Optional.ofNullable(answered == null ? null : ids.get(answered)),
                state,
                box.flatMap(map::under));
    }

    /// A caret with the words that are struck out for what it says.
    private ReviewMark replacement(
            COSDictionary annotation, COSDictionary struck, IdentityHashMap<COSDictionary, String> words) {
        boolean first = KINDS.get(annotation.getNameAsString(COSName.SUBTYPE)) == ReviewMark.Kind.INSERTION;
        String by = said(first ? annotation : struck);
        COSDictionary marked = first ? struck : annotation;
        return mark(
                annotation,
                ReviewMark.Kind.REPLACEMENT,
                by,
                words.getOrDefault(marked, ""),
                Optional.empty(),
                box(marked));
    }

    /// What belongs together as a replacement: of two marks of a group, words struck out and words put in, that to
    /// which the other belongs, with the other.
    private static IdentityHashMap<COSDictionary, COSDictionary> replaced(List<COSDictionary> annotations) {
        IdentityHashMap<COSDictionary, COSDictionary> replaced = new IdentityHashMap<>();
        Set<COSDictionary> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(annotations);
        for (COSDictionary annotation : annotations) {
            COSDictionary to = annotation.getCOSDictionary(ANSWERED);
            if (to != null && all.contains(to) && "Group".equals(annotation.getNameAsString(TOGETHER))) {
                Set<ReviewMark.Kind> both = EnumSet.noneOf(ReviewMark.Kind.class);
                for (COSDictionary one : List.of(annotation, to)) {
                    both.add(KINDS.getOrDefault(one.getNameAsString(COSName.SUBTYPE), ReviewMark.Kind.NOTE));
                }
                if (both.equals(EnumSet.of(ReviewMark.Kind.INSERTION, ReviewMark.Kind.STRIKE_OUT))) {
                    replaced.putIfAbsent(to, annotation);
                }
            }
        }
        return replaced;
    }

    /// What it says, plain; what is only said in rich text loses its form, but not its paragraphs.
    private static String said(COSDictionary annotation) {
        String plain = string(annotation, COSName.CONTENTS);
        if (!plain.isBlank()) {
            return plain;
        }
        String rich = annotation.getDictionaryObject(RICH) instanceof COSString text ? text.getString() : "";
        return cleaned(rich.replaceAll("\\s+", " ")
                .replaceAll("(?i)</(p|div|li|h[1-6])>|<br[^>]{0,1000}>", "\n")
                .replaceAll("<[^>]{0,10000}>", "")
                .replaceAll(" *\n *", "\n")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replaceAll("&nbsp;|&#160;|&#xA0;", " ")
                .replace("&amp;", "&"));
    }

    private static String string(COSDictionary annotation, COSName key) {
        return cleaned(annotation.getString(key, ""));
    }

    private static String cleaned(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return cut.lines().map(SafeText::of).collect(Collectors.joining("\n")).strip();
    }

    private static Optional<Instant> date(COSDictionary annotation, COSName key) {
        return Optional.ofNullable(DateConverter.toCalendar(annotation.getString(key)))
                .map(Calendar::toInstant);
    }

    /// Its own name, or one made of what is known of it and stays. That is not when it was changed, which Evince
    /// writes anew for a note that was only opened.
    private String id(COSDictionary annotation) {
        String name = string(annotation, COSName.NM);
        if (!name.isBlank()) {
            return name;
        }
        String all = String.join(
                "\n",
                String.valueOf(number),
                String.valueOf(annotation.getNameAsString(COSName.SUBTYPE)),
                string(annotation, COSName.T),
                said(annotation),
                string(annotation, CREATED),
                box(annotation).map(Box::toString).orElse(""));
        // of many thousands, two must not get the same by chance
        return "unnamed-" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    /// The part of the page that it is about: the words that it marks, else where it lies; for a call-out, where its
    /// line begins.
    private static Optional<Box> box(COSDictionary annotation) {
        COSArray callout = annotation.getCOSArray(COSName.getPDFName("CL"));
        if (callout != null && callout.size() >= 4) {
            float[] points = callout.toFloatArray();
            return Optional.of(new Box(points[0] - 1, points[1] - 1, 2, 2));
        }
        List<Box> quads = quads(annotation);
        if (!quads.isEmpty()) {
            return Optional.of(quads.getFirst());
        }
        return annotation.getDictionaryObject(COSName.RECT) instanceof COSArray corners && corners.size() >= 4
                ? Optional.of(around(corners.toFloatArray(), 0, 4))
                : Optional.empty();
    }

    private static List<Box> quads(COSDictionary annotation) {
        List<Box> quads = new ArrayList<>();
        if (annotation.getDictionaryObject(QUADS) instanceof COSArray corners) {
            float[] points = corners.toFloatArray();
            for (int i = 0; i + 8 <= points.length && quads.size() < 1_000; i += 8) {
                quads.add(around(points, i, i + 8));
            }
        }
        return quads;
    }

    private static Box around(float[] points, int from, int to) {
        double left = Double.MAX_VALUE;
        double low = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int i = from; i + 1 < to; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            low = Math.min(low, points[i + 1]);
            high = Math.max(high, points[i + 1]);
        }
        return Box.between(left, low, right, high);
    }

    /// The words under the marks of words.
    private IdentityHashMap<COSDictionary, String> words(List<COSDictionary> annotations) throws IOException {
        IdentityHashMap<COSDictionary, String> words = new IdentityHashMap<>();
        PDFTextStripperByArea stripper = null;
        PDRectangle crop = page.getCropBox();
        int regions = 0;
        for (int i = 0; i < annotations.size(); i++) {
            List<Box> quads = quads(annotations.get(i));
            for (int line = 0; line < quads.size() && ++regions <= MOST_REGIONS; line++) {
                stripper = stripper == null ? new PDFTextStripperByArea() : stripper;
                Box quad = quads.get(line);
                stripper.addRegion(
                        i + " " + line,
                        new Rectangle2D.Double(
                                quad.x() - crop.getLowerLeftX(),
                                crop.getUpperRightY() - quad.bottom(),
                                quad.width(),
                                quad.height()));
            }
        }
        if (stripper != null) {
            stripper.extractRegions(page);
            for (String region : stripper.getRegions()) {
                COSDictionary annotation = annotations.get(Integer.parseInt(region.substring(0, region.indexOf(' '))));
                words.merge(annotation, cleaned(stripper.getTextForRegion(region)), (one, more) -> one + " " + more);
            }
        }
        return words;
    }
}
