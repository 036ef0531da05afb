package dev.sightline.export;

import dev.sightline.typography.Tongues;

/// What the pages of one document share.
record PdfTools(
        PdfFile file,
        PdfResources resources,
        PdfShapes shapes,
        PdfStamps stamps,
        PdfPictures pictures,
        PdfText text,
        PdfTags tags,
        PdfPlaces places,
        PdfLayers layers,
        PdfReferences references,
        PdfLinks links,
        PdfRemarks remarks,
        Tongues tongues) {}
