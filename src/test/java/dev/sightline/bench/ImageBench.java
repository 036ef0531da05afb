package dev.sightline.bench;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.export.PngPainter;
import dev.sightline.export.Progress;
import dev.sightline.export.SvgFonts;
import dev.sightline.export.SvgOptions;
import dev.sightline.export.SvgPainter;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import dev.sightline.typography.Icons;
import dev.sightline.typography.Paragraph.Align;
import dev.sightline.typography.Typesetter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// What it takes to paint 10,000 cards, each with a name, an icon and about five lines, as SVG and as PNG.
public final class ImageBench {
    private static final int CARDS = 10_000;
    private static final int PER_ROW = 100;
    private static final TextStyle NAME = TextStyle.of(Typeface.SEMIBOLD, 11, 15);
    private static final TextStyle BODY = TextStyle.of(Typeface.REGULAR, 9, 12);
    private static final String[] WORDS =
            "waits for the bill and then calls again twice a week because nobody (at 9:30) tells what comes next"
                    .split(" ");

    private ImageBench() {}

    private interface Painter {
        void paint(OutputStream out) throws IOException;
    }

    /// Prints CPU seconds of the painting thread and bytes written, for three rounds each.
    public static void main(String[] arguments) throws IOException {
        Drawing drawing = cards();
        for (int round = 0; round < 3; round++) {
            measure(
                    "SVG, fonts by name",
                    out -> SvgPainter.paint(drawing, new SvgOptions(SvgFonts.NAMED), out, Progress.NONE));
            measure(
                    "SVG, fonts inside",
                    out -> SvgPainter.paint(drawing, new SvgOptions(SvgFonts.EMBEDDED), out, Progress.NONE));
            measure("PNG, 1 pixel a point", out -> PngPainter.paint(drawing, 1, out, Progress.NONE));
        }
    }

    @SuppressWarnings("SystemOut")
    private static void measure(String name, Painter painter) throws IOException {
        long[] bytes = new long[1];
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int octet) {
                bytes[0]++;
            }

            @Override
            public void write(byte[] octets, int from, int count) {
                bytes[0] += count;
            }
        };
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        painter.paint(counting);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%s: %.2f s, %.2f MB%n", name, seconds, bytes[0] / 1e6);
    }

    private static Drawing cards() {
        Random random = new Random(1);
        Typesetter typesetter = new Typesetter();
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < CARDS; i++) {
            Box box = new Box(20 + i % PER_ROW * 140, 20 + i / PER_ROW * 84, 130, 76);
            StringBuilder text = new StringBuilder();
            while (text.length() < 110) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            List<Mark> marks = new ArrayList<>();
            marks.add(new Mark.Panel(box, 6, Ink.of(0xFFFFFF), Pen.solid(Ink.of(0xC9D1DB), 0.75)));
            marks.add(new Mark.Fill(
                    Icons.outline("heart-outline"), new Point(box.right() - 16, box.y() + 4), 0.5, Ink.of(0xC2185B)));
            marks.addAll(typesetter
                    .paragraph("Card " + i, NAME, 100, "en")
                    .marks(box.x() + 6, box.y() + 3, 100, Align.START, Ink.of(0x1B1F24)));
            marks.addAll(typesetter
                    .paragraph(text.toString(), BODY, 118, "en")
                    .marks(box.x() + 6, box.y() + 18, 118, Align.START, Ink.of(0x1B1F24)));
            fragments.add(new Fragment(Meaning.of(Role.CELL, "Card " + i + ": " + text, "card-" + i), box, marks));
        }
        return new Drawing("Cards", "en", new Size(14_040, 8_440), Ink.of(0xF3F5F8), fragments);
    }
}
