package dev.sightline.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/// Objects that PDFBox made, copied into a file of ours with all that they refer to.
final class CosCopy {
    private final PdfFile file;
    private final IdentityHashMap<COSStream, Integer> known = new IdentityHashMap<>();

    CosCopy(PdfFile file) {
        this.file = file;
    }

    /// Copies a stream, once however often it is asked for, and gives its number.
    int stream(COSStream stream) throws IOException {
        Integer before = known.get(stream);
        if (before != null) {
            return before;
        }
        int number = file.reserve();
        known.put(stream, number);
        PdfBuffer entries = new PdfBuffer();
        entries(stream, entries);
        try (InputStream in = stream.createRawInputStream()) {
            byte[] bytes = in.readAllBytes();
            if (stream.containsKey(COSName.FILTER)) {
                file.raw(number, entries.toString(), bytes, bytes.length);
            } else {
                file.stream(number, entries.toString(), bytes, bytes.length);
            }
        }
        return number;
    }

    /// A dictionary without its brackets; the length of a stream is told by whoever writes it.
    private void entries(COSDictionary dictionary, PdfBuffer out) throws IOException {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            if (!(dictionary instanceof COSStream) || !entry.getKey().equals(COSName.LENGTH)) {
                name(entry.getKey(), out);
                out.space();
                value(entry.getValue(), out);
            }
        }
    }

    private void value(COSBase value, PdfBuffer out) throws IOException {
        switch (value) {
            case COSObject object -> value(object.getObject(), out);
            case COSStream stream -> out.ref(stream(stream));
            case COSDictionary dictionary -> {
                out.put("<<");
                entries(dictionary, out);
                out.put(">>");
            }
            case COSArray array -> {
                out.put('[');
                for (COSBase each : array) {
                    value(each, out);
                    out.space();
                }
                out.put(']');
            }
            case COSName name -> name(name, out);
            case COSInteger number -> out.integer(number.longValue());
            case COSFloat number -> out.factor(number.floatValue());
            case COSBoolean truth -> out.put(Boolean.toString(truth.getValue()));
            case COSString text -> {
                out.put('<');
                for (byte octet : text.getBytes()) {
                    out.hex(octet & 0xFF, 2);
                }
                out.put('>');
            }
            case null, default -> out.put("null");
        }
    }

    private static void name(COSName name, PdfBuffer out) {
        out.name(name.getName());
    }
}
