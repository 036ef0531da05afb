package dev.sightline.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The structure tree: what a screen reader, a reflowing viewer or a search engine makes of the pages, in reading
/// order.
/// Source: ISO 32000-1, 14.7 and 14.8; ISO 14289-1.
final class PdfTags {
    private final PdfFile file;
    private final PdfElement root = new PdfElement("Document");
    private final int treeNumber;
    /// For each page, in order of the pieces' numbers, the element that each piece of content belongs to.
    private final List<List<PdfElement>> owners = new ArrayList<>();
    private final List<PdfElement> annotated = new ArrayList<>();
    private final List<PdfElement> notes = new ArrayList<>();
    private boolean titled;

    PdfTags(PdfFile file) {
        this.file = file;
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

    /// Gives a note the identifier that PDF/UA asks for.
    void identify(PdfElement note) {
        note.entries().put("/ID").text(identifier(notes.size()));
        notes.add(note);
    }

    private static String identifier(int index) {
        // of equal length, so that their order as text is their order
        return "note-" + (100_000 + index);
    }

    /// Writes the tree.
    ///
    /// @param pages the numbers of the page objects
    void write(int[] pages) throws IOException {
        PdfBuffer tree = new PdfBuffer().put("<</Type/StructTreeRoot/K ").ref(root.number(file));
        tree.put("/ParentTreeNextKey ").integer(pages.length + annotated.size());
        tree.put("/ParentTree ").ref(parentTree());
        if (!notes.isEmpty()) {
            tree.put("/IDTree ").ref(noteTree());
        }
        write(root, treeNumber, pages);
        file.put(treeNumber, tree.put(">>"));
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

    private int noteTree() throws IOException {
        PdfBuffer names = new PdfBuffer().put("<</Names[");
        for (int i = 0; i < notes.size(); i++) {
            names.text(identifier(i)).ref(notes.get(i).number(file)).space();
        }
        return file.put(names.put("]>>"));
    }

    private void write(PdfElement element, int parent, int[] pages) throws IOException {
        PdfBuffer out =
                new PdfBuffer().put("<</S/").put(element.type()).put("/P ").ref(parent);
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
