package dev.sightline.model;

/// How a document is put on pages. With a name it can be kept in the document and asked for again.
///
/// @param kind how a map is spread over pages
/// @param turn which way pages lie
/// @param margin the space kept free along each edge, in millimetres
/// @param scale how large a point of the map is printed, 1 for as it is; 0 for as large as fits
/// @param across how many sheets lie side by side in a poster; 0 for as many as are needed
/// @param down how many lie one below the other; 0 for as many as are needed
/// @param overlap how much of one sheet of a poster the next shows again, in millimetres
/// @param cropMarks whether marks say where to cut
/// @param titleBlock whether each page carries a block with title, version, date, authors and the like
/// @param header a text at the top of each page; `{title}`, `{map}`, `{page}`, `{pages}` and `{date}` are
///     filled in
/// @param footer a text at the bottom of each page, filled in alike; title and number of the page when empty
/// @param link an address that leads back to where the map is kept
@Built
public record PageSetup(
        String name,
        PageKind kind,
        Paper paper,
        PageTurn turn,
        double margin,
        double scale,
        int across,
        int down,
        double overlap,
        boolean cropMarks,
        boolean titleBlock,
        String header,
        String footer,
        String link)
        implements PageSetupBuilder.With {

    /// Points in a millimetre.
    public static final double MILLIMETRE = 72 / 25.4;

    /// One page that fits the map.
    public static final PageSetup FIT =
            new PageSetup("", PageKind.WHOLE, Paper.FIT, PageTurn.AUTO, 10, 0, 0, 0, 10, false, false, "", "", "");
}
