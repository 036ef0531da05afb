package dev.sightline.layout.curve;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.TextPlace;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sign of one point of a curve.
///
/// @param box what it covers
/// @param said where in the marks what is said there stands, if they have it
record Dot(Spot spot, Box box, List<Mark> marks, Optional<TextPlace> said) {
    Dot {
        marks = List.copyOf(marks);
    }

    /// A sign without words.
    Dot(Spot spot, Box box, List<Mark> marks) {
        this(spot, box, marks, Optional.empty());
    }

    /// A face whose eyes and mouth tell the value, in the shape of its hand.
    static List<Mark> face(Ground ground, Hand hand, Point at, double radius, Mood mood) {
        List<Mark> marks = ground(ground, hand, at, radius);
        double scale = radius * hand.shape().faceScale();
        Point middle = at.plus(0, radius * hand.shape().faceDown());
        marks.add(new Mark.Fill(
                Faces.features(mood), middle, scale, ground.theme().card()));
        return marks;
    }

    /// An arrowhead or bar that tells the value, in the shape of its hand.
    static List<Mark> level(Ground ground, Hand hand, Point at, double radius, Mood mood) {
        List<Mark> marks = ground(ground, hand, at, radius);
        Point middle = at.plus(0, radius * hand.shape().faceDown());
        marks.add(new Mark.Fill(
                Faces.sign(mood),
                middle,
                radius * hand.shape().faceScale() * 0.95,
                ground.theme().card()));
        return marks;
    }

    /// The bare shape; hollow for what is only wished.
    static List<Mark> plain(Ground ground, Hand hand, Point at, double radius) {
        List<Mark> marks = ground(ground, hand, at, radius);
        if (hand.intended()) {
            marks.add(new Mark.Fill(
                    hand.shape().outline(), at, radius - 1.25, ground.theme().card()));
        }
        return marks;
    }

    /// A hollow shape with a question mark: the value is not known.
    static List<Mark> unknown(Ground ground, Hand hand, Point at, double radius) {
        List<Mark> marks = ground(ground, hand, at, radius);
        marks.add(new Mark.Fill(
                hand.shape().outline(), at, radius - 1.25, ground.theme().card()));
        Paragraph sign = ground.set("?", ground.strong(), 40);
        double down = hand.shape().faceDown() * radius;
        marks.addAll(
                sign.marks(at.x() - 20, at.y() + down - sign.height() / 2, 40, Paragraph.Align.CENTER, hand.ink()));
        return marks;
    }

    /// The small arrowhead above or below a sign whose value lies beyond the scale.
    static Mark beyond(Hand hand, Point at, double radius, boolean above) {
        double y = at.y() + (above ? -radius - 3 : radius + 3);
        double tip = above ? -4.5 : 4.5;
        return new Mark.Fill(
                Outline.through(
                        List.of(new Point(at.x() - 4, y), new Point(at.x(), y + tip), new Point(at.x() + 4, y)), true),
                hand.ink());
    }

    /// The box of a sign of some radius, in the largest shape.
    static Box around(Hand hand, Point at, double radius) {
        Box unit = hand.shape().outline().bounds();
        return new Box(
                at.x() + unit.x() * radius - 1,
                at.y() + unit.y() * radius - 1,
                unit.width() * radius + 2,
                unit.height() * radius + 2);
    }

    private static List<Mark> ground(Ground ground, Hand hand, Point at, double radius) {
        List<Mark> marks = new ArrayList<>();
        Ink paper = ground.theme().card();
        marks.add(new Mark.Fill(hand.shape().outline(), at, radius + 1.5, paper));
        marks.add(new Mark.Fill(hand.shape().outline(), at, radius, hand.ink()));
        return marks;
    }

    /// A short piece of the curve with its sign on it, for a name's side or the legend.
    static List<Mark> sample(Ground ground, Hand hand, double x, double y, double width) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Stroke(
                Outline.through(List.of(new Point(x, y), new Point(x + width, y)), false),
                new Pen(hand.ink(), hand.intended() ? 1.25 : 2, hand.dashes(), false)));
        marks.addAll(plain(ground, hand, new Point(x + width / 2, y), 4));
        return marks;
    }
}
