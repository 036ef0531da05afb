package dev.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Path reviewed() throws IOException {
        Path sent = folder.resolve("sent.pdf");
        assertThat(Shell.run("export", "samples/coffee.sightline.json", "-o", sent)
                        .code())
                .isZero();
        Path copy = folder.resolve("copy.pdf");
        try (PDDocument pdf = Loader.loadPDF(sent.toFile())) {
            PDAnnotationText note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(100, 100, 20, 20));
            note.setContents("First line\rSecond line");
            List<PDAnnotation> all = new ArrayList<>(pdf.getPage(0).getAnnotations());
            all.add(note);
            pdf.getPage(0).setAnnotations(all);
            pdf.save(copy.toFile());
        }
        return copy;
    }

    @Test
    void aPdfThatCannotBeReadStopsNothingWhereverItStands() throws IOException {
        Path good = reviewed();
        Path bad = Files.writeString(folder.resolve("bad.pdf"), "%PDF-1.7 and no more");
        for (List<Path> files : List.of(List.of(bad, good), List.of(good, bad))) {
            Shell shell = Shell.run("review", files.getFirst(), files.getLast());
            assertThat(shell.code()).isEqualTo(1);
            assertThat(shell.out()).contains("First line\n          Second line");
            assertThat(shell.err()).containsOnlyOnce("bad.pdf is").contains("1 comment to be taken over");
        }
        Shell none = Shell.run("review", bad, bad);
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("bad.pdf");
    }
}
