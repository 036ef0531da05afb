package dev.sightline.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How much work a drawing in SVG is for a painter. A few lines in which each part shows the one before ten times can
/// stand for more shapes than can ever be painted.
final class SvgWeight {
    private static final int MOST_ELEMENTS = 50_000;
    private static final long MOST_SHOWN = 200_000;
    private static final int DEEPEST = 300;

    private final Map<String, Node> named = new HashMap<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private @Nullable Node root;
    private int count;

    private static final class Node {
        final List<Node> children = new ArrayList<>();
        final List<String> targets = new ArrayList<>();
        long shown = -1;
    }

    /// It is more than can be painted.
    static final class TooHeavy extends Exception {
        private static final long serialVersionUID = 1;

        TooHeavy(String why) {
            super(why);
        }

        String why() {
            return String.valueOf(getMessage());
        }
    }

    void open(@Nullable String id) throws TooHeavy {
        if (++count > MOST_ELEMENTS) {
            throw new TooHeavy("it has more than %,d parts; simplify it, or save it as PNG".formatted(MOST_ELEMENTS));
        }
        Node node = new Node();
        if (open.isEmpty()) {
            root = node;
        } else {
            open.element().children.add(node);
        }
        open.push(node);
        if (id != null) {
            named.putIfAbsent(id, node);
        }
    }

    /// The open element shows another one.
    void refer(String id) {
        open.element().targets.add(id);
    }

    void close() {
        open.pop();
    }

    /// Refuses a drawing that shows too much, or something within itself.
    void check() throws TooHeavy {
        if (root != null) {
            shown(root, new HashSet<>(), 0);
        }
    }

    private long shown(Node node, Set<Node> within, int depth) throws TooHeavy {
        if (node.shown >= 0) {
            return node.shown;
        }
        if (depth > DEEPEST || !within.add(node)) {
            throw new TooHeavy("it shows a part of itself within itself");
        }
        long shown = 1;
        for (Node child : node.children) {
            shown += shown(child, within, depth + 1);
        }
        for (String id : node.targets) {
            Node target = named.get(id);
            shown += target == null ? 0 : shown(target, within, depth + 1);
        }
        if (shown > MOST_SHOWN) {
            throw new TooHeavy(
                    "it stands for more than %,d shapes; simplify it, or save it as PNG".formatted(MOST_SHOWN));
        }
        within.remove(node);
        node.shown = shown;
        return shown;
    }
}
