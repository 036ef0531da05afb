package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.LaneKind;
import dev.sightline.model.LineKind;
import dev.sightline.model.MapRow;
import dev.sightline.model.Placed;
import dev.sightline.model.SeparatorLine;
import java.util.List;

/// What can be done to the rows of a map: lanes, the lines between them, and groups of both.
public sealed interface LaneEdit extends Edit {
    /// A new lane. Beside a row of a group it comes to stand in the group.
    record Insert(Where where, LaneKind kind, String name) implements LaneEdit {
        @Override
        public String label() {
            return Wording.named("Add", "lane", name);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return Inserting.one(document, where, (ids, map) -> Blank.lane(ids, map, kind, Rules.checked(name)));
        }
    }

    /// A new line between lanes.
    record InsertLine(Where where, LineKind kind, String name) implements LaneEdit {
        @Override
        public String label() {
            return Wording.named("Add", "line", name);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return Inserting.one(document, where, (ids, map) -> Blank.line(ids, map, kind, Rules.checked(name)));
        }
    }

    /// A new group with nothing in it.
    record InsertGroup(Where where, String name) implements LaneEdit {
        @Override
        public String label() {
            return Wording.named("Add", "group", name);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return Inserting.one(document, where, (ids, map) -> Blank.group(ids, map, Rules.checked(name)));
        }
    }

    /// Another name for a lane, a line or a group; the kind's own name where it is empty.
    record Rename(Id<? extends Element> row, String name) implements LaneEdit {
        @Override
        public String label() {
            return Wording.named("Rename", "lane", name);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            String checked = Rules.checked(name);
            draft.put(
                    switch (draft.need(row, Element.class)) {
                        case Lane lane -> lane.withName(checked);
                        case SeparatorLine line -> line.withName(checked);
                        case LaneGroup group -> group.withName(checked);
                        default -> throw new Rejected("Only lanes, lines and groups are named here. Select one.");
                    });
            return draft.changes();
        }
    }

    /// Lanes and lines go elsewhere, into a group and out of it too; or groups do.
    record Move(List<? extends Id<? extends Element>> rows, Where where) implements LaneEdit {
        public Move {
            rows = List.copyOf(rows);
        }

        @Override
        public String label() {
            return "Move " + Wording.count(rows.size(), "lane");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return Moving.to(document, Rules.rows(document, rows), where);
        }
    }

    /// Lanes, lines or groups go past their neighbours; a lane goes into a group that it meets, and out at its end.
    ///
    /// @param by how many times; up when negative
    record Shift(List<? extends Id<? extends Element>> rows, int by) implements LaneEdit {
        public Shift {
            rows = List.copyOf(rows);
        }

        @Override
        public String label() {
            return "Move %s %s".formatted(Wording.count(rows.size(), "lane"), by < 0 ? "up" : "down");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return Moving.by(document, Rules.rows(document, rows), by);
        }
    }

    /// A lane holds something else. What is usual in it becomes what is usual then, where nothing that it says is lost.
    record SetKind(Id<Lane> lane, LaneKind kind) implements LaneEdit {
        @Override
        public String label() {
            return "Make lane a lane of " + Wording.words(kind);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            Lane before = draft.need(lane, Lane.class);
            draft.put(before.withKind(kind));
            for (Placed placed : document.view(before.map()).placed(lane)) {
                draft.put(Kinds.following(document, placed, before.kind(), kind));
            }
            return draft.changes();
        }
    }

    /// A line separates something else.
    record SetLineKind(Id<SeparatorLine> line, LineKind kind) implements LaneEdit {
        @Override
        public String label() {
            return "Make line a line of " + Wording.words(kind);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            draft.put(draft.need(line, SeparatorLine.class).withKind(kind));
            return draft.changes();
        }
    }

    /// A new group around some lanes and lines.
    record Enclose(List<? extends Id<? extends MapRow>> rows, String name) implements LaneEdit {
        public Enclose {
            rows = List.copyOf(rows);
        }

        @Override
        public String label() {
            return "Group " + Wording.count(rows.size(), "lane");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return Enclosing.around(
                    document,
                    new Draft(document).need(rows, MapRow.class),
                    (ids, map) -> Blank.group(ids, map, Rules.checked(name)));
        }
    }

    /// A group goes; its rows stay where they are.
    record Dissolve(Id<LaneGroup> group) implements LaneEdit {
        @Override
        public String label() {
            return "Ungroup";
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return Enclosing.dissolve(document, new Draft(document).need(group, LaneGroup.class));
        }
    }

    /// A copy of each lane, line or group with the cards and curves in it.
    record Duplicate(List<? extends Id<? extends Element>> rows) implements LaneEdit {
        public Duplicate {
            rows = List.copyOf(rows);
        }

        @Override
        public String label() {
            return "Duplicate " + Wording.count(rows.size(), "lane");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            return AxisDoubles.ofRows(document, Rules.rows(document, rows));
        }
    }
}
