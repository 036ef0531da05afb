package dev.sightline.export;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Role;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The structure tree: what a screen reader, a reflowing viewer or a search engine makes of the pages, in reading
/// order. Source: ISO 32000-1, 14.7 and 14.8; ISO 14289-1.
final class PdfTags {
    private final PdfFile file;
    private final PdfVersion version;
    private final PdfElement root = new PdfElement("Document");
    private final int treeNumber;
    /// For each page, in order of the pieces' numbers, the element that each piece of content belongs to.
    private final List<List<PdfElement>> owners = new ArrayList<>();
    private final List<PdfElement> annotated = new ArrayList<>();
    private final List<PdfElement> notes = new ArrayList<>();
    private final List<PdfElement> heads = new ArrayList<>();
    private boolean titled;
    /// The number of the namespace of PDF 2.0; 0 in PDF 1.7, which has none.
    private final int namespace;
    /// The number of the namespace of what PDF 2.0 took over from PDF 1.7; 0 while nothing is of it.
    private int older;
    /// What the identifiers of heads of tables begin with, and those of notes, in the order of the alphabet.
    private static final String HEAD = "head-";

    private static final String NOTE = "note-";
    private static final int FIRST = 1_000_000;
    private static final Set<String> OLDER = Set.of("TOC", "TOCI", "Reference");

    /// The numbers of the elements of things that something leads to.
    private final IdentityHashMap<Fragment, Integer> targets = new IdentityHashMap<>();

    private final BitSet said = new BitSet();

    PdfTags(PdfFile file, PdfVersion version) {
        this.file = file;
        this.version = version;
        namespace = version == PdfVersion.PDF_1_7 ? 0 : file.reserve();
        treeNumber = file.reserve();
    }

    PdfElement root() {
        return root;
    }

    /// The number of the structure tree.
    int number() {
        return treeNumber;
    }

    /// Whether a first-level heading stands already: no second-level one may come before it. Tells once, then knows.
    boolean titleOnce() {
        boolean before = titled;
        titled = true;
        return before;
    }

    /// The number of the element that will say a fragment; 0 in PDF 1.7, where nothing leads to elements.
    int target(Fragment fragment) {
        boolean told = fragment.meaning().role() != Role.DECORATION
                && !fragment.meaning().words().isBlank();
        return version == PdfVersion.PDF_1_7
                ? 0
                : told ? targets.computeIfAbsent(fragment, one -> file.reserve()) : whole();
    }

    /// The number of the element that holds all; 0 in PDF 1.7.
    int whole() {
        return version == PdfVersion.PDF_1_7 ? 0 : root.number(file);
    }

    /// Notes that an element says a fragment.
    void says(PdfElement element, Fragment fragment) {
        if (version == PdfVersion.PDF_2_0) {
            int number = targets.computeIfAbsent(fragment, one -> file.reserve());
            if (!said.get(number)) {
                said.set(number);
                element.number(number);
            }
        }
    }

    void beginPage() {
        owners.add(new ArrayList<>());
    }

    /// The number of a new piece of content of the current page that belongs to an element.
    int content(PdfElement owner) {
        List<PdfElement> page = owners.getLast();
        owner.add(new PdfElement.Kid.Content(owners.size() - 1, page.size()));
        page.add(owner);
        return page.size() - 1;
    }

    /// The key by which an annotation of the current page finds the element that it belongs to.
    int annotation(PdfElement owner, int object, int pages) {
        owner.add(new PdfElement.Kid.Annotation(owners.size() - 1, object));
        annotated.add(owner);
        return pages + annotated.size() - 1;
    }

    /// What a note is tagged as: PDF 2.0 has no notes but those that a text refers to.
    String note() {
        return version == PdfVersion.PDF_1_7 ? "Note" : "Aside";
    }

    /// Gives a note the identifier that PDF/UA asks for.
    void identify(PdfElement note) {
        note.entries().put("/ID").text(identifier(NOTE, notes.size()));
        notes.add(note);
    }

    /// Gives the head of a table an identifier, by which its cells refer to it.
    String head(PdfElement head) {
        String identifier = identifier(HEAD, heads.size());
        head.entries().put("/ID").text(identifier);
        heads.add(head);
        return identifier;
    }

    private static String identifier(String kind, int index) {
        // of equal length, so that their order as text is their order
        return kind + (FIRST + index);
    }

    /// Writes the tree.
    ///
    /// @param pages the numbers of the page objects
    void write(int[] pages) throws IOException {
        levels(root, new ArrayDeque<>());
        number(root);
        PdfBuffer tree = new PdfBuffer().put("<</Type/StructTreeRoot/K ").ref(root.number(file));
        tree.put("/ParentTreeNextKey ").integer(pages.length + annotated.size());
        tree.put("/ParentTree ").ref(parentTree());
        if (!notes.isEmpty() || !heads.isEmpty()) {
            tree.put("/IDTree ").ref(identifiers());
        }
        write(root, treeNumber, pages);
        if (namespace > 0) {
            tree.put("/Namespaces[").ref(namespace);
            file.put(namespace, new PdfBuffer().put("<</Type/Namespace/NS(http://iso.org/pdf2/ssn)>>"));
            if (older > 0) {
                tree.space().ref(older);
                file.put(older, new PdfBuffer().put("<</Type/Namespace/NS(http://iso.org/pdf/ssn)>>"));
            }
            tree.put(']');
        }
        file.put(treeNumber, tree.put(">>"));
    }

    /// Lets no heading be deeper than one level below the heading that it stands under, whatever came before it on the
    /// page: a part of a map may lack its title, and what follows its middle levels.
    ///
    /// @param above the levels of the headings that a further one may stand under, the deepest first
    private static void levels(PdfElement element, Deque<Integer> above) {
        int level = element.level();
        if (level > 0) {
            while (!above.isEmpty() && above.peek() >= level) {
                above.pop();
            }
            above.push(level);
            element.level(above.size());
        }
        for (PdfElement.Kid kid : element.kids()) {
            if (kid instanceof PdfElement.Kid.Inner inner) {
                levels(inner.element(), above);
            }
        }
    }

    /// Numbers the elements in the order in which they are written: neighbours that are counted on compress well.
    private void number(PdfElement element) {
        element.number(file);
        for (PdfElement.Kid kid : element.kids()) {
            if (kid instanceof PdfElement.Kid.Inner inner) {
                number(inner.element());
            }
        }
    }

    private int parentTree() throws IOException {
        PdfBuffer parents = new PdfBuffer().put("<</Nums[");
        for (int page = 0; page < owners.size(); page++) {
            PdfBuffer list = new PdfBuffer().put('[');
            for (PdfElement owner : owners.get(page)) {
                list.ref(owner.number(file)).space();
            }
            parents.integer(page).space().ref(file.put(list.put(']'))).space();
        }
        for (int i = 0; i < annotated.size(); i++) {
            parents.integer(owners.size() + i)
                    .space()
                    .ref(annotated.get(i).number(file))
                    .space();
        }
        return file.put(parents.put("]>>"));
    }

    private int identifiers() throws IOException {
        PdfBuffer names = new PdfBuffer().put("<</Names[");
        identifiers(HEAD, heads, names);
        identifiers(NOTE, notes, names);
        return file.put(names.put("]>>"));
    }

    private void identifiers(String kind, List<PdfElement> elements, PdfBuffer names) {
        for (int i = 0; i < elements.size(); i++) {
            names.text(identifier(kind, i)).ref(elements.get(i).number(file)).space();
        }
    }

    private void write(PdfElement element, int parent, int[] pages) throws IOException {
        PdfBuffer out =
                new PdfBuffer().put("<</S/").put(element.type()).put("/P ").ref(parent);
        if (namespace > 0) {
            out.put("/NS ").ref(OLDER.contains(element.type()) ? older() : namespace);
        }
        out.put(element.entries());
        int page = -1;
        for (PdfElement.Kid kid : element.kids()) {
            if (kid instanceof PdfElement.Kid.Content content) {
                page = content.page();
            }
        }
        if (page >= 0) {
            out.put("/Pg ").ref(pages[page]);
        }
        if (!element.kids().isEmpty()) {
            out.put("/K");
            boolean one = element.kids().size() == 1;
            out.put(one ? ' ' : '[');
            for (PdfElement.Kid kid : element.kids()) {
                kid(kid, out, pages);
            }
            out.put(one ? "" : "]");
        }
        int number = element.number(file);
        file.put(number, out.put(">>"));
        for (PdfElement.Kid kid : element.kids()) {
            if (kid instanceof PdfElement.Kid.Inner inner) {
                write(inner.element(), number, pages);
            }
        }
    }

    private int older() {
        if (older == 0) {
            older = file.reserve();
        }
        return older;
    }

    private void kid(PdfElement.Kid kid, PdfBuffer out, int[] pages) {
        switch (kid) {
            case PdfElement.Kid.Inner inner -> out.ref(inner.element().number(file));
            case PdfElement.Kid.Content content -> out.integer(content.number());
            case PdfElement.Kid.Annotation note ->
                out.put("<</Type/OBJR/Pg ")
                        .ref(pages[note.page()])
                        .put("/Obj ")
                        .ref(note.object())
                        .put(">>");
        }
        out.space();
    }
}
