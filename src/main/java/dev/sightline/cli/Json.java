package dev.sightline.cli;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Results for programs: one JSON value on the output stream.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /// A list of objects, one a line.
    static String lines(List<? extends Map<String, ?>> objects) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < objects.size(); i++) {
            text.append(i == 0 ? "\n  " : ",\n  ").append(MAPPER.writeValueAsString(objects.get(i)));
        }
        return text.append(objects.isEmpty() ? "]" : "\n]").toString();
    }
}
