package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Kin;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something that can be chosen by typing a part of its name.
///
/// @param id what is chosen; empty for a new one of that name
record Option(Optional<Id<?>> id, String name, String words) {
    private static final int MANY = 20;

    /// What can be chosen, the best first; at the end a new one where one can be made.
    static List<Option> of(JourneyDocument document, Element owner, Kin kin, String typed, List<Id<?>> without) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Option> found = new ArrayList<>(document.elements().stream()
                .filter(element -> kin.admits(element, owner, document) && !without.contains(element.id()))
                .map(element -> of(element, document))
                .filter(option -> option.words().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing((Option option) ->
                                !option.name().toLowerCase(Locale.ROOT).startsWith(wanted))
                        .thenComparing(Option::name))
                .limit(MANY)
                .toList());
        boolean known = found.stream().anyMatch(option -> option.name().equalsIgnoreCase(typed.strip()));
        if (!wanted.isEmpty() && !known && kin.entry().isPresent()) {
            found.add(new Option(Optional.empty(), typed.strip(), Words.of("form.create", typed.strip())));
        }
        return found;
    }

    private static Option of(Element element, JourneyDocument document) {
        String name = Naming.brief(Naming.name(element, document));
        return new Option(Optional.of(element.id()), name, name);
    }

    @Override
    public String toString() {
        return words;
    }
}
