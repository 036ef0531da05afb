package dev.sightline.export;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/// What a file says about itself: title and authors, twice, as the standards want it; which standards it follows;
/// which colours it means; and the source that it carries.
final class PdfMetadata {
    private static final String PRODUCER = "Sightline";
    private static final int LONGEST = 2_000;
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final PdfFile file;
    private final PdfOptions options;
    private final DocumentInfo info;
    private final String title;

    /// @param title what the document is called if the info does not say
    PdfMetadata(PdfFile file, PdfOptions options, String title) {
        this.file = file;
        this.options = options;
        this.info = options.info();
        String own = SafeText.line(info.title(), LONGEST);
        this.title = own.isEmpty() ? SafeText.line(title, LONGEST) : own;
    }

    /// The document information dictionary.
    int writeInfo() throws IOException {
        String date = date(info);
        PdfBuffer out = new PdfBuffer().put("<</Title").text(title);
        entry(out, "/Author", String.join("; ", info.authors()));
        entry(out, "/Subject", info.subject());
        entry(out, "/Keywords", String.join(", ", info.keywords()));
        entry(out, "/Creator", info.creator());
        out.put("/Producer")
                .text(PRODUCER)
                .put("/CreationDate")
                .text(date)
                .put("/ModDate")
                .text(date);
        return file.put(out.put(">>"));
    }

    private static void entry(PdfBuffer out, String key, String value) {
        String line = SafeText.line(value, LONGEST);
        if (!line.isEmpty()) {
            out.put(key).text(line);
        }
    }

    /// The XMP packet, not compressed, so that search engines find it.
    int writeXmp() throws IOException {
        String date = info.created().truncatedTo(ChronoUnit.SECONDS).toString();
        StringBuilder xmp = new StringBuilder(4_096);
        xmp.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xmp.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
        xmp.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        xmp.append("<rdf:Description rdf:about=\"\"");
        xmp.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
        xmp.append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"");
        xmp.append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"");
        xmp.append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"");
        xmp.append(" xmlns:pdfd=\"http://pdfa.org/declarations/\"");
        xmp.append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
        standards(xmp);
        xmp.append("<dc:format>application/pdf</dc:format>\n");
        alternatives(xmp, "dc:title", title);
        alternatives(xmp, "dc:description", info.subject());
        list(xmp, "dc:creator", "Seq", authors());
        list(xmp, "dc:subject", "Bag", info.keywords());
        list(xmp, "dc:language", "Bag", List.of(language(info.language())));
        simple(xmp, "pdf:Keywords", String.join(", ", info.keywords()));
        simple(xmp, "pdf:Producer", PRODUCER);
        simple(xmp, "xmp:CreatorTool", info.creator());
        simple(xmp, "xmp:CreateDate", date);
        simple(xmp, "xmp:ModifyDate", date);
        xmp.append("</rdf:Description>\n");
        xmp.append(options.version() == PdfVersion.PDF_1_7 ? EXTENSION : "").append("</rdf:RDF>\n</x:xmpmeta>\n");
        xmp.append("<?xpacket end=\"w\"?>");
        byte[] bytes = xmp.toString().getBytes(StandardCharsets.UTF_8);
        int number = file.reserve();
        file.raw(number, "/Type/Metadata/Subtype/XML", bytes, bytes.length);
        return number;
    }

    /// The standards that the file follows. Of PDF/A-4 only the kind with files inside has a letter.
    private void standards(StringBuilder xmp) {
        switch (options.version()) {
            case PDF_1_7 -> {
                simple(xmp, "pdfaid:part", "3");
                simple(xmp, "pdfaid:conformance", "A");
                simple(xmp, "pdfuaid:part", "1");
            }
            case PDF_2_0 -> {
                simple(xmp, "pdfaid:part", "4");
                simple(xmp, "pdfaid:rev", "2020");
                if (options.attachment().isPresent()) {
                    simple(xmp, "pdfaid:conformance", "F");
                }
                simple(xmp, "pdfuaid:part", "2");
                simple(xmp, "pdfuaid:rev", "2024");
                xmp.append(DECLARATIONS);
            }
        }
    }

    /// One entry, as the information dictionary has one: the two have to agree.
    private List<String> authors() {
        return info.authors().isEmpty() ? List.of() : List.of(String.join("; ", info.authors()));
    }

    private static void simple(StringBuilder xmp, String name, String value) {
        String line = SafeText.line(value, LONGEST);
        if (!line.isEmpty()) {
            xmp.append('<').append(name).append('>').append(escaped(line));
            xmp.append("</").append(name).append(">\n");
        }
    }

    private static void alternatives(StringBuilder xmp, String name, String value) {
        String line = SafeText.line(value, LONGEST);
        if (!line.isEmpty()) {
            xmp.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
            xmp.append(escaped(line))
                    .append("</rdf:li></rdf:Alt></")
                    .append(name)
                    .append(">\n");
        }
    }

    private static void list(StringBuilder xmp, String name, String kind, List<String> values) {
        List<String> lines =
                values.stream().map(value -> SafeText.line(value, LONGEST)).toList();
        if (lines.stream().anyMatch(line -> !line.isEmpty())) {
            xmp.append('<').append(name).append("><rdf:").append(kind).append('>');
            for (String line : lines) {
                xmp.append("<rdf:li>").append(escaped(line)).append("</rdf:li>");
            }
            xmp.append("</rdf:").append(kind).append("></").append(name).append(">\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// The colours that the file means: the JDK's own sRGB profile.
    int writeOutputIntent() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        int stream = file.stream("/N 3", profile, profile.length);
        PdfBuffer out = new PdfBuffer().put("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)");
        out.put("/Info(sRGB IEC61966-2.1)/RegistryName(http://www.color.org)/DestOutputProfile ");
        return file.put(out.ref(stream).put(">>"));
    }

    /// The source as an embedded file; returns the number of its file specification.
    int writeAttachment(Attachment attachment) throws IOException {
        String date = date(info);
        byte[] bytes = attachment.bytes();
        PdfBuffer entries = new PdfBuffer().put("/Type/EmbeddedFile/Subtype").name(mediaType(attachment));
        entries.put("/Params<</Size ")
                .integer(bytes.length)
                .put("/ModDate")
                .text(date)
                .put(">>");
        int stream = file.stream(entries.toString(), bytes, bytes.length);
        String name = fileName(attachment);
        PdfBuffer out =
                new PdfBuffer().put("<</Type/Filespec/AFRelationship/Source/F").text(name);
        out.put("/UF").text(name);
        entry(out, "/Desc", attachment.description());
        return file.put(out.put("/EF<</F ").ref(stream).put("/UF ").ref(stream).put(">>>>"));
    }

    /// The attachment's name as a file system takes it.
    static String fileName(Attachment attachment) {
        String name = SafeText.line(attachment.fileName(), 200).replaceAll("[\\\\/:*?\"<>|]", "_");
        return name.isEmpty() ? "source" : name;
    }

    private static String mediaType(Attachment attachment) {
        String type = attachment.mediaType();
        return type.matches("[\\w.+-]{1,50}/[\\w.+-]{1,70}") ? type : "application/octet-stream";
    }

    /// When a file was made, as PDF writes it.
    static String date(DocumentInfo info) {
        return date(info.created());
    }

    /// A time, as PDF writes it.
    static String date(Instant time) {
        return PDF_DATE.format(time.truncatedTo(ChronoUnit.SECONDS));
    }

    /// A language tag that follows BCP 47 in form, or English.
    static String language(String tag) {
        return isLanguage(tag) ? tag : "en";
    }

    static boolean isLanguage(String tag) {
        int part = 0;
        boolean first = true;
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (c == '-' && part > (first ? 1 : 0)) {
                first = false;
                part = 0;
            } else if (++part > 8 || !(c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || digit && !first)) {
                return false;
            }
        }
        return tag.length() <= 60 && part > (first ? 1 : 0);
    }

    /// That the guide for well-tagged PDF is followed, for access and for reuse, is told in this way.
    private static final String DECLARATIONS = """
        <pdfd:declarations><rdf:Bag>
        <rdf:li rdf:parseType="Resource">\
        <pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo></rdf:li>
        <rdf:li rdf:parseType="Resource">\
        <pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#reuse1.0</pdfd:conformsTo></rdf:li>
        </rdf:Bag></pdfd:declarations>
        """;

    /// PDF/A wants every schema explained that it does not know itself; PDF/UA's is such a one.
    private static final String EXTENSION = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """;
}
