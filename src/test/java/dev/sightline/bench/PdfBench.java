package dev.sightline.bench;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.export.DocumentInfo;
import dev.sightline.export.Layer;
import dev.sightline.export.PageSize;
import dev.sightline.export.PdfOptions;
import dev.sightline.export.PdfPainter;
import dev.sightline.export.PdfVersion;
import dev.sightline.export.Progress;
import dev.sightline.export.ReadingOrder;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import dev.sightline.typography.Icons;
import dev.sightline.typography.Paragraph.Align;
import dev.sightline.typography.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a poster of many cards costs as a tagged PDF: CPU seconds, bytes, heap. Each card is a rounded panel with an
/// icon, a bold line and five lines of text. Arguments: cards (10,000), rounds (9), a file to keep the last PDF in.
final class PdfBench {
    private static final String[] WORDS = """
        the a to of and for with on at by customer ticket train night sleeper berth booking confirmation platform
        delay waiting agent call refund price compares searches finds reads asks answers pays card refused bank
        code phone mail app station luggage family child dog window quiet breakfast arrives leaves early late
        minutes hours again twice never always staff helps explains
        """.strip().split("\\s+");

    private final Typesetter typesetter = new Typesetter();
    private final Random random = new Random(7);

    public static void main(String[] args) throws IOException {
        int cards = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 9;
        Drawing drawing = new PdfBench().poster(cards);
        PdfOptions options = new PdfOptions(
                PageSize.FIT,
                Optional.empty(),
                DocumentInfo.of("Poster", Instant.EPOCH, "en"),
                List.of(),
                lanes(drawing),
                List.of(),
                ReadingOrder.LANES,
                PdfVersion.PDF_1_7);
        double[] seconds = new double[rounds];
        byte[] pdf = {};
        for (int i = 0; i < rounds; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            ByteArrayOutputStream out = new ByteArrayOutputStream(2_000_000);
            PdfPainter.paint(List.of(drawing), options, out, Progress.NONE);
            seconds[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            pdf = out.toByteArray();
        }
        double cold = seconds[0];
        double[] warm = Arrays.copyOfRange(seconds, Math.min(2, rounds - 1), rounds);
        Arrays.sort(warm);
        long heap = Runtime.getRuntime().maxMemory();
        System.out.printf(
                "%d cards: first %.2f s CPU, then median %.2f s (%.2f to %.2f); %.2f MB; in a heap of %d MB%n",
                cards, cold, warm[warm.length / 2], warm[0], warm[warm.length - 1], pdf.length / 1e6, heap >> 20);
        if (args.length > 2) {
            Files.write(Path.of(args[2]), pdf);
        }
    }

    /// A layer for each lane, in groups of ten.
    private static List<Layer> lanes(Drawing drawing) {
        List<Layer> lanes = drawing.fragments().stream()
                .filter(fragment -> fragment.meaning().role() == Role.ROW_HEADER)
                .map(fragment ->
                        new Layer("", Set.of(fragment.meaning().element().orElseThrow()), List.of()))
                .toList();
        List<Layer> groups = new ArrayList<>();
        for (int from = 0; from < lanes.size(); from += 10) {
            groups.add(new Layer(
                    "Group " + from / 10,
                    lanes.get(from).elements(),
                    lanes.subList(from, Math.min(lanes.size(), from + 10))));
        }
        return groups;
    }

    private Drawing poster(int cards) {
        int columns = (int) Math.ceil(Math.sqrt(cards * 0.75));
        int rows = (cards + columns - 1) / columns;
        List<Fragment> fragments = new ArrayList<>();
        fragments.add(text(Role.TITLE, "Poster", new Box(24, 20, 800, 30), 24, Typeface.SEMIBOLD, null, 0));
        for (int column = 0; column < columns; column++) {
            Box box = new Box(140 + column * 176.0, 60, 168, 22);
            String name = "Step " + (column + 1);
            fragments.add(text(Role.COLUMN_HEADER, name, box, 11, Typeface.SEMIBOLD, new Slot(0, column + 1, 1, 1), 2));
        }
        for (int row = 0; row < rows; row++) {
            Box box = new Box(24, 90 + row * 120.0, 110, 112);
            fragments.add(text(
                    Role.ROW_HEADER, "Lane " + (row + 1), box, 11, Typeface.SEMIBOLD, new Slot(row + 1, 0, 1, 1), 1));
            for (int column = 0; column < columns && row * columns + column < cards; column++) {
                fragments.add(card(row, column));
            }
        }
        Size size = new Size(140 + columns * 176.0 + 24, 90 + rows * 120.0 + 24);
        return new Drawing("Poster", "en", size, Ink.of(0xFFFFFF), fragments);
    }

    private Fragment card(int row, int column) {
        Box box = new Box(140 + column * 176.0, 90 + row * 120.0, 168, 112);
        Ink kind = Ink.of(new int[] {0xB3261E, 0x1A7F37, 0x0969DA, 0x8250DF}[random.nextInt(4)]);
        String icon = new String[] {"emoticon-sad-outline", "heart-outline", "phone", "email"}[random.nextInt(4)];
        String title = sentence(3);
        String text = sentence(26);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Panel(box, 6, Ink.of(0xFFFFFF), Pen.solid(Ink.of("#D0D7DE"), 0.75)));
        marks.add(new Mark.Fill(Icons.outline(icon), new Point(box.x() + 10, box.y() + 8), 0.6, kind));
        TextStyle bold = TextStyle.of(Typeface.BOLD, 11, 15);
        TextStyle body = TextStyle.of(Typeface.REGULAR, 11, 15);
        Ink ink = Ink.of("#1B1F24");
        marks.addAll(
                typesetter.paragraph(title, bold, 130, "en").marks(box.x() + 28, box.y() + 8, 130, Align.START, ink));
        List<Mark> lines =
                typesetter.paragraph(text, body, 148, "en").marks(box.x() + 10, box.y() + 30, 148, Align.START, ink);
        marks.addAll(lines.subList(0, Math.min(5, lines.size())));
        StringBuilder words = new StringBuilder("Pain point: ").append(title);
        for (Mark mark : lines.subList(0, Math.min(5, lines.size()))) {
            words.append(' ').append(((Mark.TextLine) mark).text());
        }
        Slot slot = new Slot(row + 1, column + 1, 1, 1);
        String id = "card-" + row + "-" + column;
        return new Fragment(Meaning.inTable(Role.CELL, words.toString(), id, slot, 0), box, marks);
    }

    private Fragment text(
            Role role, String words, Box box, double size, Typeface face, @Nullable Slot slot, int level) {
        TextStyle style = TextStyle.of(face, size, size * 1.3);
        List<Mark> marks = typesetter
                .paragraph(words, style, box.width(), "en")
                .marks(box.x(), box.y(), box.width(), Align.START, Ink.of(0));
        String id = words.replace(' ', '-');
        Meaning meaning = slot == null ? Meaning.of(role, words, id) : Meaning.inTable(role, words, id, slot, level);
        return new Fragment(meaning, box, marks);
    }

    private String sentence(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            // some words are rare, as names and numbers are
            text.append(i == 0 ? "" : " ")
                    .append(
                            random.nextInt(12) == 0
                                    ? "n" + random.nextInt(3_000)
                                    : WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
