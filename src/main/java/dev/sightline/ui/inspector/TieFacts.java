package dev.sightline.ui.inspector;

import dev.sightline.model.Cause;
import dev.sightline.model.Comment;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Link;
import dev.sightline.model.Marker;
import dev.sightline.model.ScoreCurve;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Stream;

/// What is known of what ties others together or hangs on them: links, markers, curves, comments, causes.
final class TieFacts {
    private TieFacts() {}

    static Stream<FactGroup> of(Link link) {
        return Stream.of(new FactGroup("content")
                .other("from", link.from())
                .other("to", link.to())
                .kind("kind", link.kind())
                .text("kindName", link.kindName())
                .kind("direction", link.direction())
                .text("label", link.label())
                .text("condition", link.condition())
                .share("probability", link.probability())
                .other("channel", link.channel())
                .kind("style", link.style()));
    }

    static Stream<FactGroup> of(Marker marker) {
        return Stream.of(new FactGroup("content")
                .kind("kind", marker.kind())
                .other("markerOn", marker.on())
                .other("at", marker.at())
                .text("symbol", marker.symbol())
                .text("note", marker.note()));
    }

    static Stream<FactGroup> of(ScoreCurve curve, JourneyDocument document) {
        FactGroup points = new FactGroup("points");
        curve.points()
                .forEach(point -> points.named(
                        document.find(point.on())
                                .map(on -> Naming.name(on, document))
                                .orElse(""),
                        new Fact.Value.Text(point(point))));
        return Stream.of(
                new FactGroup("content")
                        .kind("kind", curve.kind())
                        .other("persona", curve.persona())
                        .other("actor", curve.actor())
                        .other("lane", curve.lane())
                        .text(
                                "scale",
                                Words.of(
                                        "inspector.scale.words",
                                        FactGroup.number(curve.scale().min()),
                                        FactGroup.number(curve.scale().max()),
                                        FactGroup.number(curve.scale().neutralValue()))),
                points,
                new FactGroup("look").kind("shownAs", curve.shownAs()).colour("colour", curve.colour()));
    }

    private static String point(CurvePoint point) {
        String value = point.value().map(FactGroup::number).orElse(Words.of("inspector.notKnown"));
        return point.label().isBlank() ? value : value + " · " + point.label();
    }

    static Stream<FactGroup> of(Comment comment, JourneyDocument document) {
        DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault());
        return Stream.of(new FactGroup("content")
                .other("commentOn", comment.on())
                .other("replyTo", comment.replyTo())
                .text("author", comment.author())
                .text("when", comment.date().map(times::format))
                .text("resolved", Words.of(comment.resolved() ? "inspector.yes" : "inspector.no"))
                .others(
                        "replies",
                        document.all(Comment.class).stream()
                                .filter(reply -> reply.replyTo()
                                        .filter(comment.id()::equals)
                                        .isPresent())
                                .map(Comment::id)
                                .toList()));
    }

    static Stream<FactGroup> of(Cause cause) {
        return Stream.of(new FactGroup("content")
                .other("causeOf", cause.parent())
                .kind("category", cause.category())
                .yes("root", cause.root())
                .other("causeCard", cause.card()));
    }
}
