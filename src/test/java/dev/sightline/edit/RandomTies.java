package dev.sightline.edit;

import dev.sightline.model.Actor;
import dev.sightline.model.Bend;
import dev.sightline.model.Column;
import dev.sightline.model.Comment;
import dev.sightline.model.CommentState;
import dev.sightline.model.CurveKind;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.Link;
import dev.sightline.model.LinkDirection;
import dev.sightline.model.LinkKind;
import dev.sightline.model.MapType;
import dev.sightline.model.Marker;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.Persona;
import dev.sightline.model.Placed;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurve;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Edits at random of what is set on a map and of what maps share.
final class RandomTies {
    /// One transparent pixel.
    private static final ImageAsset.Data PICTURE = new ImageAsset.Data(
            "image/png",
            1,
            1,
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII="));

    private final RandomEdits made;
    private final RandomGenerator random;
    private final JourneyDocument document;

    RandomTies(RandomEdits made) {
        this.made = made;
        this.random = made.random;
        this.document = made.document;
    }

    Edit edit() {
        List<Supplier<Edit>> verbs = new ArrayList<>(List.of(this::first, this::catalogue, this::size, this::map));
        if (!document.all(Link.class).isEmpty()) {
            verbs.add(this::link);
        }
        if (!document.all(Comment.class).isEmpty()) {
            verbs.add(this::comment);
        }
        if (!document.all(ScoreCurve.class).isEmpty()
                && !document.all(Column.class).isEmpty()) {
            verbs.add(this::curve);
            verbs.add(this::curve);
        }
        return verbs.get(random.nextInt(verbs.size())).get();
    }

    private Id<?> anything() {
        return made.one(List.copyOf(document.elements())).id();
    }

    private Id<?> end() {
        List<Element> ends = new ArrayList<>(document.all(Placed.class));
        ends.addAll(document.all(Column.class));
        return ends.isEmpty() || random.nextInt(10) == 0
                ? anything()
                : made.one(ends).id();
    }

    private Edit first() {
        return switch (random.nextInt(4)) {
            case 0 -> new LinkEdit.Draw(end(), end(), made.any(LinkKind.values()));
            case 1 ->
                new CommentEdit.Add(anything(), made.text(), "Ann", Instant.ofEpochSecond(random.nextInt(1 << 30)));
            case 2 -> new MarkerEdit.Toggle(made.map(), List.of(end(), end()), made.any(MarkerKind.values()));
            default ->
                document.all(Marker.class).isEmpty()
                        ? new MarkerEdit.Toggle(made.map(), List.of(end()), MarkerKind.PAIN)
                        : new MarkerEdit.SetLabel(made.one(Marker.class), made.text());
        };
    }

    private Edit link() {
        List<Id<Link>> links = made.ids(Link.class);
        return switch (random.nextInt(7)) {
            case 0 -> new LinkEdit.Reconnect(links.getFirst(), made.any(LinkEdit.End.values()), end());
            case 1 -> new LinkEdit.SetKind(links, made.any(LinkKind.values()), "");
            case 2 -> new LinkEdit.SetDirection(links, Optional.of(made.any(LinkDirection.values())));
            case 3 -> new LinkEdit.Reverse(links);
            case 4 -> new LinkEdit.Route(links, Optional.of(bend()));
            case 5 -> new LinkEdit.Route(links, Optional.empty());
            default -> new LinkEdit.SetLabel(links.getFirst(), made.text());
        };
    }

    private Bend bend() {
        Bend.Side side = made.any(Bend.Side.values());
        List<? extends Element> all = side.ofLane() ? document.all(Lane.class) : document.all(Column.class);
        return new Bend(
                side, all.isEmpty() ? Id.<Lane>of("nowhere") : made.one(all).id());
    }

    private Edit comment() {
        Instant time = Instant.ofEpochSecond(random.nextInt(1 << 30));
        return switch (random.nextInt(3)) {
            case 0 -> new CommentEdit.Reply(made.one(Comment.class), made.text(), "Ben", time);
            case 1 ->
                new CommentEdit.State(
                        made.ids(Comment.class),
                        Optional.of(made.any(CommentState.values())).filter(state -> random.nextInt(4) > 0),
                        "Ann",
                        Optional.of(time));
            default -> new CommentEdit.Rewrite(made.one(Comment.class), made.text());
        };
    }

    private Edit curve() {
        Id<ScoreCurve> curve = made.one(ScoreCurve.class);
        Id<? extends Column> column = made.one(document.all(Column.class)).id();
        BigDecimal value = BigDecimal.valueOf(random.nextInt(60) - 30, 1);
        return switch (random.nextInt(6)) {
            case 0 ->
                new CurveEdit.SetPoint(curve, column, random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value));
            case 1 -> new CurveEdit.ClearPoint(curve, column);
            case 2 -> new CurveEdit.Quote(curve, column, made.text());
            case 3 ->
                new MarkerEdit.Toggle(
                        document.get(curve).map(), List.of(curve), MarkerKind.DELIGHT, Optional.of(column));
            case 4 -> {
                BigDecimal low = BigDecimal.valueOf(random.nextInt(20) - 10);
                BigDecimal high = low.add(BigDecimal.valueOf(1 + random.nextInt(9)));
                yield new CurveEdit.SetScale(curve, new Scale(low, high, Optional.empty(), List.of()));
            }
            default -> new CurveEdit.Nudge(curve, List.of(column), value);
        };
    }

    private Edit map() {
        Optional<Id<Lane>> lane =
                document.all(Lane.class).isEmpty() ? Optional.empty() : Optional.of(made.one(Lane.class));
        Optional<Id<Persona>> persona =
                document.all(Persona.class).isEmpty() ? Optional.empty() : Optional.of(made.one(Persona.class));
        return switch (random.nextInt(8)) {
            case 0 -> new MapEdit.Add(made.text(), made.any(MapType.values()));
            case 1 -> new MapEdit.Rename(made.map(), made.text());
            case 2, 5 -> new MapEdit.Delete(made.map(), "");
            case 3, 6 ->
                document.elements().size() > 400
                        ? new MapEdit.Delete(made.map(), "")
                        : new MapEdit.Duplicate(made.map(), made.text());
            case 4 -> new MapEdit.Move(made.map(), Where.before(made.map()));
            default ->
                new CurveEdit.Add(made.map(), lane, made.any(CurveKind.values()), made.text(), Scale.EMOTION, persona);
        };
    }

    private Edit catalogue() {
        List<Element> entries = new ArrayList<>(document.all(Persona.class));
        entries.addAll(document.all(Actor.class));
        if (entries.isEmpty()) {
            return new CatalogueEdit.Add(CatalogueEdit.Entry.PERSONA, made.text());
        }
        Id<? extends Element> entry = Id.of(made.one(entries).id().value());
        return switch (random.nextInt(4)) {
            case 0 -> new CatalogueEdit.Add(made.any(CatalogueEdit.Entry.values()), made.text());
            case 1 -> new CatalogueEdit.Rename(entry, made.text());
            case 2 ->
                new CatalogueEdit.Move(entry, Where.after(made.one(entries).id()));
            default -> new CatalogueEdit.AddImage(made.text(), "", PICTURE);
        };
    }

    private Edit size() {
        Optional<Integer> points = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextInt(700));
        return switch (random.nextInt(3)) {
            case 0 -> new SizeEdit.SetWidth(made.ids(Column.class), points);
            case 1 -> new SizeEdit.SetHeight(made.ids(Lane.class), points);
            default -> new SizeEdit.SetColumnWidth(made.map(), points);
        };
    }
}
