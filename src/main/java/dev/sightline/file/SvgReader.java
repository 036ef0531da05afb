package dev.sightline.file;

import dev.sightline.file.SvgWeight.TooHeavy;
import dev.sightline.model.ImageAsset;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a drawing in SVG once from start to end and writes what is fit to be kept. Nothing that it names is
/// fetched, and no entity is ever expanded.
final class SvgReader {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String ENTITIES = "it declares entities, which no picture needs; save it anew as plain SVG";
    private static final int DEEPEST = 90;
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /// Elements that are kept.
    private static final Set<String> KEPT = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "marker",
            "style");

    /// Elements whose content is kept without them.
    private static final Set<String> OPENED = Set.of("a", "switch");

    private final byte[] bytes;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final SvgWeight weight = new SvgWeight();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder style = new StringBuilder();
    private SvgSize size = SvgSize.DEFAULT;

    SvgReader(byte[] bytes) {
        this.bytes = bytes;
    }

    SvgPicture.Result read() {
        try {
            if (new String(bytes, StandardCharsets.ISO_8859_1).contains("<!ENTITY")) {
                throw new Unfit(ENTITIES);
            }
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                read(xml);
            } finally {
                xml.close();
            }
            weight.check();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            return new SvgPicture.Refused(line > 0 ? "its XML is broken in line " + line : "its XML is broken");
        } catch (TooHeavy heavy) {
            return new SvgPicture.Refused(heavy.why());
        } catch (Unfit unfit) {
            return new SvgPicture.Refused(unfit.why);
        }
        byte[] clean = out.toString().getBytes(StandardCharsets.UTF_8);
        return new SvgPicture.Clean(
                new ImageAsset.Data("image/svg+xml", size.width(), size.height(), clean), List.copyOf(leftOut));
    }

    /// It cannot be kept at all.
    private static final class Unfit extends Exception {
        private static final long serialVersionUID = 1;
        private final String why;

        Unfit(String why) {
            super(why);
            this.why = why;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, TooHeavy, Unfit {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new Unfit(ENTITIES);
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
                default -> {}
            }
        }
        if (out.isEmpty()) {
            throw new Unfit("there is no drawing in it");
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException, TooHeavy, Unfit {
        String name = xml.getLocalName();
        boolean ours = xml.getNamespaceURI() == null || xml.getNamespaceURI().equals(SVG);
        if (open.isEmpty() && !(ours && name.equals("svg"))) {
            throw new Unfit("its root is <" + name + ">, not <svg>");
        }
        if (open.size() >= DEEPEST) {
            throw new Unfit("its parts stand more than " + DEEPEST + " deep in each other");
        }
        if (ours && OPENED.contains(name)) {
            open.push("");
            return;
        }
        if (!ours || !KEPT.contains(name)) {
            SvgWords.missing(ours ? name : "").ifPresent(leftOut::add);
            skip(xml);
            return;
        }
        weight.open(SvgWords.id(xml));
        out.append('<').append(name);
        if (open.isEmpty()) {
            size = SvgSize.of(xml);
            out.append(" xmlns=\"").append(SVG).append('"').append(size.attributes());
        }
        attributes(xml);
        out.append('>');
        open.push(name);
        style.setLength(0);
    }

    private void attributes(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            String space = xml.getAttributeNamespace(i);
            boolean root = open.isEmpty() && SvgSize.isTold(name);
            if (root || !SvgWords.mayStay(space, name)) {
                if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
                    leftOut.add("a script");
                }
            } else if (!SvgWords.staysInside(name, value)) {
                leftOut.add(name.equals("href") ? "a link to elsewhere" : "a style that points elsewhere");
            } else {
                SvgWords.targets(name, value).forEach(weight::refer);
                boolean xmlSpace = XMLConstants.XML_NS_URI.equals(space);
                out.append(xmlSpace ? " xml:" : " ").append(name).append("=\"");
                SvgWords.escape(value, out);
                out.append('"');
            }
        }
    }

    private void text(String text) {
        String within = open.isEmpty() ? "" : open.peek();
        if (within.equals("style")) {
            style.append(text);
        } else if (within.equals("text") || within.equals("tspan") || within.isEmpty() && open.contains("text")) {
            SvgWords.escape(text, out);
        }
    }

    private void end() {
        String name = open.pop();
        if (name.isEmpty()) {
            return;
        }
        if (name.equals("style")) {
            String rules = COMMENT.matcher(style).replaceAll("");
            if (SvgWords.staysInside("style", rules)) {
                SvgWords.targets("style", rules).forEach(weight::refer);
                SvgWords.escape(rules, out);
            } else {
                leftOut.add("a style that points elsewhere");
            }
            style.setLength(0);
        }
        out.append("</").append(name).append('>');
        weight.close();
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
