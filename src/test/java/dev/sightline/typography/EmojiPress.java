package dev.sightline.typography;

import dev.sightline.OutlinePath;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Presses the SVG pictures of an Iconify emoji set (`icons.json`, `chars.json`) into the file that [EmojiFile]
/// reads; run by hand when a newer set comes out. The file's layout is told there.
public final class EmojiPress {
    private final Map<String, Integer> outlines = new LinkedHashMap<>();
    private final Map<Integer, Integer> colours = new LinkedHashMap<>();
    private final List<byte[]> pressed = new ArrayList<>();

    private EmojiPress() {}

    /// What a shape takes over from the elements around it.
    private record Around(
            String fill,
            double opacity,
            AffineTransform transform,
            @Nullable Area clip,
            boolean evenOdd) {}

    /// A layer by the numbers of its outline and colour.
    private record Layer(int outline, int colour) {}

    /// @param arguments the folder of the set and the file to write
    public static void main(String[] arguments) throws Exception {
        Path set = Path.of(arguments[0]);
        JsonMapper json = new JsonMapper();
        JsonNode icons = json.readTree(set.resolve("icons.json"));
        Map<String, List<Layer>> emoji = new TreeMap<>();
        EmojiPress press = new EmojiPress();
        for (Map.Entry<String, JsonNode> entry :
                json.readTree(set.resolve("chars.json")).properties()) {
            String name = entry.getValue().asString();
            JsonNode alias = icons.get("aliases").get(name);
            String body = icons.get("icons")
                    .get(alias == null ? name : alias.get("parent").asString())
                    .get("body")
                    .asString();
            emoji.put(sequence(entry.getKey()), press.layers(body));
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            press.write(emoji, out);
        }
    }

    private static String sequence(String hex) {
        StringBuilder text = new StringBuilder();
        for (String part : hex.split("-")) {
            text.appendCodePoint(Integer.parseInt(part, 16));
        }
        return text.toString();
    }

    private List<Layer> layers(String body) throws IOException, SAXException, ParserConfigurationException {
        String svg = "<svg>" + body + "</svg>";
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        List<Layer> layers = new ArrayList<>();
        draw(root, new Around("#000", 1, new AffineTransform(), null, false), layers);
        return layers;
    }

    private void draw(Element element, Around outer, List<Layer> layers) {
        Around around = inside(element, outer);
        switch (element.getTagName()) {
            case "svg", "g" -> {
                for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
                    if (node instanceof Element child) {
                        draw(child, around, layers);
                    }
                }
            }
            case "use" -> draw(named(element, element.getAttribute("href").substring(1)), around, layers);
            case "path", "circle", "ellipse" -> fill(element, around, layers);
            case "defs", "clipPath" -> {}
            default -> throw new IllegalArgumentException(element.getTagName());
        }
    }

    private static Around inside(Element element, Around outer) {
        AffineTransform transform = new AffineTransform(outer.transform());
        transform.concatenate(transform(element.getAttribute("transform")));
        double opacity = outer.opacity();
        for (String name : List.of("opacity", "fill-opacity")) {
            opacity *= element.hasAttribute(name) ? Double.parseDouble(element.getAttribute(name)) : 1;
        }
        Area clip = outer.clip();
        Matcher url = Pattern.compile("url\\(#(.*)\\)").matcher(element.getAttribute("clip-path"));
        if (url.matches()) {
            Area own = new Area();
            Element shapes = named(element, url.group(1));
            for (Node node = shapes.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element child) {
                    own.add(new Area(transform.createTransformedShape(shape(child))));
                }
            }
            if (clip != null) {
                own.intersect(clip);
            }
            clip = own;
        }
        boolean evenOdd = element.hasAttribute("fill-rule")
                ? element.getAttribute("fill-rule").equals("evenodd")
                : outer.evenOdd();
        String fill = element.hasAttribute("fill") ? element.getAttribute("fill") : outer.fill();
        return new Around(fill, opacity, transform, clip, evenOdd);
    }

    private static Element named(Element near, String id) {
        var all = near.getOwnerDocument().getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element found && found.getAttribute("id").equals(id)) {
                return found;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static AffineTransform transform(String text) {
        if (text.isEmpty()) {
            return new AffineTransform();
        }
        String[] numbers =
                text.substring(text.indexOf('(') + 1, text.indexOf(')')).split("[ ,]+");
        double[] n = new double[numbers.length];
        for (int i = 0; i < n.length; i++) {
            n[i] = Double.parseDouble(numbers[i]);
        }
        if (text.startsWith("matrix")) {
            return new AffineTransform(n);
        }
        if (!text.startsWith("rotate") || text.indexOf(')') != text.length() - 1) {
            throw new IllegalArgumentException(text);
        }
        return AffineTransform.getRotateInstance(
                Math.toRadians(n[0]), n.length > 1 ? n[1] : 0, n.length > 1 ? n[2] : 0);
    }

    private static Shape shape(Element element) {
        if (element.getTagName().equals("path")) {
            return SvgPath.read(element.getAttribute("d"));
        }
        boolean circle = element.getTagName().equals("circle");
        double rx = Double.parseDouble(element.getAttribute(circle ? "r" : "rx"));
        double ry = Double.parseDouble(element.getAttribute(circle ? "r" : "ry"));
        double x = element.hasAttribute("cx") ? Double.parseDouble(element.getAttribute("cx")) : 0;
        double y = element.hasAttribute("cy") ? Double.parseDouble(element.getAttribute("cy")) : 0;
        return new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
    }

    private void fill(Element element, Around around, List<Layer> layers) {
        Shape shape = shape(element);
        String fill = around.fill();
        if (element.hasAttribute("stroke")) {
            shape = new BasicStroke(1, BasicStroke.CAP_ROUND, BasicStroke.JOIN_MITER).createStrokedShape(shape);
            fill = element.getAttribute("stroke");
        }
        if (fill.equals("none")) {
            return;
        }
        shape = around.transform().createTransformedShape(shape);
        if (around.evenOdd()) {
            Path2D.Double path = new Path2D.Double(shape);
            path.setWindingRule(Path2D.WIND_EVEN_ODD);
            shape = new Area(path); // whose outline is filled alike by both rules
        }
        if (around.clip() != null) {
            Area area = new Area(shape);
            area.intersect(around.clip());
            shape = area;
        }
        byte[] bytes = pressed(shape);
        int outline = outlines.computeIfAbsent(Base64.getEncoder().encodeToString(bytes), key -> {
            pressed.add(bytes);
            return pressed.size() - 1;
        });
        int colour = colours.computeIfAbsent(argb(fill, around.opacity()), key -> colours.size());
        layers.add(new Layer(outline, colour));
    }

    private static int argb(String fill, double opacity) {
        String hex = switch (fill) {
            case "azure" -> "#f0ffff";
            case "green" -> "#008000";
            case "navy" -> "#000080";
            case "red" -> "#ff0000";
            default -> fill;
        };
        String digits = hex.substring(1);
        if (digits.length() == 3) {
            digits = digits.replaceAll("(.)", "$1$1");
        }
        return (int) Math.round(opacity * 255) << 24 | Integer.parseInt(digits, 16);
    }

    private static byte[] pressed(Shape shape) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        double[] to = new double[6];
        int[] at = new int[2];
        for (PathIterator step = OutlinePath.of(Outlines.of(shape)).getPathIterator(null);
                !step.isDone();
                step.next()) {
            int kind = step.currentSegment(to);
            int points = kind == PathIterator.SEG_CUBICTO ? 3 : kind == PathIterator.SEG_CLOSE ? 0 : 1;
            out.write(kind == PathIterator.SEG_CUBICTO ? 2 : kind == PathIterator.SEG_CLOSE ? 3 : kind);
            for (int i = 0; i < 2 * points; i++) {
                int value = (int) Math.round(to[i] * EmojiFile.GRAIN);
                int delta = value - at[i % 2];
                number(delta << 1 ^ delta >> 31, out);
                at[i % 2] = value;
            }
        }
        return out.toByteArray();
    }

    private void write(Map<String, List<Layer>> emoji, OutputStream file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        number(colours.size(), out);
        for (int argb : colours.keySet()) {
            number(argb, out);
        }
        number(pressed.size(), out);
        for (byte[] outline : pressed) {
            number(outline.length, out);
            out.write(outline);
        }
        number(emoji.size(), out);
        for (Map.Entry<String, List<Layer>> entry : emoji.entrySet()) {
            byte[] text = entry.getKey().getBytes(StandardCharsets.UTF_8);
            number(text.length, out);
            out.write(text);
            number(entry.getValue().size(), out);
            for (Layer layer : entry.getValue()) {
                number(layer.outline(), out);
                number(layer.colour(), out);
            }
        }
        file.write(out.toByteArray());
    }

    /// Seven bits to a byte, lowest first; the high bit says that more follow.
    private static void number(int value, ByteArrayOutputStream out) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
