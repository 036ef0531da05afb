package dev.sightline.bench;

/// Loads and initialises one class of each library that an export may need, and ends: what the start itself costs.
final class BareStart {
    /// Asks for the classes to be found only, which opens their jars.
    static final String OPEN_ONLY = "open";

    private BareStart() {}

    public static void main(String[] words) throws ClassNotFoundException {
        boolean initialise = words.length == 0;
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
            Class.forName(name, initialise, BareStart.class.getClassLoader());
        }
    }
}
