package dev.sightline.layout;

import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;

/// How each kind of text on a sheet is set.
///
/// @param family of somebody's own fonts, as `typography` calls it; empty for the fonts that come with the program
/// @param title the map's title
/// @param subtitle below it
/// @param phase phases; also set in capitals
/// @param stage stages
/// @param step steps
/// @param lane names of lanes
/// @param card what cards say
/// @param quote what quotes say
/// @param meta small facts on cards and headers
/// @param metaStrong the same, stressed
/// @param label the tracked capitals above facts and at separator lines
/// @param body running text outside the table
/// @param bodyStrong the same, stressed
/// @param heading headings at the foot
/// @param note numbers in pins and superscripts
public record TextStyles(
        String family,
        TextStyle title,
        TextStyle subtitle,
        TextStyle phase,
        TextStyle stage,
        TextStyle step,
        TextStyle lane,
        TextStyle card,
        TextStyle quote,
        TextStyle meta,
        TextStyle metaStrong,
        TextStyle label,
        TextStyle body,
        TextStyle bodyStrong,
        TextStyle heading,
        TextStyle note) {

    /// The usual sizes.
    public static final TextStyles USUAL = new TextStyles(
            "",
            TextStyle.of(Typeface.SEMIBOLD, 24, 30),
            TextStyle.of(Typeface.REGULAR, 12, 17),
            new TextStyle(Typeface.SEMIBOLD, 9, 12, 0.9),
            TextStyle.of(Typeface.SEMIBOLD, 14, 18),
            TextStyle.of(Typeface.SEMIBOLD, 11, 14),
            TextStyle.of(Typeface.SEMIBOLD, 11.5, 15),
            TextStyle.of(Typeface.REGULAR, 11, 15),
            TextStyle.of(Typeface.ITALIC, 11, 15),
            TextStyle.of(Typeface.REGULAR, 8.5, 12),
            TextStyle.of(Typeface.SEMIBOLD, 8.5, 12),
            new TextStyle(Typeface.SEMIBOLD, 7.5, 12, 0.75),
            TextStyle.of(Typeface.REGULAR, 10, 14),
            TextStyle.of(Typeface.SEMIBOLD, 10, 14),
            TextStyle.of(Typeface.SEMIBOLD, 12, 16),
            TextStyle.of(Typeface.SEMIBOLD, 7, 9));

    /// The same in somebody's own fonts.
    TextStyles in(String own) {
        return new TextStyles(
                own,
                title,
                subtitle,
                phase,
                stage,
                step,
                lane,
                card,
                quote,
                meta,
                metaStrong,
                label,
                body,
                bodyStrong,
                heading,
                note);
    }
}
