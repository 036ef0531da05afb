package dev.sightline.export;

import dev.sightline.drawing.Drawing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// An SVG read back by a strict XML parser.
public record SvgFile(String text, Document document) {

    /// The drawing as an SVG.
    public static SvgFile of(Drawing drawing, SvgFonts fonts) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            SvgPainter.paint(drawing, new SvgOptions(fonts), bytes, Progress.NONE);
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new SvgFile(
                    bytes.toString(StandardCharsets.UTF_8),
                    factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    /// All elements of a name, in document order.
    List<Element> all(String name) {
        return elements(document.getElementsByTagName(name));
    }

    /// The one element with that id.
    Element element(String id) {
        return all("*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .reduce((one, other) -> {
                    throw new AssertionError("two elements have the id " + id);
                })
                .orElseThrow(() -> new AssertionError("no element has the id " + id));
    }

    static List<Element> childrenOf(Element parent, String name) {
        return elements(parent.getChildNodes()).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    /// The lines of text in document order. The runs of a line of mixed directions, which are elements of their own in
    /// an unnamed group, are one line.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Element text : all("text")) {
            Element parent = (Element) text.getParentNode();
            List<Element> siblings = childrenOf(parent, "text");
            boolean mixed = isRunsOfOneLine(parent);
            if (!mixed) {
                lines.add(text.getTextContent());
            } else if (siblings.getFirst().isSameNode(text)) {
                StringBuilder line = new StringBuilder();
                siblings.forEach(run -> line.append(run.getTextContent()));
                lines.add(line.toString());
            }
        }
        return lines;
    }

    /// Runs of one line share their baseline; lines of one style do not.
    private static boolean isRunsOfOneLine(Element group) {
        List<Element> texts = childrenOf(group, "text");
        return texts.size() > 1
                && !group.hasAttribute("role")
                && !group.hasAttribute("aria-hidden")
                && texts.stream().map(text -> text.getAttribute("y")).distinct().count() == 1;
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
