package dev.sightline.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/// The document that a PDF carries inside, found also after another program has written the PDF anew.
///
/// A PDF comes from strangers: nothing in it is run, and no more of it is unpacked than the caller allows.
public final class PdfSource {
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final int LOOKED_INTO = 1024;
    private static final int MOST_NODES = 10_000;
    private static final int DEEPEST = 32;

    private PdfSource() {}

    /// Whether a file begins as a PDF does; not if it cannot be read.
    public static boolean isPdf(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return isPdf(in.readNBytes(LOOKED_INTO));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Whether bytes begin as those of a PDF do.
    public static boolean isPdf(byte[] bytes) {
        // readers of PDFs let some rubbish stand before the mark
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_INTO), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-") && !start.stripLeading().startsWith("{");
    }

    /// The bytes of the document inside; empty when there is none.
    ///
    /// @param most how many bytes it may have; one more than that is returned of a longer one
    /// @throws IOException with a sentence without a subject, such as "is locked with a password"
    public static Optional<byte[]> in(Path pdf, int most) throws IOException {
        return in(() -> Loader.loadPDF(pdf.toFile()), most);
    }

    /// The bytes of the document inside a PDF that is in memory, likewise.
    public static Optional<byte[]> in(byte[] pdf, int most) throws IOException {
        return in(() -> Loader.loadPDF(pdf), most);
    }

    /// Opens a PDF.
    private interface Loading {
        PDDocument load() throws IOException;
    }

    private static Optional<byte[]> in(Loading loading, int most) throws IOException {
        try (PDDocument document = loading.load()) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            List<COSDictionary> files = new ArrayList<>();
            collect(catalog.getDictionaryObject(ASSOCIATED), files, 0);
            COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
            if (names != null) {
                collect(names.getDictionaryObject(COSName.EMBEDDED_FILES), files, 0);
            }
            Optional<COSStream> stream = files.stream()
                    .filter(file -> rank(file) < NOT_OURS)
                    .min(Comparator.comparingInt(PdfSource::rank))
                    .map(PdfSource::content);
            return stream.isEmpty() ? Optional.empty() : Optional.of(bytes(stream.get(), most));
        } catch (InvalidPasswordException locked) {
            throw new IOException("is locked with a password", locked);
        } catch (RuntimeException | StackOverflowError broken) {
            throw new IOException("is damaged inside", broken);
        }
    }

    /// Follows file lists and name trees, whose kids may by mistake or malice lead in a circle.
    private static void collect(@Nullable COSBase from, List<COSDictionary> files, int depth) {
        if (depth > DEEPEST || files.size() > MOST_NODES) {
            return;
        }
        if (from instanceof COSArray array) {
            for (int i = 0; i < Math.min(array.size(), MOST_NODES); i++) {
                collect(array.getObject(i), files, depth + 1);
            }
        } else if (from instanceof COSDictionary dictionary) {
            if (dictionary.containsKey(COSName.EF)) {
                files.add(dictionary);
            } else {
                collect(dictionary.getDictionaryObject(COSName.NAMES), files, depth + 1);
                collect(dictionary.getDictionaryObject(COSName.KIDS), files, depth + 1);
            }
        }
    }

    private static final int NOT_OURS = 3;

    /// How likely a file is our source: the lower, the likelier.
    private static int rank(COSDictionary file) {
        if (content(file) == null) {
            return NOT_OURS;
        }
        boolean source = "Source".equals(file.getNameAsString(RELATIONSHIP));
        String unicode = file.getString(COSName.UF, "");
        String name = (unicode.isEmpty() ? file.getString(COSName.F, "") : unicode).toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".sightline.json") || name.endsWith(".sightline");
        return source && named ? 0 : named ? 1 : source && name.endsWith(".json") ? 2 : NOT_OURS;
    }

    private static @Nullable COSStream content(COSDictionary file) {
        COSDictionary embedded = file.getCOSDictionary(COSName.EF);
        if (embedded == null) {
            return null;
        }
        COSStream stream = embedded.getCOSStream(COSName.UF);
        return stream == null ? embedded.getCOSStream(COSName.F) : stream;
    }

    private static byte[] bytes(COSStream stream, int most) throws IOException {
        COSBase filter = stream.getFilters();
        if (filter instanceof COSArray filters && filters.size() == 1) {
            filter = filters.getObject(0);
        }
        boolean plain = filter == null || filter instanceof COSArray none && none.size() == 0;
        boolean deflated = COSName.FLATE_DECODE.equals(filter) && !stream.containsKey(COSName.DECODE_PARMS);
        if (!plain && !deflated) {
            throw new IOException("holds a document packed in a way that is not known here");
        }
        // unpacked here and not by the library, which would unpack all of it however large
        try (InputStream raw = stream.createRawInputStream()) {
            byte[] packed = raw.readAllBytes();
            InputStream whole = new ByteArrayInputStream(packed);
            return (plain ? whole : new InflaterInputStream(whole)).readNBytes(most + 1);
        }
    }
}
