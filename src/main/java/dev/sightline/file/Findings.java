package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.Positions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is found wrong or worth a remark while a file is read, each with its place.
final class Findings {
    private static final Comparator<Problem> IN_ORDER =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private final byte[] bytes;
    private final Ledger problems = new Ledger("problem");
    private final Ledger notes = new Ledger("note");
    private boolean moved;
    private @Nullable Positions positions;

    /// Findings in a file of the given bytes.
    Findings(byte[] bytes) {
        this.bytes = bytes;
    }

    /// How many bytes the file has.
    int size() {
        return bytes.length;
    }

    /// From now on values no longer stand where their names are in the file.
    void treeHasMoved() {
        moved = true;
    }

    void problem(int offset, String element, String sentence) {
        problems.add(offset, element, sentence);
    }

    void note(int offset, String element, String sentence) {
        notes.add(offset, element, sentence);
    }

    /// How many problems there are, those included that are not listed.
    int problemCount() {
        return problems.count;
    }

    List<Problem> problems() {
        return problems.list();
    }

    List<Problem> notes() {
        return notes.list();
    }

    /// Where the name of the member begins whose value is given.
    int nameOf(Json value) {
        return !moved && value.offset() > 0 ? Positions.nameBefore(bytes, value.offset()) : value.offset();
    }

    private Problem at(int offset, String element, String sentence) {
        if (offset == Json.NOWHERE) {
            return new Problem(0, 0, element, sentence);
        }
        Positions known = positions;
        if (known == null) {
            known = new Positions(bytes);
            positions = known;
        }
        return new Problem(known.line(offset), known.column(offset), element, sentence);
    }

    private final class Ledger {
        private final String word;
        private final List<Problem> listed = new ArrayList<>();
        private int count;

        Ledger(String word) {
            this.word = word;
        }

        void add(int offset, String element, String sentence) {
            if (count++ < Limits.LISTED) {
                listed.add(at(offset, element, sentence));
            }
        }

        List<Problem> list() {
            List<Problem> sorted = new ArrayList<>(listed);
            sorted.sort(IN_ORDER);
            if (count > Limits.LISTED) {
                int more = count - Limits.LISTED;
                sorted.add(new Problem(
                        0, 0, "", more == 1 ? "1 more " + word + "." : "%,d more %ss.".formatted(more, word)));
            }
            return List.copyOf(sorted);
        }
    }
}
