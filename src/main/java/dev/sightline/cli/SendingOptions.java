package dev.sightline.cli;

import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Showing;
import dev.sightline.press.Discretion;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/// The options that say what of a document goes out, and with which date.
final class SendingOptions {
    @Option(
            names = "--clean",
            description = {
                "Leave out what is only for those who make the document, on the sheet, in annotations and in the"
                        + " document inside a PDF: comments, notes, fields of your own, dates of changes, change log,"
                        + " owners, status, decisions, contacts, saved views and page set-ups."
            })
    private boolean clean;

    @Option(
            names = "--reproducible",
            description = {
                "The same document gives the same bytes: dated by SOURCE_DATE_EPOCH if that is set, else by the"
                        + " newest date in the document."
            })
    private boolean reproducible;

    /// The document as it goes out.
    ///
    /// @param showings what is shown of its maps
    /// @throws CannotDo if that is asked for by something that does not go out
    JourneyDocument sent(JourneyDocument document, Collection<Showing> showings) {
        if (!clean) {
            return document;
        }
        if (showings.stream().anyMatch(showing -> !showing.filter().owners().isEmpty())) {
            throw new CannotDo(
                    "--clean leaves out owners, so nothing can be filtered by them; filter by something else.");
        }
        return Discretion.of(document);
    }

    /// The time that a file is given.
    ///
    /// @param document as it goes out, so that what was left out leaves no date behind
    /// @throws CannotDo if the environment names a time that is none
    ZonedDateTime time(JourneyDocument document) {
        return reproducible
                ? fixed(document, Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")))
                : here(Instant.now());
    }

    /// A time as clocks show it here. Its day is all that is asked for, so it is told by the offset alone: for the
    /// rules of a time zone Java would look into every jar of the program.
    private static ZonedDateTime here(Instant now) {
        int offset = TimeZone.getDefault().getOffset(now.toEpochMilli());
        return now.atZone(ZoneOffset.ofTotalSeconds(offset / 1000));
    }

    /// The time that was given in seconds since 1970, else the newest in the document, else 1970.
    static ZonedDateTime fixed(JourneyDocument document, Optional<String> seconds) {
        if (seconds.isPresent()) {
            try {
                return Instant.ofEpochSecond(Long.parseLong(seconds.get().strip()))
                        .atZone(ZoneOffset.UTC);
            } catch (NumberFormatException | java.time.DateTimeException none) {
                throw new CannotDo("SOURCE_DATE_EPOCH is '" + seconds.get()
                        + "', which is no number of seconds since 1970; set it right or unset it.");
            }
        }
        return document.elements().stream()
                .flatMap(SendingOptions::dates)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH)
                .atZone(ZoneOffset.UTC);
    }

    private static Stream<Instant> dates(Element element) {
        Stream<Instant> made = Stream.concat(element.about().created().stream(), element.about().modified().stream());
        Stream<Instant> said = switch (element) {
            case JourneyMap map ->
                map.date().stream().map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
            case Comment comment -> comment.date().stream();
            default -> Stream.empty();
        };
        return Stream.concat(made, said);
    }
}
