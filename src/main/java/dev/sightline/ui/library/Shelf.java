package dev.sightline.ui.library;

import dev.sightline.edit.CatalogueEdit;
import dev.sightline.model.Element;
import dev.sightline.model.Foreign;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.words.Naming;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One of the lists that all maps share, and how often each of its entries is used.
///
/// @param uses by how many elements each entry is mentioned
record Shelf(CatalogueEdit.Entry entry, List<Element> entries, Map<Id<?>, Integer> uses) {
    Shelf {
        entries = List.copyOf(entries);
        uses = Map.copyOf(uses);
    }

    /// The entries whose name holds what was typed.
    static Shelf of(JourneyDocument document, CatalogueEdit.Entry entry, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Element> entries = document.all(entry.kind()).stream()
                .filter(element ->
                        Naming.name(element, document).toLowerCase(Locale.ROOT).contains(wanted))
                .<Element>map(element -> element)
                .toList();
        Map<Id<?>, Integer> uses = new HashMap<>();
        entries.forEach(element -> uses.put(element.id(), 0));
        for (Element element : document.elements()) {
            if (!(element instanceof Foreign)) {
                element.references()
                        .distinct()
                        .filter(uses::containsKey)
                        .forEach(id -> uses.merge(id, 1, Integer::sum));
            }
        }
        return new Shelf(entry, entries, uses);
    }

    int uses(Element element) {
        return uses.getOrDefault(element.id(), 0);
    }
}
