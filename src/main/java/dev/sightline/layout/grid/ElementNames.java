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
    /// In UTF-16 units. The sentence is heard, and takes no room on the sheet: what most cards say is said whole.
    private static final int LONGEST = 200;

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
        return setting.words().quoted(shortened(line));
    }

    /// Cut between words, or between signs where a word is as long.
    private static String shortened(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        int end = space > LONGEST / 2 ? space : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST / 2));
        return line.substring(0, end).strip() + "…";
    }
}
