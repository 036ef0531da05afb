package dev.sightline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where facts on a map are from: a study, an interview, a publication, somebody's memory.
///
/// @param title a citation or a name
/// @param kind in free words: interviews, survey, publication, memory, ...
/// @param sampleSize how many people or cases
/// @param found what was taken from where
/// @param confidence how far to trust it, in words
/// @param doubts what is not certain
@Built
public record InformationSource(
        Id<InformationSource> id,
        Rank rank,
        About about,
        String title,
        String kind,
        Optional<LocalDate> date,
        Optional<Integer> sampleSize,
        String link,
        String quote,
        String licence,
        List<String> found,
        String confidence,
        List<String> doubts)
        implements Element, InformationSourceBuilder.With {

    public InformationSource {
        found = List.copyOf(found);
        doubts = List.copyOf(doubts);
    }

    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each);
    }
}
