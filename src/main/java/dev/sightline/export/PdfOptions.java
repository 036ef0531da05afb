package dev.sightline.export;

import java.util.List;
import java.util.Optional;

/// What goes into a PDF beside the drawings.
///
/// @param page the paper of every page
/// @param attachment the source document, embedded so that the PDF alone is enough to go on working
/// @param remarks what has been said about the drawings, as annotations; those that no page shows are left out
public record PdfOptions(PageSize page, Optional<Attachment> attachment, DocumentInfo info, List<Remark> remarks) {
    public PdfOptions {
        remarks = List.copyOf(remarks);
    }

    /// A PDF without annotations but its links.
    public PdfOptions(PageSize page, Optional<Attachment> attachment, DocumentInfo info) {
        this(page, attachment, info, List.of());
    }

    /// A PDF without an attachment.
    public static PdfOptions of(PageSize page, DocumentInfo info) {
        return new PdfOptions(page, Optional.empty(), info);
    }
}
