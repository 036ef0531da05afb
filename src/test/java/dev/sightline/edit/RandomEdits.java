package dev.sightline.edit;

import dev.sightline.AwkwardText;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.LaneKind;
import dev.sightline.model.LineKind;
import dev.sightline.model.MapRow;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.Project;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Edits at random, each about elements that a document has.
final class RandomEdits {
    /// The verbs that a long walk must have used.
    static final Set<String> VERBS = new TreeSet<>();

    static {
        List<Class<?>> nouns = List.of(
                PlacedEdit.class,
                SpanEdit.class,
                StageEdit.class,
                StepEdit.class,
                LaneEdit.class,
                LinkEdit.class,
                MarkerEdit.class,
                CommentEdit.class,
                CurveEdit.class,
                MapEdit.class,
                CatalogueEdit.class,
                SizeEdit.class,
                ViewEdit.class);
        for (Class<?> noun : nouns) {
            for (Class<?> verb : noun.getDeclaredClasses()) {
                if (verb.isRecord()) {
                    VERBS.add(noun.getSimpleName() + "$" + verb.getSimpleName());
                }
            }
        }
        VERBS.addAll(List.of("Remove", "Together"));
    }

    final RandomGenerator random;
    final JourneyDocument document;

    private RandomEdits(RandomGenerator random, JourneyDocument document) {
        this.random = random;
        this.document = document;
    }

    static Edit of(RandomGenerator random, JourneyDocument document) {
        return new RandomEdits(random, document).edit();
    }

    private Edit edit() {
        List<Supplier<Edit>> verbs = new ArrayList<>(List.of(
                this::stage,
                this::step,
                this::lane,
                this::rest,
                new RandomViews(this)::edit,
                new RandomTies(this)::edit,
                new RandomTies(this)::edit));
        List<Placed> cards = document.all(Placed.class);
        if (!document.all(Lane.class).isEmpty()) {
            verbs.add(this::add);
        }
        if (!cards.isEmpty()) {
            verbs.add(this::cards);
            verbs.add(this::cards);
            verbs.add(this::spans);
        }
        return verbs.get(random.nextInt(verbs.size())).get();
    }

    private Edit add() {
        PlacedEdit.Add card = new PlacedEdit.Add(one(Lane.class), place(), text(), where(Placed.class));
        List<Placed> others = document.all(Placed.class);
        return others.isEmpty() || random.nextInt(4) > 0
                ? card
                : new LinkEdit.DrawToNew(one(others).id(), card);
    }

    private Edit cards() {
        List<Id<? extends Placed>> cards = some(Placed.class);
        Drag drag = new Drag(random.nextInt(-1, 8), random.nextInt(-1, 8), random.nextInt(3) - 1);
        return switch (random.nextInt(7)) {
            case 0 -> new PlacedEdit.SetText(cards.getFirst(), text());
            case 1 -> new PlacedEdit.MoveTo(cards, one(Lane.class), place(), where(Placed.class));
            case 2 -> new PlacedEdit.Copy(cards, drag, where(Placed.class));
            case 3 -> new PlacedEdit.Duplicate(cards);
            case 4 -> new PlacedEdit.Shift(cards, random.nextInt(5) - 2);
            case 5 -> new PlacedEdit.SetKind(cards, any(PlacedKind.values()));
            default -> new PlacedEdit.Move(cards, drag, where(Placed.class));
        };
    }

    private Edit spans() {
        SpanEdit.Edge edge = random.nextBoolean() ? SpanEdit.Edge.START : SpanEdit.Edge.END;
        return switch (random.nextInt(3)) {
            case 0 -> new SpanEdit.Stretch(some(Placed.class), edge, random.nextInt(5) - 2);
            case 1 -> new SpanEdit.StretchTo(some(Placed.class).getFirst(), edge, random.nextInt(10) - 1);
            default -> new SpanEdit.SetPlace(some(Placed.class), place());
        };
    }

    private Edit stage() {
        Where where = anyWhere(Column.class, JourneyMap.class);
        if (document.all(Stage.class).isEmpty()) {
            return new StageEdit.Insert(where, text());
        }
        return switch (random.nextInt(9)) {
            case 8 -> new StageEdit.Demote(ids(Stage.class));
            case 0 -> new StageEdit.Insert(where, text());
            case 1 -> new StageEdit.InsertPhase(where, text());
            case 2 -> new StageEdit.Rename(one(Stage.class), text());
            case 3 -> new StageEdit.Move(ids(Stage.class), where);
            case 4 -> new StageEdit.Shift(ids(Stage.class), random.nextInt(5) - 2);
            case 5 -> new StageEdit.Enclose(ids(Stage.class), text());
            case 6 -> new StageEdit.Duplicate(ids(Stage.class));
            default -> new StageEdit.Dissolve(phase());
        };
    }

    private Id<Stage> phase() {
        return document.all(Stage.class).stream()
                .filter(stage -> stage.level() == Stage.Level.PHASE)
                .map(Stage::id)
                .findAny()
                .orElseGet(() -> one(Stage.class));
    }

    private Edit step() {
        Where where = anyWhere(Column.class, JourneyMap.class);
        if (document.all(Step.class).isEmpty()) {
            return new StepEdit.Insert(where, text());
        }
        return switch (random.nextInt(6)) {
            case 5 -> new StepEdit.Promote(ids(Step.class));
            case 0 -> new StepEdit.Insert(where, text());
            case 1 -> new StepEdit.Rename(one(Step.class), text());
            case 2 -> new StepEdit.Move(ids(Step.class), where);
            case 3 -> new StepEdit.Duplicate(ids(Step.class));
            default -> new StepEdit.Shift(ids(Step.class), random.nextInt(5) - 2);
        };
    }

    private Edit lane() {
        Where where = anyWhere(MapRow.class, LaneGroup.class, JourneyMap.class);
        LaneKind kind = any(LaneKind.values());
        LineKind line = any(LineKind.values());
        List<Id<? extends Element>> rows = new ArrayList<>();
        boolean groups =
                random.nextInt(4) == 0 && !document.all(LaneGroup.class).isEmpty();
        if (groups || document.all(MapRow.class).isEmpty()) {
            rows.addAll(some(LaneGroup.class));
        } else {
            rows.addAll(some(MapRow.class));
        }
        if (rows.isEmpty()) {
            return new LaneEdit.Insert(where, kind, text());
        }
        return switch (random.nextInt(11)) {
            case 0 -> new LaneEdit.Insert(where, kind, text());
            case 1 -> new LaneEdit.InsertLine(where, line, text());
            case 2 -> new LaneEdit.InsertGroup(where, text());
            case 3 -> new LaneEdit.Rename(rows.getFirst(), text());
            case 4 -> new LaneEdit.Move(rows, where);
            case 5 -> new LaneEdit.Shift(rows, random.nextInt(5) - 2);
            case 6 ->
                document.all(Lane.class).isEmpty()
                        ? new LaneEdit.Shift(rows, 1)
                        : new LaneEdit.SetKind(one(Lane.class), kind);
            case 7 ->
                document.all(SeparatorLine.class).isEmpty()
                        ? new LaneEdit.Shift(rows, -1)
                        : new LaneEdit.SetLineKind(one(SeparatorLine.class), line);
            case 9 -> new LaneEdit.Duplicate(rows);
            case 8 -> new LaneEdit.Enclose(some(MapRow.class), text());
            default ->
                document.all(LaneGroup.class).isEmpty()
                        ? new LaneEdit.Shift(rows, 2)
                        : new LaneEdit.Dissolve(one(LaneGroup.class));
        };
    }

    private Edit rest() {
        List<Element> elements = new ArrayList<>(document.elements());
        elements.removeIf(element -> element instanceof Project || element instanceof JourneyMap);
        Set<Id<?>> gone = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i >= 0 && !elements.isEmpty(); i--) {
            gone.add(elements.get(random.nextInt(elements.size())).id());
        }
        return random.nextInt(3) > 0
                ? Remove.of(document, gone)
                : new Together("Several", List.of(step(), lane(), new StageEdit.Insert(Where.lastIn(map()), "")));
    }

    Id<JourneyMap> map() {
        return one(document.maps()).id();
    }

    String text() {
        return AwkwardText.of(random, 30);
    }

    private Place place() {
        List<Column> columns = document.all(Column.class);
        if (columns.isEmpty() || random.nextInt(8) == 0) {
            return Place.wholeMap();
        }
        Id<? extends Column> first = one(columns).id();
        Id<? extends Column> last = one(columns).id();
        return switch (random.nextInt(4)) {
            case 0 -> new Place.Range(first, last);
            case 1 -> new Place.Several(first.equals(last) ? List.of(first) : List.of(first, last));
            default -> Place.on(first);
        };
    }

    private Optional<Where> where(Class<? extends Element> kind) {
        return random.nextBoolean() || document.all(kind).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        random.nextBoolean()
                                ? Where.before(one(document.all(kind)).id())
                                : Where.after(one(document.all(kind)).id()));
    }

    @SafeVarargs
    private Where anyWhere(Class<? extends Element>... kinds) {
        List<Element> all = new ArrayList<>();
        for (Class<? extends Element> kind : kinds) {
            all.addAll(document.all(kind));
        }
        Id<?> anchor = one(all).id();
        return switch (random.nextInt(4)) {
            case 0 -> Where.before(anchor);
            case 1 -> Where.after(anchor);
            case 2 -> Where.firstIn(anchor);
            default -> Where.lastIn(anchor);
        };
    }

    <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    <T extends Element> Id<T> one(Class<T> kind) {
        return Id.of(one(document.all(kind)).id().value());
    }

    <T extends Element> List<Id<T>> ids(Class<T> kind) {
        List<T> all = document.all(kind);
        Set<Id<T>> found = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i >= 0 && !all.isEmpty(); i--) {
            found.add(Id.of(one(all).id().value()));
        }
        return List.copyOf(found);
    }

    private <T extends Element> List<Id<? extends T>> some(Class<T> kind) {
        return List.copyOf(ids(kind));
    }
}
