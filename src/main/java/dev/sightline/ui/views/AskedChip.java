package dev.sightline.ui.views;

import dev.sightline.model.Facet;
import dev.sightline.model.Filter;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.MapRow;
import dev.sightline.model.Showing;
import dev.sightline.model.Trait;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;

/// One part of what is asked for, such as `Tag: night`.
///
/// @param without what would be shown if nobody asked for it
record AskedChip(String words, Showing without) {
    /// As many values of a facet have chips of their own; more than that have one together.
    private static final int APART = 3;

    /// All parts: the words that are looked for, the facets in order, and what is put away.
    static List<AskedChip> of(Showing showing, JourneyDocument document) {
        List<AskedChip> chips = new ArrayList<>();
        Filter filter = showing.filter();
        if (!filter.text().isEmpty()) {
            chips.add(new AskedChip(
                    Words.of("filter.chip", Words.of("filter.words"), filter.text()),
                    showing.with(filter.withText(""))));
        }
        for (Facet facet : Facet.values()) {
            List<Trait> asked = filter.traits().stream()
                    .filter(trait -> trait.facet() == facet)
                    .toList();
            if (asked.size() > APART) {
                Filter rest = filter;
                for (Trait trait : asked) {
                    rest = rest.with(trait, false);
                }
                chips.add(new AskedChip(
                        Words.of("filter.chip.several", Words.of(facet), asked.size()), showing.with(rest)));
            } else {
                asked.forEach(trait -> chips.add(new AskedChip(
                        Words.of("filter.chip", Words.of(facet), TraitWords.of(trait, document)),
                        showing.with(filter.with(trait, false)))));
            }
        }
        hidden(showing, document, chips);
        return chips;
    }

    private static void hidden(Showing showing, JourneyDocument document, List<AskedChip> chips) {
        List<Id<? extends MapRow>> rows = showing.hiddenRows();
        if (rows.size() > APART) {
            chips.add(new AskedChip(Words.of("filter.chip.lanes", rows.size()), showing.without(List.of())));
            return;
        }
        for (Id<? extends MapRow> row : rows) {
            List<Id<? extends MapRow>> others =
                    rows.stream().filter(other -> !other.equals(row)).toList();
            chips.add(new AskedChip(
                    Words.of("filter.chip.hidden", TraitWords.name(row, document)), showing.without(others)));
        }
    }
}
