package dev.sightline.export;

import java.util.Optional;

/// What goes into a PDF beside the drawings.
///
/// @param page the paper of every page
/// @param attachment the source document, embedded so that the PDF alone is enough to go on working
public record PdfOptions(PageSize page, Optional<Attachment> attachment, DocumentInfo info) {

    /// A PDF without an attachment.
    public static PdfOptions of(PageSize page, DocumentInfo info) {
        return new PdfOptions(page, Optional.empty(), info);
    }
}
