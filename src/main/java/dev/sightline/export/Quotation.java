package dev.sightline.export;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextRun;
import dev.sightline.geometry.Box;
import dev.sightline.typography.Typesetter;
import java.util.ArrayList;
import java.util.List;

/// Words looked for in what a fragment shows, over the ends of its lines, however much space lies between them.
final class Quotation {
    /// Set closer than measured, words may stand this much further left, in sizes of their type.
    private static final double KERNED = 0.1;

    private Quotation() {}

    /// What a line covers, as a marker pen would.
    static Box box(Mark.TextLine line) {
        return box(line, 0, line.width());
    }

    private static Box box(Mark.TextLine line, double from, double to) {
        double size = line.style().size();
        return new Box(line.at().x() + from - size * KERNED, line.at().y() - size * 0.92, to - from, size * 1.2);
    }

    /// Where words stand, a box for each line; none if they do not stand there.
    static List<Box> boxes(Fragment on, String quote) {
        List<Mark.TextLine> lines = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        for (Mark mark : on.marks()) {
            if (mark instanceof Mark.TextLine line && PdfText.isSeen(line)) {
                String text = line.text();
                for (int i = 0; i < text.length(); i++) {
                    if (isSaid(text.charAt(i))) {
                        all.append(text.charAt(i));
                        places.add(new int[] {lines.size(), i});
                    }
                }
                lines.add(line);
            }
        }
        String wanted = quote.codePoints()
                .filter(sign -> isSaid((char) sign))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int at = wanted.isEmpty() ? -1 : all.indexOf(wanted);
        return at < 0 ? List.of() : boxes(lines, places.subList(at, at + wanted.length()));
    }

    private static boolean isSaid(char sign) {
        return !Character.isWhitespace(sign) && sign != '\u00AD' && sign != '\u200B' && sign != '\u00A0';
    }

    private static List<Box> boxes(List<Mark.TextLine> lines, List<int[]> places) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < places.size(); ) {
            int line = places.get(i)[0];
            int end = i;
            while (end + 1 < places.size() && places.get(end + 1)[0] == line) {
                end++;
            }
            Mark.TextLine shown = lines.get(line);
            boolean fromRight = shown.runs().stream().anyMatch(TextRun::rightToLeft);
            double left = fromRight ? 0 : left(shown, places.get(i)[1]);
            double right = fromRight ? shown.width() : left(shown, places.get(end)[1] + 1);
            boxes.add(box(shown, left, right));
            i = end + 1;
        }
        return boxes;
    }

    /// Where a sign of a line begins; in lines that are read from the right, the whole of them is marked.
    private static double left(Mark.TextLine line, int sign) {
        Typesetter typesetter = new Typesetter();
        int before = 0;
        for (TextRun run : line.runs()) {
            int length = run.text().length();
            if (sign < before + length) {
                String begin = run.text().substring(0, sign - before);
                return run.x() + typesetter.width(run.font(), begin, line.style());
            }
            before += length;
        }
        return line.width();
    }
}
