package dev.sightline.file;

import dev.sightline.file.json.Flaw;
import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import dev.sightline.file.json.JsonReader;
import dev.sightline.file.json.JsonReading;
import dev.sightline.file.json.JsonWriter;
import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A document as the bytes of a file, and back.
public final class JourneyJson {
    private JourneyJson() {}

    /// The bytes of a file for a document. The same document always gives the same bytes.
    public static byte[] write(JourneyDocument document) {
        return JsonWriter.write(Composer.compose(document));
    }

    /// The JSON Schema of what is written, as the bytes of a file.
    public static byte[] schema() {
        return JsonWriter.write(SchemaBook.schema());
    }

    /// What the bytes of a file say.
    ///
    /// @param name what the file is called, for sentences
    public static OpenResult read(byte[] bytes, String name) {
        return switch (Encoding.toUtf8(bytes)) {
            case Encoding.Text text -> new Opening(text.utf8(), name, text.note()).read();
            case Encoding.NoText(String why) -> new OpenResult.NotOurs(name, name + " " + why);
            case Encoding.Zeros _ ->
                new OpenResult.Damaged(
                        name,
                        List.of(new Problem(
                                0,
                                0,
                                "",
                                "The file holds nothing but zeros; it was most likely cut off while it was written.")),
                        Optional.empty());
        };
    }

    /// One reading of one file.
    private static final class Opening {
        private final String name;
        private final Findings findings;
        private final byte[] utf8;

        Opening(byte[] utf8, String name, Optional<String> note) {
            this.utf8 = utf8;
            this.name = name;
            this.findings = new Findings(utf8);
            note.ifPresent(sentence -> findings.note(Json.NOWHERE, "", sentence));
        }

        OpenResult read() {
            if (utf8.length > Limits.FILE) {
                return new OpenResult.NotReadable(name, tooLarge(name, utf8.length));
            }
            if (utf8.length == 0) {
                findings.problem(Json.NOWHERE, "", "The file is empty.");
                return damaged();
            }
            JsonReading reading = JsonReader.read(utf8);
            if (reading.tree().isEmpty() && !Encoding.looksLikeJson(utf8)) {
                return new OpenResult.NotOurs(name, name + " is no JSON, and so no Sightline document.");
            }
            for (Flaw flaw : reading.flaws()) {
                findings.problem(flaw.offset(), "", flaw.sentence());
            }
            if (reading.tree().isEmpty()) {
                return damaged();
            }
            if (!(reading.tree().get() instanceof JsonObject root) || !isOurs(root)) {
                return new OpenResult.NotOurs(
                        name,
                        name + " is no Sightline document: it does not begin with \"format\": \"" + Versions.FORMAT
                                + "\".");
            }
            return readVersion(root);
        }

        private static boolean isOurs(JsonObject root) {
            return root.find("format")
                    .filter(format ->
                            format instanceof Json.Text text && text.value().equals(Versions.FORMAT))
                    .isPresent();
        }

        private OpenResult readVersion(JsonObject root) {
            Integer version = number(root, "version", Versions.CURRENT);
            Integer oldest = number(root, "oldestReader", 0);
            if (version == null || oldest == null) {
                return damaged();
            }
            if (version > Versions.CURRENT && oldest > Versions.CURRENT) {
                String writtenBy = root.find("writtenBy").orElse(null) instanceof Json.Text text ? text.value() : "";
                return new OpenResult.TooNew(name, version, oldest, Reading.shortened(writtenBy));
            }
            if (version > Versions.CURRENT) {
                noteNewer(version, root.find("oldestReader").isPresent());
            } else if (version < Versions.CURRENT) {
                findings.note(
                        Json.NOWHERE,
                        "",
                        "The file is of version %d of the format: %s. It will be saved in version %d."
                                .formatted(version, Migrations.titles(version), Versions.CURRENT));
                findings.treeHasMoved();
                return bind(Migrations.toCurrent(root, version), false);
            }
            return bind(root, version > Versions.CURRENT);
        }

        /// That not all of a file may be seen, for it may hold what this program has never heard of.
        private void noteNewer(int version, boolean vouched) {
            String known = vouched ? "" : " and does not say which programs can read it";
            findings.note(
                    Json.NOWHERE,
                    "",
                    "The file is of version %d of the format%s; this program knows version %d. What it does not know is kept, but not shown."
                            .formatted(version, known, Versions.CURRENT));
        }

        /// A whole number of the root; null when it is something else, which is told.
        private @Nullable Integer number(JsonObject root, String field, int least) {
            Json json = root.find(field).orElse(null);
            if (json == null && !field.equals("version")) {
                return least;
            }
            BigDecimal value = json instanceof Json.Amount amount ? Numbers.kept(amount.digits()) : null;
            if (json == null) {
                findings.problem(root.offset(), "", "'version' is missing; write \"version\": " + least + ".");
            } else if (value == null
                    || value.stripTrailingZeros().scale() > 0
                    || value.signum() < 0
                    || value.compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
                findings.problem(json.offset(), "", "'" + field + "' must be a whole number such as " + least + ".");
            } else {
                return value.intValueExact();
            }
            return null;
        }

        private OpenResult bind(JsonObject root, boolean newer) {
            Register register = Census.of(root, findings, newer);
            if (register.entries().size() > Limits.ELEMENTS) {
                findings.problem(
                        Json.NOWHERE,
                        "",
                        "The document has %,d elements; at most %,d can be kept in one."
                                .formatted(register.entries().size(), Limits.ELEMENTS));
                return damaged();
            }
            Reading reading = new Reading(register, findings, newer);
            reading.turnTo(register.entries().getFirst());
            keepRoot(root, reading, newer);
            List<Element> elements = Binder.bind(register, reading);
            Relations.check(register, elements, reading);
            if (findings.problemCount() > 0) {
                return damaged();
            }
            return new OpenResult.Opened(
                    name,
                    JourneyDocument.indexed(elements, register.index(), reading.unknown()),
                    findings.notes(),
                    Optional.empty());
        }

        /// What of the root's head must be written back as it was.
        private static void keepRoot(JsonObject root, Reading reading, boolean newer) {
            for (String field : newer ? List.of("$schema", "version", "oldestReader") : List.of("$schema")) {
                root.find(field).ifPresent(value -> {
                    reading.enter(field);
                    reading.keep(value);
                    reading.leave();
                });
            }
        }

        private OpenResult damaged() {
            return new OpenResult.Damaged(name, findings.problems(), Optional.empty());
        }
    }

    static String tooLarge(String name, long size) {
        return "%s has %,d bytes; at most %,d (256 MB) can be opened.".formatted(name, size, (long) Limits.FILE);
    }
}
