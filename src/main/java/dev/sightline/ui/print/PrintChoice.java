package dev.sightline.ui.print;

import dev.sightline.export.PageSize;
import dev.sightline.layout.Theme;
import dev.sightline.press.Annotated;
import dev.sightline.press.Format;
import java.util.Set;

/// What is to be handed out, and how.
///
/// @param page the paper of a PDF
/// @param scale pixels to a point of a PNG
/// @param everyMap whether a PDF holds all maps of the document, one to a page
/// @param annotated what a PDF says in annotations that can be answered
/// @param source whether a PDF carries the document inside, so that it can be opened again
public record PrintChoice(
        Format format,
        PageSize page,
        double scale,
        boolean everyMap,
        boolean source,
        Theme theme,
        Set<Annotated> annotated) {}
