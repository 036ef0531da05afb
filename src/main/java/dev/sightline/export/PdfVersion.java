package dev.sightline.export;

/// Which PDF is written, and with it which standards for archives and for accessibility it follows.
public enum PdfVersion {
    /// What every reader knows: PDF/A-3a and PDF/UA-1.
    PDF_1_7("1.7"),
    /// For who asks for the newest: PDF/A-4, with a document inside PDF/A-4f, and PDF/UA-2.
    PDF_2_0("2.0");

    private final String number;

    PdfVersion(String number) {
        this.number = number;
    }

    /// As it stands in a file's first line.
    String number() {
        return number;
    }
}
