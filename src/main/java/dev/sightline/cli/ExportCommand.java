package dev.sightline.cli;

import dev.sightline.export.SvgFonts;
import dev.sightline.file.OpenResult;
import dev.sightline.layout.Theme;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Showing;
import dev.sightline.press.CannotPrint;
import dev.sightline.press.Format;
import dev.sightline.press.Livery;
import dev.sightline.press.Order;
import dev.sightline.press.Press;
import dev.sightline.press.Print;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Makes PDF, SVG, PNG or text of documents.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Makes PDF, SVG, PNG or text of documents.",
        footer = {
            "",
            "Examples:",
            "  sightline export trip.sightline.json                          one PDF page that fits the map",
            "  sightline export trip.sightline.json --page A3 -o trip-a3.pdf",
            "  sightline export trip.sightline.json --page A3 --tile 3x2 --overlap 10mm --crop-marks   a poster",
            "  sightline export trip.sightline.json --page 297x420mm --tile auto --scale 80%%",
            "  sightline export trip.sightline.json --page A4 --per-stage --footer \"{title}, {date}\"",
            "  sightline export trip.sightline.json --page Letter --booklet --title-block -o trip-book.pdf",
            "  sightline export samples/*.sightline.json --to svg -o out/",
            "  sightline export - --to png <trip.sightline.json >trip.png     from the input to the output",
            "  sightline export trip.sightline.json --to png --scale 2 --theme projector",
            "  sightline export trip.sightline.json --to text                 the map told in words, step by step",
            "  sightline export trip.sightline.json --reading lanes -o trip.md     the same lane by lane, in Markdown",
            "  sightline export trip.sightline.json --reading steps --pdf2    PDF 2.0, read aloud step by step",
            "  sightline export trip.sightline.json --clean -o client.pdf          without comments and internal"
                    + " fields",
            "  sightline export trip.sightline.json --stage Booking --to svg",
            "  sightline export trip.sightline.json --view \"What hurts\"",
            "  sightline export trip.sightline.json --filter persona=Anna,Ben --filter severity=4,5 --hide",
            "",
            "Without -o each result stands beside its document, and that of the input goes to the output. SVG and PNG",
            "hold one map; of a document with several, each map gets a file of its own, unless --map names one. PDF,",
            "text and md hold all maps."
        })
final class ExportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents to export; - for the input.")
    private List<Path> files = List.of();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "pdf, svg, png, text or md, which is Markdown (default: by the end of OUT, else pdf).")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to make, a folder (with / at its end if it is not there yet), or - for the output.")
    private @Nullable String output;

    @ArgGroup(validate = false, heading = "%nPages of a PDF:%n")
    private PageOptions pages = new PageOptions();

    @Option(names = "--map", paramLabel = "MAP", description = "Only this map, by its id or its title.")
    private @Nullable String map;

    @ArgGroup(validate = false, heading = "%nWhat of a map is shown:%n")
    private ShowingOptions showing = new ShowingOptions();

    @ArgGroup(validate = false, heading = "%nWhat is sent:%n")
    private SendingOptions sending = new SendingOptions();

    @Mixin
    private PartOptions part = new PartOptions();

    @Mixin
    private BrandOptions brand = new BrandOptions();

    @Option(
            names = "--theme",
            paramLabel = "NAME",
            converter = ThemeName.class,
            description = "How it looks: " + ThemeName.NAMES + " (default: paper).")
    private @Nullable Theme theme;

    @Option(
            names = "--scale",
            paramLabel = "X",
            description = "Of a PDF how large the map is printed, such as 80%% (default: as large as fits); of a PNG"
                    + " the pixels for each point (default: 2; 1 is 72 dpi).")
    private @Nullable String scale;

    @Option(
            names = "--fonts",
            paramLabel = "HOW",
            defaultValue = "embedded",
            description = "Fonts of an SVG: embedded, or named for editing it further (default: ${DEFAULT-VALUE}).")
    private SvgFonts fonts = SvgFonts.EMBEDDED;

    @Option(
            names = "--annotate",
            paramLabel = "WHAT",
            defaultValue = "comments,resolved,pains",
            description = "What a PDF says in annotations that can be answered: " + AnnotationWords.NAMES
                    + " (default: ${DEFAULT-VALUE}).")
    private String annotate = "comments,resolved,pains";

    @Option(names = "--no-source", description = "Leave the document itself out of the PDF.")
    private boolean withoutSource;

    @ArgGroup(validate = false, heading = "%nInside a PDF, and in a text:%n")
    private InsideOptions inside = new InsideOptions();

    @Option(
            names = "--json",
            description = "One JSON list: an object for each file made, and for each that could not be.")
    private boolean json;

    @Option(names = "--no-display", hidden = true)
    private boolean noDisplay;

    @ParentCommand
    private @Nullable Sightline program;

    ExportCommand() {}

    /// What the plainest words ask for: nothing but documents, a format and where to.
    ExportCommand(List<Path> files, @Nullable Format format, @Nullable String output) {
        this.files = files;
        this.format = format;
        this.output = output;
    }

    @Override
    public Integer call() {
        return run(Sightline.streams(program));
    }

    /// Makes what is asked for.
    int run(Streams streams) {
        PrintWriter err = streams.err();
        if (noDisplay) {
            err.println("There is no display to open a window on; making a PDF instead.");
        }
        Format wanted = FormatName.wanted(Optional.ofNullable(format), output == null ? "" : output);
        if (wanted != Format.PDF) {
            pages.refuse(wanted);
        }
        Targets targets = new Targets(Optional.ofNullable(output), files, wanted);
        if (targets.isOutput()) {
            checkOutput(streams, wanted);
        }
        double pixels = wanted == Format.PDF ? 1 : pixels();
        Press press = new Press("Sightline " + Version.number());
        if (!wanted.isTold()) {
            brand.read(err);
        }
        List<Map<String, ?>> made = new ArrayList<>();
        int code = Sightline.GOOD;
        try {
            for (Path file : files) {
                OpenResult result = Documents.read(file, streams);
                Documents.tell(file, result, err, true);
                Optional<JourneyDocument> document = result.openedDocument();
                if (document.isEmpty()) {
                    code = Sightline.PROBLEMS;
                    made.add(failed(file, Documents.sentence(file, result)));
                    continue;
                }
                try {
                    if (!wanted.isTold()) {
                        remarks(file, document.get()).forEach(err::println);
                    }
                    for (Print print : prints(press, file, document.get(), wanted, pixels)) {
                        made.add(make(print, file, wanted, targets, streams));
                    }
                } catch (CannotDo reason) {
                    made.add(failed(file, String.valueOf(reason.getMessage())));
                    throw reason;
                }
            }
        } finally {
            if (json && !made.isEmpty()) {
                streams.out().println(Json.lines(made));
            }
        }
        return code;
    }

    private void checkOutput(Streams streams, Format wanted) {
        if (json) {
            throw new CannotDo("The list of --json and what is made would both go to the output; name a file with -o.");
        }
        if ((wanted == Format.PDF || wanted == Format.PNG) && streams.toTerminal()) {
            throw new CannotDo("A " + wanted + " is nothing to be read on a terminal; name a file with -o, or send it"
                    + " to another program.");
        }
    }

    private List<String> remarks(Path file, JourneyDocument document) {
        List<String> remarks = new ArrayList<>(Livery.unusedFonts(document));
        brand.changes(theme == null ? Theme.PAPER : theme, document).forEach(remarks::add);
        return remarks.stream()
                .map(remark -> file.getFileName() + ": " + remark)
                .toList();
    }

    private Map<String, ?> make(Print print, Path file, Format wanted, Targets targets, Streams streams) {
        PrintWriter err = streams.err();
        Path target = targets.of(file, print.part().map(Id::value));
        boolean output = target.equals(Streams.DASH);
        try (Progress progress = Progress.on(err, output ? file.toString() : target.toString())) {
            Output.write(target, streams, stream -> print.content().write(stream, progress::reached));
        }
        Path told = output ? file : target;
        print.small().ifPresent(small -> err.println(told.getFileName() + ": " + SmallWords.of(small)));
        if (!json && !output) {
            streams.out().println(target);
        }
        return object(file, target, wanted, print);
    }

    private static Map<String, ?> failed(Path file, String sentence) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file.toString());
        object.put("problem", sentence);
        return object;
    }

    private List<Print> prints(Press press, Path file, JourneyDocument document, Format wanted, double pixels) {
        PageSetup setup = wanted == Format.PDF
                ? pages.setup(document.project().pages(), Optional.ofNullable(scale))
                : PageSetup.FIT;
        Optional<String> source = withoutSource ? Optional.empty() : Optional.of(Targets.documentName(file));
        List<Id<JourneyMap>> maps = maps(file, document);
        Map<Id<JourneyMap>, Showing> showings = showing.of(document, maps);
        JourneyDocument sent = sending.sent(document, showings.values());
        // a view is of one map: the others are not asked for
        List<Id<JourneyMap>> asked =
                showing.isView() ? maps.stream().filter(showings::containsKey).toList() : maps;
        Theme looks = theme == null ? Theme.PAPER : theme;
        Order order = new Order(
                wanted,
                asked,
                showings,
                part.of(document, asked),
                brand.theme(looks, document),
                setup,
                pixels,
                fonts,
                source,
                AnnotationWords.of(annotate),
                inside.inside(wanted));
        try {
            return press.prints(sent, order, sending.time(sent));
        } catch (CannotPrint reason) {
            throw new CannotDo(reason.sentence());
        }
    }

    private List<Id<JourneyMap>> maps(Path file, JourneyDocument document) {
        List<Id<JourneyMap>> all = document.maps().stream().map(JourneyMap::id).toList();
        if (all.isEmpty()) {
            throw new CannotDo(file + " has no map yet; add one to \"maps\" and export it again.");
        }
        if (map == null) {
            return all;
        }
        List<Id<JourneyMap>> named = document.maps().stream()
                .filter(one -> one.id().value().equals(map) || one.title().equals(map))
                .map(JourneyMap::id)
                .toList();
        if (named.isEmpty()) {
            throw new CannotDo("There is no map '" + map + "' in " + file + "; it has "
                    + all.stream().map(Id::value).collect(Collectors.joining(", ")) + ".");
        }
        return named;
    }

    private double pixels() {
        double pixels = scale == null ? 2 : PageOptions.factor(scale);
        if (!(pixels > 0 && pixels <= 100)) {
            throw new CannotDo("--scale of an image must be a number more than 0 and at most 100.");
        }
        return pixels;
    }

    private static Map<String, ?> object(Path file, Path target, Format format, Print print) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file.toString());
        object.put("made", target.toString());
        object.put("format", format.name().toLowerCase(Locale.ROOT));
        object.put("bytes", target.toFile().length());
        object.put("remark", print.small().map(SmallWords::of).orElse(""));
        return object;
    }
}
