package dev.sightline.export;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The layers of a document: what of the drawings lies on them, and the switches that a reader finds for them. Layers
/// on which nothing lies are left out. Source: ISO 32000-1, 8.11.
final class PdfLayers {
    private static final int LONGEST_NAME = 120;
    private static final Lying NOWHERE = new Lying(new BitSet(), List.of());

    private final PdfFile file;
    private final PdfResources resources;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Node> roots = new ArrayList<>();
    private final Map<String, BitSet> byElement = new HashMap<>();
    private final Map<BitSet, Lying> known = new HashMap<>();
    private final Map<BitSet, Integer> memberships = new HashMap<>();
    private final IdentityHashMap<Drawing, Lying[]> drawings = new IdentityHashMap<>();
    private Lying now = NOWHERE;

    /// Where a thing lies: on one layer or on several.
    ///
    /// @param names by which content calls them, the outer before the inner
    private record Lying(BitSet layers, List<String> names) {}

    /// A layer within its outer ones.
    private static final class Node {
        final Layer layer;
        final List<Node> inner = new ArrayList<>();
        String name;
        String called = "";
        int number;

        Node(Layer layer) {
            this.layer = layer;
            name = layer.name();
        }

        boolean isUsed() {
            return number > 0 || inner.stream().anyMatch(Node::isUsed);
        }
    }

    PdfLayers(PdfFile file, PdfResources resources, List<Layer> layers) {
        this.file = file;
        this.resources = resources;
        layers.forEach(layer -> roots.add(node(layer, new BitSet())));
    }

    private Node node(Layer layer, BitSet outer) {
        BitSet path = (BitSet) outer.clone();
        Node node = new Node(layer);
        if (!layer.elements().isEmpty()) {
            path.set(nodes.size());
            nodes.add(node);
            layer.elements()
                    .forEach(element -> byElement
                            .computeIfAbsent(element, none -> new BitSet())
                            .or(path));
        }
        layer.inner().forEach(inner -> node.inner.add(node(inner, path)));
        return node;
    }

    /// Turns to a fragment; returns the names by which content calls the layers on which it lies,
    /// the outer before the inner.
    ///
    /// @param turn the number of the fragment in its drawing
    List<String> turnTo(Drawing drawing, int turn) {
        if (byElement.isEmpty()) {
            return List.of();
        }
        Lying[] lying = drawings.get(drawing);
        if (lying == null) {
            lying = sorted(drawing);
            drawings.put(drawing, lying);
        }
        now = lying[turn];
        return now.names();
    }

    /// The entry of an annotation on the fragment that was turned to.
    PdfBuffer entry() throws IOException {
        PdfBuffer out = new PdfBuffer(16);
        BitSet all = now.layers();
        if (all.isEmpty()) {
            return out;
        }
        return out.put("/OC ").ref(all.cardinality() == 1 ? node(all.nextSetBit(0)).number : membership(all));
    }

    private Lying[] sorted(Drawing drawing) {
        List<Fragment> fragments = drawing.fragments();
        Rows rows = new Rows(fragments);
        Lying[] lying = new Lying[fragments.size()];
        BitSet before = new BitSet();
        Lying last = NOWHERE;
        for (int i = 0; i < lying.length; i++) {
            Fragment fragment = fragments.get(i);
            BitSet own = byElement.get(fragment.meaning().element().orElse(""));
            BitSet row = rows.of(fragment);
            BitSet all = own == null ? row : own;
            if (own != null && !row.isEmpty() && !own.equals(row)) {
                all = (BitSet) own.clone();
                all.or(row);
            }
            if (!all.equals(before)) {
                before = all;
                last = lying(all);
            }
            lying[i] = last;
        }
        return lying;
    }

    private Lying lying(BitSet all) {
        Lying found = all.isEmpty() ? NOWHERE : known.get(all);
        if (found == null) {
            found = new Lying(
                    all, all.stream().mapToObj(index -> node(index).called).toList());
            known.put(all, found);
        }
        return found;
    }

    /// A layer on which something lies.
    private Node node(int index) {
        Node node = nodes.get(index);
        if (node.number == 0) {
            node.number = file.reserve();
            node.called = resources.property(node.number);
        }
        return node;
    }

    /// What an annotation on several layers refers to. Content lies within one after the other instead, because not
    /// every reader gets this right.
    private int membership(BitSet all) throws IOException {
        Integer known = memberships.get(all);
        if (known == null) {
            PdfBuffer out = new PdfBuffer().put("<</Type/OCMD/P/AllOn/OCGs[");
            all.stream().forEach(index -> out.ref(node(index).number).space());
            known = file.put(out.put("]>>"));
            memberships.put(all, known);
        }
        return known;
    }

    /// Writes the layers; returns the catalog's entry, empty if there are none.
    PdfBuffer write() throws IOException {
        PdfBuffer out = new PdfBuffer();
        PdfBuffer groups = new PdfBuffer();
        for (Node node : nodes) {
            if (node.number > 0) {
                file.put(
                        node.number,
                        new PdfBuffer()
                                .put("<</Type/OCG/Name")
                                .text(SafeText.line(node.name, LONGEST_NAME))
                                .put(">>"));
                groups.ref(node.number).space();
            }
        }
        if (groups.length() == 0) {
            return out;
        }
        out.put("/OCProperties<</OCGs[").put(groups).put("]/D<</Name(Sightline)/Order[");
        order(roots, out);
        return out.put("]>>>>");
    }

    private static void order(List<Node> nodes, PdfBuffer out) {
        for (Node node : nodes) {
            if (!node.isUsed()) {
                continue;
            }
            boolean filled = node.inner.stream().anyMatch(Node::isUsed);
            if (node.number > 0) {
                out.ref(node.number).space();
            }
            if (filled) {
                out.put('[');
                if (node.number == 0) {
                    out.text(SafeText.line(node.name, LONGEST_NAME));
                }
                order(node.inner, out);
                out.put(']');
            }
        }
    }

    /// The rows of a drawing's table that lie on layers.
    private final class Rows {
        private static final BitSet NONE = new BitSet();

        private final Map<Integer, BitSet> bySlot = new HashMap<>();
        private final Map<String, Integer> byCell = new HashMap<>();
        private final List<Fragment> heads = new ArrayList<>();

        Rows(List<Fragment> fragments) {
            for (Fragment fragment : fragments) {
                Meaning meaning = fragment.meaning();
                String element = meaning.element().orElse("");
                if (element.isEmpty() || meaning.slot().isEmpty()) {
                    continue;
                }
                Slot slot = meaning.slot().get();
                byCell.putIfAbsent(element, slot.row());
                BitSet layers = byElement.get(element);
                if (meaning.role() == Role.ROW_HEADER && layers != null) {
                    heads.add(fragment);
                    for (int row = slot.row(); row < slot.row() + slot.rowSpan(); row++) {
                        bySlot.computeIfAbsent(row, none -> new BitSet()).or(layers);
                    }
                    name(layers, element, meaning);
                }
            }
        }

        private void name(BitSet layers, String element, Meaning meaning) {
            layers.stream()
                    .mapToObj(nodes::get)
                    .filter(node -> node.name.isBlank() && node.layer.elements().contains(element))
                    .forEach(node -> node.name = PdfOutline.name(meaning.words()));
        }

        /// The layers of the row in which a fragment stands, whether it says so, or shows a thing that does, or lies
        /// there and is nothing in particular.
        BitSet of(Fragment fragment) {
            Meaning meaning = fragment.meaning();
            if (meaning.slot().isPresent()) {
                return bySlot.getOrDefault(meaning.slot().get().row(), NONE);
            }
            if (meaning.role() != Role.DECORATION) {
                return NONE;
            }
            if (meaning.element().isPresent()) {
                Integer row = byCell.get(meaning.element().get());
                return row == null ? NONE : bySlot.getOrDefault(row, NONE);
            }
            return around(fragment);
        }

        /// The layers that all rows share beside which something lies, such as the rail of a group; none if it goes
        /// beyond them.
        private BitSet around(Fragment fragment) {
            BitSet shared = NONE;
            double top = Double.MAX_VALUE;
            double bottom = -Double.MAX_VALUE;
            for (Fragment head : heads) {
                Slot slot = head.meaning().slot().orElseThrow();
                if (head.box().y() < fragment.box().bottom()
                        && head.box().bottom() > fragment.box().y()) {
                    BitSet layers =
                            (BitSet) bySlot.getOrDefault(slot.row(), NONE).clone();
                    if (!shared.isEmpty() || bottom > top) {
                        layers.and(shared);
                    }
                    shared = layers;
                    top = Math.min(top, head.box().y());
                    bottom = Math.max(bottom, head.box().bottom());
                }
            }
            return top <= fragment.box().y() && bottom >= fragment.box().bottom() ? shared : NONE;
        }
    }
}
