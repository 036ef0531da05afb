package dev.sightline.export.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.ColorSupported;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.junit.jupiter.api.Test;

class PaperAttributesTest {
    private static final DocFlavor PDF = DocFlavor.BYTE_ARRAY.PDF;
    private static final PaperWishes MUCH =
            new PaperWishes(3, false, Optional.of(PaperSides.SHORT_EDGE), Optional.of("manual"), PageChoice.ALL, true);

    private final SampleService hall = SampleService.all();

    @Test
    void aPrinterTellsWhatItCanDo() {
        assertThat(PaperAttributes.ability(hall.service(), PDF))
                .isEqualTo(new PaperAbility(
                        99,
                        true,
                        EnumSet.allOf(PaperSides.class),
                        List.of(new PaperTray("main", "main"), new PaperTray("manual", "manual")),
                        true));
        hall.able.clear();
        assertThat(PaperAttributes.ability(hall.service(), PDF)).isEqualTo(PaperAbility.LEAST);
    }

    @Test
    void oneWithoutColoursIsNotAskedForGreys() {
        hall.says.put(ColorSupported.class, ColorSupported.NOT_SUPPORTED);
        assertThat(PaperAttributes.ability(hall.service(), PDF).greys()).isFalse();
    }

    @Test
    void whatIsWishedIsSaidInJavasWords() {
        PrintRequestAttributeSet set = PaperAttributes.of(MUCH, "Night train", hall.service(), PDF);
        assertThat(set.get(Copies.class)).isEqualTo(new Copies(3));
        assertThat(set.get(SheetCollate.class)).isEqualTo(SheetCollate.UNCOLLATED);
        assertThat(set.get(Sides.class)).isEqualTo(Sides.TWO_SIDED_SHORT_EDGE);
        assertThat(set.get(Media.class)).isEqualTo(MediaTray.MANUAL);
        assertThat(set.get(Chromaticity.class)).isEqualTo(Chromaticity.MONOCHROME);
    }

    @Test
    void whatAPrinterCannotDoIsLeftOut() {
        hall.able.put(Sides.class, new Sides[] {Sides.ONE_SIDED});
        hall.able.put(Media.class, new Media[] {MediaSizeName.ISO_A4});
        hall.able.remove(Chromaticity.class);
        hall.able.remove(Copies.class);
        PrintRequestAttributeSet set = PaperAttributes.of(MUCH, "x", hall.service(), PDF);
        assertThat(set.size()).as("the name of the job alone").isEqualTo(1);
    }

    @Test
    void whatIsChosenInADialogIsUnderstoodAgain() {
        PrintRequestAttributeSet set = PaperAttributes.of(MUCH, "x", hall.service(), PDF);
        set.add(new PageRanges("2-3,7"));
        assertThat(PaperAttributes.wishes(set))
                .isEqualTo(MUCH.withPages(PageChoice.of("2-3, 7").orElseThrow()));
        assertThat(PaperAttributes.wishes(new HashPrintRequestAttributeSet())).isEqualTo(PaperWishes.USUAL);
    }
}
