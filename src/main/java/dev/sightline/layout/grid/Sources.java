package dev.sightline.layout.grid;

import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The information sources of a document with their numbers, counted from 1 in the document's order, so that a number
/// means the same source on every map.
record Sources(List<InformationSource> all, Map<Id<?>, Integer> numbers) {

    static Sources of(JourneyDocument document) {
        List<InformationSource> all = document.all(InformationSource.class);
        Map<Id<?>, Integer> numbers = HashMap.newHashMap(all.size());
        for (Element source : all) {
            numbers.put(source.id(), numbers.size() + 1);
        }
        return new Sources(all, numbers);
    }

    /// The number of a source of the document.
    int number(Id<InformationSource> source) {
        return numbers.getOrDefault(source, 0);
    }
}
