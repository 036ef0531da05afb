package dev.sightline.export;

/// What the pages of one document share.
record PdfTools(
        PdfFile file,
        PdfResources resources,
        PdfShapes shapes,
        PdfPictures pictures,
        PdfText text,
        PdfTags tags,
        PdfPlaces places,
        PdfLayers layers,
        PdfReferences references,
        PdfLinks links,
        PdfRemarks remarks) {}
