package dev.sightline.export.paper;

import dev.sightline.export.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A printer that is reached by the Internet Printing Protocol, as every printer of a system with CUPS is.
final class IppPrinter implements PaperPrinter {
    private static final int USUAL_PORT = 631;
    private static final int PATIENCE = 5_000;
    private static final int LONG_PATIENCE = 120_000;
    private static final int CHUNK = 1 << 16;
    private static final String SIDES = "sides-supported";
    private static final String TRAYS = "media-source-supported";
    private static final String PAPERS = "media-supported";
    private static final String COLOURS = "print-color-mode-supported";
    private static final String HANDLING = "multiple-document-handling-supported";
    private static final String COPIES = "copies-supported";
    private static final String GREY = "monochrome";
    private static final String COLLATED = "separate-documents-collated-copies";
    private static final String UNCOLLATED = "separate-documents-uncollated-copies";
    private static final Set<Integer> WHO_ARE_YOU = Set.of(0x0401, 0x0402, 0x0403);
    private static final Set<Integer> NOT_HERE = Set.of(0x0406, 0x0407);
    private static final Set<Integer> NOT_NOW = Set.of(0x0502, 0x0506, 0x0507);

    private final String name;
    private final String title;
    private final URI address;
    private final PaperPrinter otherwise;

    /// @param title what people call it
    /// @param address such as `ipp://localhost:631/printers/hall`
    /// @param otherwise how it is reached if nobody answers there
    IppPrinter(String name, String title, URI address, PaperPrinter otherwise) {
        this.name = name;
        this.title = title;
        this.address = address;
        this.otherwise = otherwise;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public PaperAbility ability() {
        try {
            IppAnswer told = told();
            return told.good() ? ability(told) : otherwise.ability();
        } catch (IOException nobodyAnswers) {
            return otherwise.ability();
        }
    }

    static PaperAbility ability(IppAnswer told) {
        EnumSet<PaperSides> sides = EnumSet.noneOf(PaperSides.class);
        told.all(SIDES).forEach(word -> PaperSides.of(word).ifPresent(sides::add));
        List<PaperTray> trays = told.all(TRAYS).stream()
                .distinct()
                .map(key -> new PaperTray(key, key))
                .toList();
        boolean greys = told.all(COLOURS).contains(GREY)
                && !told.first("color-supported").equals("false");
        return new PaperAbility(most(told.first(COPIES)), told.all(HANDLING).contains(UNCOLLATED), sides, trays, greys);
    }

    private static int most(String range) {
        try {
            return Math.max(1, Integer.parseInt(range.substring(range.indexOf('-') + 1)));
        } catch (NumberFormatException nothingSaid) {
            return 1;
        }
    }

    private IppAnswer told() throws IOException {
        byte[] request = request(IppRequest.GET_PRINTER_ATTRIBUTES)
                .keywords(
                        "requested-attributes",
                        List.of(SIDES, TRAYS, PAPERS, COLOURS, HANDLING, COPIES, "color-supported"))
                .bytes();
        return ask(request, new byte[0], Progress.NONE);
    }

    private IppRequest request(int operation) {
        return new IppRequest(
                operation,
                Locale.getDefault().getLanguage(),
                address.toString(),
                System.getProperty("user.name", "anonymous"));
    }

    @Override
    public int print(byte[] pdf, String title, PaperWishes wishes, Progress progress) throws IOException {
        PageCut cut = PageCut.of(pdf, wishes.pages());
        IppAnswer able;
        try {
            able = told();
        } catch (PaperRefused notThisWay) {
            if (notThisWay.why() == PaperRefused.Why.LOGIN) {
                throw notThisWay;
            }
            return otherwise.print(pdf, title, wishes, progress);
        } catch (IOException nobodyAnswers) {
            return otherwise.print(pdf, title, wishes, progress);
        }
        IppAnswer answer = ask(job(cut, title, wishes, able), cut.pdf(), progress);
        if (!answer.good()) {
            throw new PaperRefused(why(answer.status()), answer.first("status-message"));
        }
        return cut.count();
    }

    private byte[] job(PageCut cut, String title, PaperWishes wishes, IppAnswer told) {
        PaperWishes possible = wishes.within(ability(told));
        IppRequest request = request(IppRequest.PRINT_JOB)
                .name("job-name", title)
                .type("document-format", "application/pdf")
                .job();
        if (possible.copies() > 1) {
            request.number("copies", possible.copies());
            if (told.all(HANDLING).contains(UNCOLLATED)) {
                request.keyword("multiple-document-handling", possible.collated() ? COLLATED : UNCOLLATED);
            }
        }
        possible.sides().ifPresent(sides -> request.keyword("sides", sides.keyword()));
        if (possible.grey()) {
            request.keyword("print-color-mode", GREY);
        }
        paper(request, cut, possible, told.all(PAPERS));
        return request.bytes();
    }

    /// The paper and the tray. Pages for which there is no paper are made to fit what there is, rather than cut off.
    private static void paper(IppRequest request, PageCut cut, PaperWishes possible, List<String> papers) {
        IppMedia.fitting(papers, cut)
                .ifPresentOrElse(
                        paper -> {
                            if (possible.tray().isEmpty()) {
                                request.keyword("media", paper.keyword());
                            }
                        },
                        () -> request.keyword("print-scaling", "fit"));
        possible.tray().ifPresent(tray -> {
            request.begin("media-col");
            IppMedia.fitting(papers, cut)
                    .ifPresent(paper -> request.member("media-size")
                            .begin("")
                            .member("x-dimension")
                            .number("", paper.width())
                            .member("y-dimension")
                            .number("", paper.height())
                            .end());
            request.member("media-source").keyword("", tray).end();
        });
    }

    private static PaperRefused.Why why(int status) {
        if (WHO_ARE_YOU.contains(status)) {
            return PaperRefused.Why.LOGIN;
        }
        if (NOT_HERE.contains(status)) {
            return PaperRefused.Why.GONE;
        }
        return NOT_NOW.contains(status) ? PaperRefused.Why.CLOSED : PaperRefused.Why.OTHER;
    }

    private IppAnswer ask(byte[] request, byte[] document, Progress progress) throws IOException {
        int port = address.getPort() < 0 ? USUAL_PORT : address.getPort();
        URI place = URI.create("http://" + address.getHost() + ":" + port + address.getRawPath());
        HttpURLConnection line = (HttpURLConnection) place.toURL().openConnection();
        try {
            line.setRequestMethod("POST");
            line.setDoOutput(true);
            line.setRequestProperty("Content-Type", "application/ipp");
            line.setConnectTimeout(PATIENCE);
            line.setReadTimeout(document.length == 0 ? PATIENCE : LONG_PATIENCE);
            line.setFixedLengthStreamingMode(request.length + document.length);
            try (OutputStream out = line.getOutputStream()) {
                out.write(request);
                for (int at = 0; at < document.length; at += CHUNK) {
                    progress.reached((double) at / document.length);
                    out.write(document, at, Math.min(CHUNK, document.length - at));
                }
            }
            return answer(line);
        } finally {
            line.disconnect();
        }
    }

    private static IppAnswer answer(HttpURLConnection line) throws IOException {
        int code = line.getResponseCode();
        if (code == HttpURLConnection.HTTP_UNAUTHORIZED || code == HttpURLConnection.HTTP_FORBIDDEN) {
            throw new PaperRefused(PaperRefused.Why.LOGIN, "");
        }
        if (code != HttpURLConnection.HTTP_OK) {
            throw new PaperRefused(PaperRefused.Why.OTHER, code + " " + line.getResponseMessage());
        }
        try (InputStream in = line.getInputStream()) {
            return IppAnswer.read(new ByteArrayInputStream(in.readAllBytes()));
        }
    }
}
