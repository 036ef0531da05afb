package dev.sightline.export;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.ImageData;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import dev.sightline.typography.Icons;
import dev.sightline.typography.Paragraph;
import dev.sightline.typography.Paragraph.Align;
import dev.sightline.typography.Typesetter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Drawings to try painters on: every kind of mark, every writing system that is shipped.
final class DemoDrawing {
    private DemoDrawing() {}

    static final Ink TEXT = Ink.of("#1B1F24");
    static final TextStyle BODY = TextStyle.of(Typeface.REGULAR, 10, 14);
    static final TextStyle NAME = TextStyle.of(Typeface.SEMIBOLD, 11, 15);

    /// A text in each writing system, with its language.
    static final List<String[]> TEXTS = List.of(
            new String[] {"en", "Waiting for the doctor: “AVATAR” costs 30 €, office → Tokyo"},
            new String[] {"vi", "Đặt vé tàu đêm Ωμέγα Привет"},
            new String[] {"ar", "مرحبا بكم في المستشفى (رقم 42)!"},
            new String[] {"he", "שָׁלוֹם, הזמנת Night Train 17:30?"},
            new String[] {"hi", "यात्री टिकट की प्रतीक्षा कर रहे हैं"},
            new String[] {"th", "ผู้ป่วยรอที่โรงพยาบาลนานมาก"},
            new String[] {"ja", "顧客体験を改善するための地図です。"},
            new String[] {"zh-Hans", "顾客等待医生的时间太长"},
            new String[] {"ko", "환자가 너무 오래 기다립니다"},
            new String[] {"en", "Happy 😀 then ❤️ and 👩‍💻 at work 👍🏽!"});

    /// All texts as cards, with icons, a curve, a picture and links.
    static Drawing demo() {
        Typesetter setter = new Typesetter();
        List<Fragment> fragments = new ArrayList<>();
        fragments.add(new Fragment(
                Meaning.DECORATION,
                new Box(10, 40, 580, 300),
                List.of(
                        new Mark.Panel(new Box(10, 40, 580, 300), 8, Ink.of("#F3F5F8"), Pen.NONE),
                        new Mark.Stroke(
                                Outline.through(List.of(new Point(10, 170), new Point(590, 170)), false),
                                Pen.dashed(Ink.of("#7A8594"), 0.75, 4, 3)))));
        fragments.add(new Fragment(
                Meaning.of(Role.TITLE, "Painters & <writing systems>"),
                new Box(10, 10, 580, 24),
                setter.paragraph("Painters & <writing systems>", new TextStyle(Typeface.BOLD, 18, 24, 0.4), 580, "en")
                        .marks(10, 10, 580, Align.START, TEXT)));
        for (int i = 0; i < TEXTS.size(); i++) {
            double x = 20 + i % 4 * 143;
            double y = 50 + i / 4 * 97;
            fragments.add(card("card " + i, TEXTS.get(i)[1], TEXTS.get(i)[0], new Box(x, y, 133, 87)));
        }
        fragments.add(figure());
        return new Drawing("Painters & <writing systems>", "en", new Size(600, 400), Ink.of("#FFFFFF"), fragments);
    }

    /// One card: frame, icon, name, and a text that is broken to fit.
    static Fragment card(String id, String text, String language, Box box) {
        Typesetter setter = new Typesetter();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Panel(box, 6, Ink.of("#FFFFFF"), Pen.solid(Ink.of("#C9D1DB"), 0.75)));
        marks.add(new Mark.Fill(
                Icons.outline("heart-outline"), new Point(box.right() - 18, box.y() + 6), 0.5, Ink.of("#C2185B")));
        Paragraph name = setter.paragraph(id, NAME, box.width() - 30, "en");
        marks.addAll(name.marks(box.x() + 8, box.y() + 6, box.width() - 30, Align.START, TEXT));
        Paragraph body = setter.paragraph(text, BODY, box.width() - 16, language);
        marks.addAll(body.marks(box.x() + 8, box.y() + 24, box.width() - 16, Align.START, TEXT));
        return new Fragment(
                new Meaning(Role.CELL, id + ": " + text, Optional.of(id), Optional.empty(), 0, Optional.of(language)),
                box,
                marks);
    }

    private static Fragment figure() {
        Outline curve = Outline.begin()
                .move(320, 310)
                .curve(380, 250, 420, 380, 480, 300)
                .curve(500, 270, 520, 290, 560, 280)
                .build();
        Box photo = new Box(470, 350, 40, 40);
        return new Fragment(
                Meaning.of(Role.FIGURE, "The mood falls after \"Book\" & rises again", "curve"),
                new Box(10, 250, 580, 140),
                List.of(
                        new Mark.Stroke(curve, new Pen(Ink.of("#0B7285"), 2.5, List.of(), true)),
                        new Mark.Fill(
                                Outline.circle(new Point(320, 310), 4),
                                Ink.of("#0B7285").at(0.5)),
                        new Mark.Picture(photo, 20, picture()),
                        new Mark.Picture(photo.plus(50, 0), 0, picture()),
                        new Mark.Hyperlink(photo, "https://example.org/?a=1&b=2", "The photo's source"),
                        new Mark.Hyperlink(photo.plus(50, 0), "#card 3", "Card 3"),
                        new Mark.Hyperlink(photo.plus(0, 20), "javascript:alert(1)", "Not to be written")));
    }

    /// A small picture of red and blue halves.
    static ImageData picture() {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256; i++) {
            image.setRGB(i % 16, i / 16, i % 16 < 8 ? 0xE03131 : 0x1971C2);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImageData("image/png", 16, 16, bytes.toByteArray());
    }
}
