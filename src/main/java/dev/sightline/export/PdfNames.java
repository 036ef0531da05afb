package dev.sightline.export;

import dev.sightline.drawing.Fragment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The places that can be named in an address, such as `trip.pdf#step-book`: every element that is shown, by its id.
/// Source: ISO 32000-1, 12.3.2.3 and 7.9.6.
final class PdfNames {
    private static final int MANY = 250;
    private static final int LONGEST = 200;

    private final PdfFile file;
    private final PdfPlaces places;

    PdfNames(PdfFile file, PdfPlaces places) {
        this.file = file;
        this.places = places;
    }

    /// Writes the tree of names; returns the number of its root.
    int write() throws IOException {
        TreeMap<byte[], Fragment> sorted = new TreeMap<>(Arrays::compareUnsigned);
        places.all().forEach((element, fragment) -> {
            byte[] name = element.getBytes(StandardCharsets.UTF_8);
            if (name.length > 0 && name.length <= LONGEST) {
                sorted.put(name, fragment);
            }
        });
        List<Map.Entry<byte[], Fragment>> entries = new ArrayList<>(sorted.entrySet());
        PdfBuffer root = new PdfBuffer().put("<<");
        if (entries.size() <= MANY) {
            names(entries, root);
        } else {
            root.put("/Kids[");
            for (int from = 0; from < entries.size(); from += MANY) {
                List<Map.Entry<byte[], Fragment>> some = entries.subList(from, Math.min(entries.size(), from + MANY));
                PdfBuffer leaf = new PdfBuffer().put("<</Limits[");
                name(some.getFirst().getKey(), leaf);
                name(some.getLast().getKey(), leaf);
                names(some, leaf.put(']'));
                root.ref(file.put(leaf.put(">>"))).space();
            }
            root.put(']');
        }
        return file.put(root.put(">>"));
    }

    private void names(List<Map.Entry<byte[], Fragment>> entries, PdfBuffer out) {
        out.put("/Names[");
        for (Map.Entry<byte[], Fragment> entry : entries) {
            name(entry.getKey(), out);
            out.put(places.around(entry.getValue()).value());
        }
        out.put(']');
    }

    private static void name(byte[] name, PdfBuffer out) {
        out.put('(');
        for (byte octet : name) {
            out.octet(octet & 0xFF);
        }
        out.put(')');
    }
}
