package dev.sightline.analysis;

import dev.sightline.model.Element;
import dev.sightline.model.Id;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// What is written in the elements of a document, without capitals and accents, remembered as long as they stay as they
/// are: to make it costs more than to look for words in it. Any thread may ask.
public final class PlainTexts {
    private final Map<Id<?>, Plain> known = new ConcurrentHashMap<>();

    private record Plain(Element of, String text) {}

    /// Remembers nothing yet.
    public PlainTexts() {}

    @SuppressWarnings("ReferenceEquality") // an equal element that is another object is read again, which does no harm
    String of(Element element) {
        Plain plain = known.get(element.id());
        if (plain == null || plain.of() != element) {
            plain = new Plain(element, PlainLetters.of(Traits.texts(element).collect(Collectors.joining("\n"))));
            known.put(element.id(), plain);
        }
        return plain.text();
    }
}
