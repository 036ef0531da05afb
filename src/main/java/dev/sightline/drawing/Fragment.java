package dev.sightline.drawing;

import dev.sightline.geometry.Box;
import java.util.List;

/// The marks that together show one thing, the box that holds them all, and what they mean.
public record Fragment(Meaning meaning, Box box, List<Mark> marks) {
    public Fragment {
        marks = marks instanceof MovedMarks ? marks : List.copyOf(marks);
    }
}
