package dev.sightline.layout.grid;

import dev.sightline.model.Actor;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Marker;
import dev.sightline.model.Persona;
import dev.sightline.model.Placed;

/// How an element is spoken of in a sentence.
final class ElementNames {
    private static final int LONGEST = 60;

    private ElementNames() {}

    /// The name or the beginning of the text of an element, in quotes; its id when it has neither.
    static String of(Setting setting, Id<?> id) {
        String name = switch (setting.view().document().find(id).orElse(null)) {
            case Column column -> column.name();
            case Placed placed -> placed.text();
            case JourneyMap map -> map.title();
            case Persona persona -> persona.name();
            case Actor actor -> actor.name();
            case Marker marker -> setting.words().of(marker.kind());
            case null, default -> id.value();
        };
        String line = name.replace('\n', ' ').strip();
        if (line.isEmpty()) {
            line = id.value();
        }
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return setting.words().quoted(end < line.length() ? line.substring(0, end) + "…" : line);
    }
}
