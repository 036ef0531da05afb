package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonArray;
import dev.sightline.file.json.JsonObject;
import dev.sightline.file.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The page about the format says what the code does.
class FormatPageTest {
    private static final Path PAGE = Path.of("assets/docs/format.md");
    private static final String MADE = "<!-- made from the code: all that follows -->\n";

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    /// With `-Dupdate=true` the tables are written anew.
    @Test
    void theTablesAreThoseThatTheCodeMakes() throws IOException {
        String told = page().substring(0, page().indexOf(MADE) + MADE.length());
        if (Boolean.getBoolean("update")) {
            Files.writeString(PAGE, told + tables());
        }
        assertThat(page()).isEqualTo(told + tables());
    }

    @Test
    void theSmallestMapOnThePageOpensWithoutARemark() throws IOException {
        String json =
                page().split("## The smallest map")[1].split("```json\n")[1].split("```")[0];
        assertThat(json.lines().count()).isLessThanOrEqualTo(10);
        assertThat(Documents.remarks(json)).isEmpty();
        assertThat(Documents.open(json).maps()).hasSize(1);
    }

    @Test
    void theLimitsOnThePageAreThoseOfTheCode() throws IOException {
        assertThat(page())
                .contains("| one file | %d MB |".formatted(Limits.FILE >> 20))
                .contains("| %d deep |".formatted(Limits.DEPTH))
                .contains("| %,d |".formatted(Limits.ELEMENTS))
                .contains("| %,d characters |".formatted(Limits.TEXT))
                .contains("| %d digits before".formatted(Limits.DIGITS))
                .contains("| %d MB and %,d pixels".formatted(Limits.IMAGE >> 20, Limits.PIXELS))
                .contains("| one font | %d MB;".formatted(Limits.FONT >> 20));
    }

    private static String tables() {
        List<Shape<?, ?>> shapes = new ArrayList<>(List.of(ProjectShape.PROJECT));
        shapes.addAll(SchemaBook.SHAPES);
        return shapes.stream().map(FormatPageTest::table).collect(Collectors.joining());
    }

    private static String table(Shape<?, ?> shape) {
        StringBuilder text = new StringBuilder("\n### %s\n\n%s\n\n| field | value | meaning |\n|---|---|---|\n"
                .formatted(shape.word().replace('-', ' '), shape.says()));
        boolean aboutFollows = false;
        for (Field<?, ?, ?> field : shape.fields()) {
            if (field.isAbout()) {
                aboutFollows = true;
                continue;
            }
            String name = field.isNeeded() ? "**" + field.name() + "**" : field.name();
            String usual = field.shownDefault()
                    .map(value -> " Usually `" + JsonWriter.line(value).replace("\"", "") + "`.")
                    .orElse("");
            text.append("| %s | %s | %s%s |\n".formatted(name, value(field.form()), field.says(), usual));
        }
        if (aboutFollows) {
            text.append("\nAnd what every element may carry: see [about](#about).\n");
        }
        return text.toString();
    }

    private static String value(Form<?> form) {
        return switch (form) {
            case MaybeForm<?> maybe -> value(maybe.form());
            case ListForm<?> list -> "list: " + value(list.item());
            case Reference<?> reference -> "reference to " + reference.expected();
            case RelationForm _ ->
                "`{\"kind\": ..., \"target\": ...}`, the kind being " + value(RelationForm.KIND.schema());
            default -> value(form.schema());
        };
    }

    @Test
    void everyWordOfTheSchemaStandsOnThePage() throws IOException {
        List<String> words = new ArrayList<>();
        collectWords(SchemaBook.schema(), words);
        String page = page();
        assertThat(words).hasSizeGreaterThan(200).allMatch(word -> page.contains("`" + word + "`"));
    }

    private static void collectWords(Json json, List<String> words) {
        if (json instanceof JsonArray array) {
            array.items().forEach(item -> collectWords(item, words));
        } else if (json instanceof JsonObject object) {
            for (int i = 0; i < object.size(); i++) {
                if (object.name(i).equals("enum") && object.value(i) instanceof JsonArray all) {
                    all.items().forEach(word -> words.add(((Json.Text) word).value()));
                } else {
                    collectWords(object.value(i), words);
                }
            }
        }
    }

    private static String value(JsonObject schema) {
        if (schema.find("enum").orElse(null) instanceof JsonArray words) {
            return words.items().stream()
                    .map(word -> "`" + ((Json.Text) word).value() + "`")
                    .collect(Collectors.joining(" "));
        } else if (schema.find("anyOf").orElse(null) instanceof JsonArray ways) {
            return ways.items().stream()
                    .map(way -> value((JsonObject) way))
                    .distinct()
                    .collect(Collectors.joining(" or "));
        } else if (schema.find("$ref").orElse(null) instanceof Json.Text reference) {
            String word = reference.value().substring(reference.value().lastIndexOf('/') + 1);
            return "[%s](#%s)".formatted(word.replace('-', ' '), word);
        } else if (schema.find("const").isPresent()) {
            return "`" + JsonWriter.line(schema.find("const").orElseThrow()).replace("\"", "") + "`";
        }
        return typed(schema);
    }

    private static String typed(JsonObject schema) {
        String type = schema.find("type").orElse(null) instanceof Json.Text text ? text.value() : "";
        String format = schema.find("format").orElse(null) instanceof Json.Text text ? text.value() : "";
        return switch (type) {
            case "string" -> format.isEmpty() ? "text" : format.equals("date") ? "day" : "moment";
            case "array" -> "list: " + value((JsonObject) schema.find("items").orElseThrow());
            case "boolean" -> "`true` or `false`";
            case "integer", "number" -> {
                String kind = type.equals("integer") ? "whole number" : "number";
                yield schema.has("maximum")
                        ? kind + " from "
                                + JsonWriter.line(schema.find("minimum").orElseThrow()) + " to "
                                + JsonWriter.line(schema.find("maximum").orElseThrow())
                        : schema.has("minimum")
                                ? kind + " from "
                                        + JsonWriter.line(schema.find("minimum").orElseThrow())
                                : kind;
            }
            default -> "object";
        };
    }
}
