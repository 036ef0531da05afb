package dev.sightline.cli;

import dev.sightline.export.ReviewMark;
import dev.sightline.file.OpenResult;
import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.CommentState;
import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import dev.sightline.press.Review;
import dev.sightline.press.ReviewItem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Lists what people wrote into copies of a PDF, and takes it over as comments.
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists what people wrote into copies of a PDF, and takes it over as comments.",
        footer = {
            "",
            "Examples:",
            "  sightline review trip-anna.pdf trip-ben.pdf                       lists what is new",
            "  sightline review trip-*.pdf --into trip.sightline.json            adds it to the document",
            "  sightline review trip-anna.pdf -o trip-reviewed.sightline.json    beside the document inside the PDF",
            "",
            "Only comments are added and their states changed; the map stays as it is. The same copy can be taken in"
                    + " again: nothing comes twice.",
            "Exit code 1 if a PDF, or a part of one, cannot be read."
        })
final class ReviewCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "PDFs made by Sightline that came back.")
    private List<Path> files = List.of();

    @Option(
            names = "--into",
            paramLabel = "DOCUMENT",
            description = "The document that takes the comments (default: the one inside the first PDF).")
    private @Nullable Path into;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Where to write the document with its new comments; without it, into DOCUMENT.")
    private @Nullable Path output;

    @Option(names = "--dry-run", description = "Only list; write nothing.")
    private boolean dry;

    @Option(names = "--json", description = "One JSON list: an object for each comment.")
    private boolean json;

    @ParentCommand
    private @Nullable Sightline program;

    @Override
    public Integer call() {
        Streams streams = Sightline.streams(program);
        PrintWriter err = streams.err();
        Optional<JourneyDocument> document = into == null ? inside(streams) : Documents.open(into, streams, true);
        if (document.isEmpty()) {
            return Sightline.PROBLEMS;
        }
        Path target = output == null ? into : Streams.place(output);
        boolean writes = target != null && !dry;
        // what the document goes to is not for the list too
        PrintWriter out = writes && Streams.DASH.equals(target) ? err : streams.out();
        Review review = Review.of(document.get(), files);
        review.refused().forEach(err::println);
        if (json) {
            out.println(Json.lines(review.items().stream()
                    .map(item -> object(document.get(), item))
                    .toList()));
        } else {
            review.items().forEach(item -> tell(document.get(), item, out));
        }
        if (target != null && !dry) {
            write(document.get(), review, target, streams);
        }
        err.println(summary(review, !writes));
        return review.refused().isEmpty() ? Sightline.GOOD : Sightline.PROBLEMS;
    }

    /// The document inside the first PDF that has one. Why others cannot be read is told with what came back, or, if
    /// there is none, here.
    private Optional<JourneyDocument> inside(Streams streams) {
        List<String> refused = new ArrayList<>();
        for (Path file : files) {
            OpenResult result = Documents.read(file, streams);
            if (result.openedDocument().isPresent()) {
                return result.openedDocument();
            }
            refused.add(Documents.sentence(file, result));
        }
        refused.forEach(streams.err()::println);
        return Optional.empty();
    }

    private static String summary(Review review, boolean onlyListed) {
        int open = review.open().size();
        int known = review.items().size() - open;
        return (open == 1 ? "1 comment" : open + " comments")
                + (onlyListed ? " to be taken over" : " taken over")
                + (known == 0 ? "." : ", " + known + " known already.");
    }

    private static void write(JourneyDocument document, Review review, Path target, Streams streams) {
        List<Change> changes = review.taken(review.open()).stream()
                .map(element -> change(document, element))
                .toList();
        Output.save(target, streams, document.with(ChangeSet.of(changes)));
    }

    private static Change change(JourneyDocument document, Element element) {
        return new Change(document.find(element.id()).orElse(null), element);
    }

    private static void tell(JourneyDocument document, ReviewItem item, PrintWriter out) {
        out.printf(
                "%-9s %s p. %d  %s%s%s%s%n",
                item.standing().name().toLowerCase(Locale.ROOT),
                item.file(),
                item.mark().page(),
                place(document, item),
                who(item),
                quote(item),
                what(item).replace("\n", "\n" + " ".repeat(10)));
    }

    private static String quote(ReviewItem item) {
        String quote = item.comment().quote();
        boolean told = quote.isBlank() || item.comment().text().contains(quote);
        return told ? "" : "on “" + quote + "”: ";
    }

    /// What it says, or, of a change of state, the state, with the words of which it is said.
    private static String what(ReviewItem item) {
        String text = item.comment().text();
        return item.mark().kind() == ReviewMark.Kind.STATE ? state(item) + ": " + text : text;
    }

    private static String state(ReviewItem item) {
        Optional<String> told = item.mark().state().filter(said -> item.standing() == ReviewItem.Standing.KNOWN);
        return told.or(() -> item.comment().state().map(CommentState::name))
                .orElse("open")
                .toLowerCase(Locale.ROOT);
    }

    private static String who(ReviewItem item) {
        String author = item.author();
        String date = item.date()
                .map(time -> time.atZone(ZoneOffset.UTC).toLocalDate().toString())
                .orElse("");
        String both = (author + " " + date).strip();
        return both.isEmpty() ? ": " : " (" + both + "): ";
    }

    private static String place(JourneyDocument document, ReviewItem item) {
        String on = item.comment().on().value();
        return document.find(item.comment().on()).isPresent() ? on : "?";
    }

    private static Map<String, ?> object(JourneyDocument document, ReviewItem item) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("standing", item.standing().name().toLowerCase(Locale.ROOT));
        object.put("file", item.file());
        object.put("page", item.mark().page());
        object.put("kind", item.mark().kind().name().toLowerCase(Locale.ROOT));
        object.put("on", place(document, item));
        object.put("author", item.author());
        object.put("date", item.date().map(Instant::toString).orElse(""));
        object.put("quote", item.comment().quote());
        object.put("text", item.comment().text());
        object.put("state", state(item));
        object.put("comment", item.comment().id().value());
        return object;
    }
}
