package dev.sightline.export;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What the content of all pages calls by name: fonts, forms and pictures, opacities, layers. All pages share one
/// dictionary.
final class PdfResources {
    private final PdfBuffer fonts = new PdfBuffer();
    private final PdfBuffer objects = new PdfBuffer();
    private final PdfBuffer properties = new PdfBuffer();
    private final BitSet opacities = new BitSet(512);
    /// The number of the object behind each name of a font, a form or a picture.
    private final Map<String, Integer> numbers = new HashMap<>();

    private int fontCount;
    private int objectCount;
    private int propertyCount;
    private final int number;

    PdfResources(PdfFile file) {
        number = file.reserve();
    }

    /// The number of the dictionary.
    int number() {
        return number;
    }

    /// A name for a font.
    String font(int font) {
        String name = "/F" + fontCount++;
        fonts.put(name).space().ref(font);
        numbers.put(name, font);
        return name;
    }

    /// A name for a form or a picture.
    String object(int object) {
        String name = "/X" + objectCount++;
        objects.put(name).space().ref(object);
        numbers.put(name, object);
        return name;
    }

    /// A name for a layer, or for several together.
    String property(int object) {
        String name = "/L" + propertyCount++;
        properties.put(name).space().ref(object);
        return name;
    }

    /// A name for filling at an opacity of 0 to 255.
    String fillOpacity(int alpha) {
        opacities.set(alpha);
        return "/f" + alpha;
    }

    /// A name for stroking at an opacity of 0 to 255.
    String strokeOpacity(int alpha) {
        opacities.set(256 + alpha);
        return "/s" + alpha;
    }

    /// The entry of a form that calls only these fonts, forms and pictures by name.
    void only(Set<String> names, PdfBuffer out) {
        out.put("/Resources<<");
        some(names, "/F", "/Font", out);
        some(names, "/X", "/XObject", out);
        out.put(">>");
    }

    private void some(Set<String> names, String prefix, String kind, PdfBuffer out) {
        List<String> wanted =
                names.stream().filter(name -> name.startsWith(prefix)).toList();
        if (!wanted.isEmpty()) {
            out.put(kind).put("<<");
            for (String name : wanted) {
                out.put(name).space().ref(Objects.requireNonNull(numbers.get(name), name));
            }
            out.put(">>");
        }
    }

    void write(PdfFile file) throws IOException {
        PdfBuffer out =
                new PdfBuffer().put("<</Font<<").put(fonts).put(">>/XObject<<").put(objects);
        out.put(">>/ExtGState<<");
        opacities.stream().forEach(i -> {
            boolean fill = i < 256;
            out.put(fill ? "/f" : "/s").integer(i % 256).put(fill ? "<</ca " : "<</CA ");
            out.factor(i % 256 / 255.0).put(">>");
        });
        out.put(">>");
        if (properties.length() > 0) {
            out.put("/Properties<<").put(properties).put(">>");
        }
        file.put(number, out.put(">>"));
    }
}
