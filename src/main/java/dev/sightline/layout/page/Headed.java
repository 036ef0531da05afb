package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.MovedMarks;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Size;
import java.util.ArrayList;
import java.util.List;

/// What pages tell with its heading above it, in one drawing, so that bookmarks list it below the heading.
///
/// @param drawing all of it; its own headings lie below the one above it
/// @param high how high the heading is, with what is kept free below it
record Headed(Drawing drawing, double high) {
    /// @param width how much room the heading has
    static Headed of(String title, Drawing below, double width, Lettering on) {
        double high = on.section(title, new Box(0, 0, width, 0));
        List<Fragment> all = new ArrayList<>(on.fragments());
        boolean deeper = below.fragments().stream()
                .map(Fragment::meaning)
                .anyMatch(meaning -> meaning.role() == Role.HEADING && meaning.level() == 0);
        for (Fragment fragment : below.fragments()) {
            Meaning meaning = deeper ? deeper(fragment.meaning()) : fragment.meaning();
            all.add(new Fragment(meaning, fragment.box().plus(0, high), new MovedMarks(fragment.marks(), 0, high)));
        }
        Size size = new Size(Math.max(width, below.size().width()), below.size().height() + high);
        return new Headed(new Drawing(below.title(), below.language(), size, below.paper(), all), high);
    }

    private static Meaning deeper(Meaning meaning) {
        return meaning.role() != Role.HEADING
                ? meaning
                : new Meaning(
                        meaning.role(),
                        meaning.words(),
                        meaning.element(),
                        meaning.slot(),
                        meaning.level() + 1,
                        meaning.language());
    }
}
