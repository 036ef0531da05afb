package dev.sightline.press.told;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Role;
import dev.sightline.export.ReadingOrder;
import dev.sightline.layout.page.Passage;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Link;
import dev.sightline.model.Persona;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A map told in words, from its title to its sources.
public final class Told {
    private final JourneyDocument document;
    private final TellingWords words;
    private final Pins pins;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Fragment> head = new ArrayList<>();
    private final List<Fragment> table = new ArrayList<>();
    private final List<Fragment> links = new ArrayList<>();
    private final List<List<Fragment>> sections = new ArrayList<>();

    private Told(JourneyDocument document, Drawing drawing, ReadingOrder order) {
        this.document = document;
        words = new TellingWords(drawing.language());
        pins = new Pins(document, drawing);
        sort(drawing);
        title();
        Way way = new Way(document, table, words, pins);
        way.size().ifPresent(size -> blocks.add(Block.paragraph(size)));
        personas();
        blocks.addAll(way.told(order));
        if (!links.isEmpty()) {
            blocks.add(Block.heading(2, words.of("links")));
            links.forEach(link -> blocks.add(Block.item(0, "", pins.said(link))));
        }
        sections.stream().filter(section -> !isLegend(section)).forEach(section -> section(section, 2));
        sections.stream().filter(Told::isLegend).forEach(section -> section(section, 2));
    }

    /// The text of a map.
    ///
    /// @param drawing how it is drawn, which says what of it is told
    public static String text(JourneyDocument document, Drawing drawing, ReadingOrder order, TextForm form) {
        return form.write(new Told(document, drawing, order).blocks);
    }

    /// The text of a map in pieces, to be set on pages.
    ///
    /// @param drawing how it is drawn, which says what of it is told
    public static List<Passage> passages(JourneyDocument document, Drawing drawing, ReadingOrder order) {
        return new Told(document, drawing, order)
                .blocks.stream()
                        .map(block -> new Passage(
                                switch (block.kind()) {
                                    case HEADING -> Passage.Kind.HEADING;
                                    case PARAGRAPH -> Passage.Kind.PARAGRAPH;
                                    case ITEM -> Passage.Kind.ITEM;
                                },
                                block.level(),
                                block.label(),
                                block.text(),
                                block.spoken()))
                        .toList();
    }

    private void sort(Drawing drawing) {
        for (Fragment fragment : drawing.fragments()) {
            Meaning meaning = fragment.meaning();
            if (meaning.role() == Role.DECORATION || meaning.words().isBlank() || Pins.isPin(document, fragment)) {
                continue;
            }
            if (meaning.slot().isPresent()) {
                table.add(fragment);
            } else if (is(fragment, Link.class)) {
                links.add(fragment);
            } else if (meaning.role() == Role.HEADING) {
                sections.add(new ArrayList<>(List.of(fragment)));
            } else if (sections.isEmpty()) {
                head.add(fragment);
            } else {
                sections.getLast().add(fragment);
            }
        }
    }

    private boolean is(Fragment fragment, Class<?> kind) {
        return fragment.meaning()
                .element()
                .flatMap(id -> document.find(Id.of(id)))
                .filter(kind::isInstance)
                .isPresent();
    }

    private void title() {
        head.stream()
                .filter(fragment -> fragment.meaning().role() == Role.TITLE)
                .forEach(title -> blocks.add(Block.heading(1, title.meaning().words())));
        head.stream()
                .filter(fragment -> fragment.meaning().role() != Role.TITLE)
                .forEach(fact -> blocks.add(Block.paragraph(pins.said(fact))));
    }

    /// Whom the map is about comes before the way they go, though it stands below it.
    private void personas() {
        List<List<Fragment>> about = sections.stream()
                .filter(section -> section.size() > 1 && is(section.get(1), Persona.class))
                .toList();
        if (!about.isEmpty()) {
            blocks.add(Block.heading(2, words.of("personas")));
            about.forEach(section -> section(section, 3));
            sections.removeAll(about);
        }
    }

    private void section(List<Fragment> section, int level) {
        blocks.add(Block.heading(level, section.getFirst().meaning().words()));
        for (Fragment fragment : section.subList(1, section.size())) {
            blocks.add(Block.item(0, "", pins.said(fragment)).of(element(fragment)));
        }
    }

    private Optional<Element> element(Fragment fragment) {
        return fragment.meaning().element().flatMap(id -> document.find(Id.of(id)));
    }

    /// Whether a section explains signs: they mean little without their pictures, so that they come last.
    private static boolean isLegend(List<Fragment> section) {
        return section.size() > 1
                && section.get(1).meaning().element().isEmpty()
                && section.get(1).marks().stream().anyMatch(mark -> !(mark instanceof Mark.TextLine))
                && section.get(1).marks().stream().anyMatch(Mark.TextLine.class::isInstance);
    }
}
