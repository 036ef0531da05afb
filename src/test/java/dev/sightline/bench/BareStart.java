package dev.sightline.bench;

/// Loads one class of each library that an export needs, and ends: what the start itself costs.
final class BareStart {
    private BareStart() {}

    public static void main(String[] nothing) throws ClassNotFoundException {
        for (String name : new String[] {
            "picocli.CommandLine",
            "tools.jackson.core.json.JsonFactory",
            "org.apache.pdfbox.pdmodel.PDDocument",
            "org.apache.pdfbox.io.RandomAccessReadBuffer",
            "org.apache.fontbox.ttf.TTFParser",
            "com.ibm.icu.text.BreakIterator",
            "org.apache.commons.logging.LogFactory",
            "java.awt.Font"
        }) {
            Class.forName(name);
        }
    }
}
