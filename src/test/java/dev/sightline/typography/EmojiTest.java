package dev.sightline.typography;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.VersionInfo;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmojiTest {
    private static final TextStyle CARD = TextStyle.of(Typeface.REGULAR, 10, 14);

    @Test
    void aPictureStandsOnTheLineWithinItsAdvance() {
        for (String sequence : List.of("😀", "🇩🇪", "👩‍💻", "👍🏽", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿")) {
            ColourGlyph glyph = Emoji.glyph(sequence).orElseThrow();
            assertThat(glyph.layers()).hasSizeGreaterThan(1);
            for (ColourGlyph.Layer layer : glyph.layers()) {
                Box bounds = layer.outline().bounds();
                assertThat(bounds.x()).as(sequence).isBetween(0.0, Emoji.ADVANCE);
                assertThat(bounds.right()).as(sequence).isBetween(0.0, Emoji.ADVANCE);
                assertThat(bounds.y()).as(sequence).isBetween(-0.95, 0.2);
                assertThat(bounds.bottom()).as(sequence).isBetween(-0.95, 0.2);
            }
        }
    }

    @Test
    void theGermanFlagIsBlackRedAndGold() {
        List<ColourGlyph.Layer> layers = Emoji.glyph("🇩🇪").orElseThrow().layers();
        assertThat(layers)
                .extracting(ColourGlyph.Layer::ink)
                .containsExactlyInAnyOrder(Ink.of("#FFCD05"), Ink.of("#ED1F24"), Ink.of("#141414"));
        double black = layers.stream()
                .filter(layer -> layer.ink().equals(Ink.of("#141414")))
                .mapToDouble(layer -> layer.outline().bounds().centerY())
                .sum();
        assertThat(black).as("black is on top").isLessThan(-0.45);
    }

    @Test
    void theSameEmojiIsTheSameObjectWithOrWithoutSelector() {
        assertThat(Emoji.glyph("❤️").orElseThrow()).isSameAs(Emoji.glyph("❤").orElseThrow());
    }

    @Test
    void everyEmojiOfUnicode17IsDrawnInColourOrAtLeastInInk() {
        UnicodeSet recommended = new UnicodeSet("[:RGI_Emoji:]");
        VersionInfo drawn = VersionInfo.getInstance(17);
        List<String> lacking = new ArrayList<>();
        for (String sequence : recommended) {
            boolean old =
                    sequence.codePoints().allMatch(c -> UCharacter.getAge(c).compareTo(drawn) <= 0);
            if (old && runs(sequence).stream().anyMatch(run -> !run.font().equals(TextRun.EMOJI))) {
                lacking.add(sequence);
            }
        }
        assertThat(recommended.size()).isGreaterThan(3_700);
        assertThat(lacking)
                .as("tones and hair on their own")
                .containsExactlyInAnyOrder("🏻", "🏼", "🏽", "🏾", "🏿", "🦰", "🦱", "🦲", "🦳");
        for (String part : lacking) {
            TextRun run = runs(part).getFirst();
            assertThat(FontShelf.font(run.font()).glyph(part.codePointAt(0)))
                    .as(part)
                    .isPositive();
        }
    }

    @Test
    void aSequenceWithoutPictureIsDrawnInParts() {
        assertThat(runs("👩\u200D🐟")).extracting(TextRun::text).containsExactly("👩\u200D", "🐟");
        assertThat(runs("🇽🇽")).extracting(TextRun::font).containsOnly(TextRun.EMOJI);
    }

    @Test
    void aSelectorSettlesWhetherASignIsTextOrPicture() {
        assertThat(runs("☎")).extracting(TextRun::font).doesNotContain(TextRun.EMOJI);
        assertThat(runs("☎️")).extracting(TextRun::font).containsExactly(TextRun.EMOJI);
        assertThat(runs("⌚")).extracting(TextRun::font).containsExactly(TextRun.EMOJI);
        assertThat(runs("⌚\uFE0E")).extracting(TextRun::font).doesNotContain(TextRun.EMOJI);
        assertThat(runs("7 # *")).extracting(TextRun::font).containsExactly("Inter-Regular");
    }

    private static List<TextRun> runs(String text) {
        return new Typesetter()
                .paragraph(text, CARD, 1000, "en")
                .lines()
                .getFirst()
                .runs();
    }
}
