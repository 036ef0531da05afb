package dev.sightline.export.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sightline.export.Progress;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IppPrinterTest {
    private final SampleService elsewhere = SampleService.all();
    private final List<IppAnswer> asked = new ArrayList<>();
    private final List<byte[]> documents = new ArrayList<>();
    private HttpServer server;
    private IppPrinter printer;
    private int httpStatus = 200;
    private int status;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/printers/hall", this::answer);
        server.start();
        URI address = URI.create("ipp://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + "/printers/hall");
        printer = new IppPrinter("hall", "In the hall", address, new ServicePrinter(elsewhere.service()));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        ByteArrayInputStream body =
                new ByteArrayInputStream(exchange.getRequestBody().readAllBytes());
        IppAnswer request = IppAnswer.read(body); // a request is built like an answer
        asked.add(request);
        boolean job = request.status() == IppRequest.PRINT_JOB;
        if (job) {
            documents.add(body.readAllBytes());
        }
        IppRequest answer = new IppRequest(job ? status : 0, "en", "ipp://hall", "nobody");
        if (job) {
            answer.name("status-message", "The drum is worn.");
        } else {
            answer.keywords("sides-supported", List.of("one-sided", "two-sided-long-edge"))
                    .keywords("media-source-supported", List.of("auto", "tray-1"))
                    .keywords("media-supported", List.of("na_letter_8.5x11in", "iso_a4_210x297mm", "iso_a3_297x420mm"))
                    .keywords("print-color-mode-supported", List.of("monochrome", "color"))
                    .keywords(
                            "multiple-document-handling-supported",
                            List.of("separate-documents-uncollated-copies", "separate-documents-collated-copies"))
                    .number("copies-supported", 99);
        }
        byte[] bytes = answer.bytes();
        exchange.sendResponseHeaders(httpStatus, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void itTellsWhatItCanDo() {
        assertThat(printer.ability())
                .isEqualTo(new PaperAbility(
                        99,
                        true,
                        EnumSet.of(PaperSides.ONE, PaperSides.LONG_EDGE),
                        List.of(new PaperTray("auto", "auto"), new PaperTray("tray-1", "tray-1")),
                        true));
    }

    @Test
    void aJobSaysAllThatWasWishedAndCarriesTheChosenPages() throws IOException {
        PaperWishes wishes = new PaperWishes(
                2,
                false,
                Optional.of(PaperSides.LONG_EDGE),
                Optional.of("tray-1"),
                PageChoice.of("2-3").orElseThrow(),
                true);
        assertThat(printer.print(SamplePages.of(4), "Nachtzug · über", wishes, Progress.NONE))
                .isEqualTo(2);
        IppAnswer job = asked.getLast();
        assertThat(job.first("job-name")).isEqualTo("Nachtzug · über");
        assertThat(job.first("document-format")).isEqualTo("application/pdf");
        assertThat(job.first("copies")).isEqualTo("2");
        assertThat(job.first("multiple-document-handling")).isEqualTo("separate-documents-uncollated-copies");
        assertThat(job.first("sides")).isEqualTo("two-sided-long-edge");
        assertThat(job.first("print-color-mode")).isEqualTo("monochrome");
        assertThat(job.all("media-col"))
                .containsExactly(
                        "media-size", "x-dimension", "21000", "y-dimension", "29700", "media-source", "tray-1");
        assertThat(job.all("media")).as("the collection says it").isEmpty();
        try (PDDocument pages = Loader.loadPDF(documents.getFirst())) {
            assertThat(pages.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void whatIsNotWishedIsNotSaid() throws IOException {
        byte[] pdf = SamplePages.of(1, new PDRectangle(1191, 842));
        printer.print(pdf, "x", PaperWishes.USUAL.withSides(Optional.of(PaperSides.SHORT_EDGE)), Progress.NONE);
        IppAnswer job = asked.getLast();
        assertThat(job.first("media")).as("the paper, though the page lies").isEqualTo("iso_a3_297x420mm");
        assertThat(job.values())
                .doesNotContainKeys("copies", "sides", "print-color-mode", "media-col", "print-scaling");
        assertThat(documents.getFirst()).isEqualTo(pdf);
    }

    @Test
    void pagesForWhichThereIsNoPaperAreMadeToFit() throws IOException {
        printer.print(SamplePages.of(1, PDRectangle.A0), "x", PaperWishes.USUAL, Progress.NONE);
        assertThat(asked.getLast().first("print-scaling")).isEqualTo("fit");
        assertThat(asked.getLast().values()).doesNotContainKey("media");
    }

    @Test
    void aRefusalSaysWhatTheSystemSays() throws IOException {
        byte[] pdf = SamplePages.of(1);
        for (var known : List.of(
                Map.entry(0x0506, PaperRefused.Why.CLOSED),
                Map.entry(0x0406, PaperRefused.Why.GONE),
                Map.entry(0x0403, PaperRefused.Why.LOGIN),
                Map.entry(0x0500, PaperRefused.Why.OTHER))) {
            status = known.getKey();
            assertThatThrownBy(() -> printer.print(pdf, "x", PaperWishes.USUAL, Progress.NONE))
                    .hasMessage("The drum is worn.")
                    .isInstanceOfSatisfying(
                            PaperRefused.class,
                            refused -> assertThat(refused.why()).isEqualTo(known.getValue()));
        }
        httpStatus = 401;
        assertThatThrownBy(() -> printer.print(pdf, "x", PaperWishes.USUAL, Progress.NONE))
                .isInstanceOfSatisfying(
                        PaperRefused.class, refused -> assertThat(refused.why()).isEqualTo(PaperRefused.Why.LOGIN));
        assertThat(elsewhere.jobs).isEmpty();
    }

    @Test
    void whereNobodyAnswersJavaIsAsked() throws IOException {
        server.stop(0);
        assertThat(printer.ability().trays()).extracting(PaperTray::key).containsExactly("main", "manual");
        assertThat(printer.print(SamplePages.of(2), "x", PaperWishes.USUAL, Progress.NONE))
                .isEqualTo(2);
        assertThat(elsewhere.jobs).hasSize(1);
    }

    @Test
    void whoeverStopsItInTimePrintsNothing() throws IOException {
        byte[] pdf = SamplePages.of(1);
        assertThatThrownBy(() -> printer.print(pdf, "x", PaperWishes.USUAL, share -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(documents).isEmpty();
    }

    @Test
    void anAnswerThatBreaksOffIsNotBelieved() {
        byte[] whole = new IppRequest(0, "en", "ipp://hall", "nobody")
                .keyword("sides-supported", "one-sided")
                .bytes();
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> IppAnswer.read(new ByteArrayInputStream(part)))
                    .as("%s of %s bytes", length, whole.length)
                    .isInstanceOf(EOFException.class);
        }
    }
}
