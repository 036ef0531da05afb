package dev.sightline.export;

import java.util.List;
import java.util.Optional;

/// What goes into a PDF beside the drawings.
///
/// @param page the paper of every page
/// @param attachment the source document, embedded so that the PDF alone is enough to go on working
/// @param remarks what has been said about the drawings, as annotations; those that no page shows are left out
/// @param layers what can be hidden, the first on top of the reader's list
/// @param references what leads where; those with an end that no page shows are left out
public record PdfOptions(
        PageSize page,
        Optional<Attachment> attachment,
        DocumentInfo info,
        List<Remark> remarks,
        List<Layer> layers,
        List<Reference> references,
        ReadingOrder reading,
        PdfVersion version) {
    public PdfOptions {
        remarks = List.copyOf(remarks);
        layers = List.copyOf(layers);
        references = List.copyOf(references);
    }

    /// A PDF that is read lane by lane, without annotations but its links, and without layers.
    public PdfOptions(PageSize page, Optional<Attachment> attachment, DocumentInfo info) {
        this(page, attachment, info, List.of(), List.of(), List.of(), ReadingOrder.LANES, PdfVersion.PDF_1_7);
    }

    /// A PDF without an attachment.
    public static PdfOptions of(PageSize page, DocumentInfo info) {
        return new PdfOptions(page, Optional.empty(), info);
    }
}
