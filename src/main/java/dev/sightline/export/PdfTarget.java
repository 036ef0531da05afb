package dev.sightline.export;

/// Where a bookmark, a link or a name leads: a view of a page, and in PDF 2.0 also what of the structure it shows, so
/// that a screen reader goes there too. Source: ISO 32000-2, 12.3.2.3.
///
/// @param page the destination as an array
/// @param structure the same, with an element in the page's stead; empty in PDF 1.7
record PdfTarget(PdfBuffer page, PdfBuffer structure) {
    /// As the entry of a bookmark or an annotation.
    PdfBuffer entry() {
        return structure.length() == 0
                ? new PdfBuffer().put("/Dest").put(page)
                : new PdfBuffer().put("/A").put(action());
    }

    /// As the value of a name.
    PdfBuffer value() {
        return structure.length() == 0
                ? page
                : new PdfBuffer()
                        .put("<</D")
                        .put(page)
                        .put("/SD")
                        .put(structure)
                        .put(">>");
    }

    /// As what is done when a document is opened.
    PdfBuffer opening() {
        return structure.length() == 0 ? page : action();
    }

    private PdfBuffer action() {
        return new PdfBuffer()
                .put("<</S/GoTo/D")
                .put(page)
                .put("/SD")
                .put(structure)
                .put(">>");
    }
}
