package dev.sightline.file;

import dev.sightline.file.json.JsonReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// A program that opens the largest of documents, and files that are larger still, and says what came of each. A test
/// gives it no more memory than reading may ever take.
final class LargestProgram {
    private static final int COLUMNS = 40;
    private static final int LANES = 59;

    private LargestProgram() {}

    public static void main(String[] nothing) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        byte[] largest = document(Limits.ELEMENTS - 2 - COLUMNS - LANES);
        OpenResult result = JourneyJson.read(largest, "largest");
        out.println(result.openedDocument()
                .map(document -> "opened " + document.elements().size())
                .orElseGet(result::sentence));
        result.openedDocument().ifPresent(document -> {
            boolean same = JourneyJson.write(document).length > largest.length / 2;
            out.println(same ? "written" : "too little was written");
        });
        say(out, document(Limits.ELEMENTS));
        say(out, ("[" + "[],".repeat(JsonReader.VALUES) + "0]").getBytes(StandardCharsets.UTF_8));
        say(out, unlike());
        try (OutputStream end = out) {
            end.flush();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void say(PrintStream out, byte[] json) {
        OpenResult result = JourneyJson.read(json, "x");
        out.println(
                result.remarks().isEmpty()
                        ? result.sentence()
                        : result.remarks().getFirst().sentence());
    }

    /// A map of so many cards with a sentence on each.
    private static byte[] document(int cards) {
        StringBuilder json = new StringBuilder(
                "{\"format\": \"sightline\", \"version\": 1, \"title\": \"T\", \"maps\": [{\"title\": \"M\","
                        + " \"stages\": [");
        for (int i = 0; i < COLUMNS; i++) {
            json.append(i == 0 ? "" : ",\n")
                    .append("{\"id\": \"stage-")
                    .append(i)
                    .append("\", \"name\": \"Stage\"}");
        }
        json.append("], \"rows\": [");
        for (int lane = 0; lane < LANES; lane++) {
            json.append(lane == 0 ? "" : ",\n")
                    .append("{\"lane\": \"note\", \"name\": \"Lane ")
                    .append(lane);
            json.append("\", \"cards\": [");
            for (int i = lane; i < cards; i += LANES) {
                json.append(i == lane ? "" : ",\n");
                json.append("{\"id\": \"card-")
                        .append(i)
                        .append("\", \"on\": \"stage-")
                        .append(i % COLUMNS);
                json.append("\", \"text\": \"Card ").append(i);
                json.append(" says what a card of some sixty characters would say\"}");
            }
            json.append("]}");
        }
        return json.append("]}]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Many objects, of which no two have the same fields.
    private static byte[] unlike() {
        StringBuilder json =
                new StringBuilder("{\"format\": \"sightline\", \"version\": 1, \"title\": \"T\", \"x\": [");
        for (int i = 0; i < Limits.ELEMENTS; i++) {
            json.append(i == 0 ? "{" : ", {");
            for (int field = 0; field < 10; field++) {
                json.append(field == 0 ? "\"" : ", \"")
                        .append((char) ('a' + field))
                        .append(i)
                        .append("\": 0");
            }
            json.append('}');
        }
        return json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }
}
