package dev.sightline.editor.clip;

import dev.sightline.edit.Edit;
import dev.sightline.edit.LaneEdit;
import dev.sightline.edit.Rejected;
import dev.sightline.edit.StageEdit;
import dev.sightline.edit.StepEdit;
import dev.sightline.edit.Where;
import dev.sightline.editor.Spot;
import dev.sightline.exchange.LaneWords;
import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.LaneKind;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import java.util.List;
import java.util.Objects;

/// Names that are pasted on the head of a column or of a lane: as many new ones come after it.
///
/// @param at the head
record NamesPaste(Id<JourneyMap> map, Spot at, List<String> names) implements Edit {
    NamesPaste {
        names = List.copyOf(names);
    }

    @Override
    public String label() {
        String kind = at.isHead() ? "lane" : at.row().equals(Spot.STEPS) ? "step" : "stage";
        return names.size() == 1 ? "Paste " + kind : "Paste " + names.size() + " " + kind + "s";
    }

    @Override
    public ChangeSet on(JourneyDocument document) throws Rejected {
        ChangeSet all = ChangeSet.NONE;
        JourneyDocument now = document;
        Where where = where(document.view(map));
        for (String name : names) {
            ChangeSet changes = one(where, name.replace('\n', ' ')).on(now);
            now = now.with(changes);
            all = all.then(changes);
            where = Where.after(changes.changes().values().stream()
                    .filter(change -> change.before() == null)
                    .map(Change::after)
                    .map(Objects::requireNonNull)
                    .map(Element::id)
                    .findFirst()
                    .orElseThrow());
        }
        return all;
    }

    private Where where(MapView view) {
        if (at.isHead()) {
            return view.document()
                    .find(at.row())
                    .filter(row -> row instanceof MapRow || row instanceof LaneGroup)
                    .map(row -> Where.after(row.id()))
                    .orElse(Where.lastIn(map));
        }
        List<Column> leaves = view.leaves();
        return leaves.isEmpty()
                ? Where.lastIn(map)
                : Where.after(
                        leaves.get(Math.clamp(at.leaf(), 0, leaves.size() - 1)).id());
    }

    private Edit one(Where where, String name) {
        if (at.isHead()) {
            return new LaneEdit.Insert(where, LaneWords.kind(name).orElse(LaneKind.CUSTOM), name);
        } else if (at.row().equals(Spot.STEPS)) {
            return new StepEdit.Insert(where, name);
        }
        return at.row().equals(Spot.PHASES)
                ? new StageEdit.InsertPhase(where, name)
                : new StageEdit.Insert(where, name);
    }
}
