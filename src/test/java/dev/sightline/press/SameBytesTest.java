package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.export.Progress;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The same document at the same time gives the same file, to the byte.
class SameBytesTest {
    private static final ZonedDateTime TIME = ZonedDateTime.of(2026, 11, 12, 0, 0, 0, 0, ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource(Format.class)
    void twoRunsGiveTheSameBytes(Format format) throws IOException, CannotPrint {
        assertThat(made(format, PageSetup.FIT)).isEqualTo(made(format, PageSetup.FIT));
    }

    @ParameterizedTest
    @EnumSource(
            value = PageKind.class,
            names = {"TILES", "STAGES"})
    void pagesAreTheSameTwice(PageKind kind) throws IOException, CannotPrint {
        PageSetup setup = PageSetup.FIT.withKind(kind).withTitleBlock(true).withFooter("{date}");
        assertThat(made(Format.PDF, setup)).isEqualTo(made(Format.PDF, setup));
    }

    /// Everything anew, from the file on.
    private static byte[] made(Format format, PageSetup setup) throws IOException, CannotPrint {
        JourneyDocument document = Exported.sample("coffee");
        Order order = Exported.order(document, format)
                .withPages(setup)
                .withSource(Optional.of("coffee.sightline.json"))
                .withAnnotated(Set.of(Annotated.values()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Press("Sightline")
                .prints(document, order, TIME)
                .getFirst()
                .content()
                .write(out, Progress.NONE);
        return out.toByteArray();
    }
}
