package dev.sightline.press;

import dev.sightline.export.SvgFonts;
import dev.sightline.layout.Theme;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Showing;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is to be made of a document, and how.
///
/// @param maps in the order in which they are handed out
/// @param showings how much of each map is shown; all of those that are not named
/// @param part the stages, steps, lanes or cards that alone are shown of the maps that have them, with the heads of
///     what they stand in; empty for whole maps
/// @param pages how a PDF is put on pages
/// @param scale pixels to a point of a PNG
/// @param annotated what a PDF says in annotations that can be answered
/// @param source under which name a PDF carries the document inside, so that it can be opened again; empty to leave it
///     out
/// @param inside how a PDF is made inside
@RecordBuilder
@RecordBuilder.Options(addFunctionalMethodsToWith = false)
public record Order(
        Format format,
        List<Id<JourneyMap>> maps,
        Map<Id<JourneyMap>, Showing> showings,
        Set<Id<?>> part,
        Theme theme,
        PageSetup pages,
        double scale,
        SvgFonts fonts,
        Optional<String> source,
        Set<Annotated> annotated,
        Inside inside)
        implements OrderBuilder.With {
    public Order {
        annotated = Set.copyOf(annotated);
        maps = List.copyOf(maps);
        showings = Map.copyOf(showings);
        part = Set.copyOf(part);
    }
}
