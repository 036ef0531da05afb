package dev.sightline.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Sheet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.List;

/// What holds of every sheet: nothing leaves its box or the paper, and no card covers another.
final class SoundSheet {
    private SoundSheet() {}

    static void check(Sheet sheet, JourneyDocument document) {
        Drawing drawing = sheet.drawing();
        Box paper = new Box(0, 0, drawing.size().width(), drawing.size().height());
        List<Fragment> cards = new ArrayList<>();
        for (Fragment fragment : drawing.fragments()) {
            assertThat(paper.contains(fragment.box()))
                    .as("%s on the sheet", fragment.meaning())
                    .isTrue();
            textsIn(fragment);
            Element element = fragment.meaning()
                    .element()
                    .flatMap(id -> document.find(Id.of(id)))
                    .orElse(null);
            boolean framed = !fragment.marks().isEmpty()
                    && fragment.marks().getFirst() instanceof Mark.Panel panel
                    && panel.box().equals(fragment.box());
            if (element instanceof Placed && framed && fragment.meaning().role() == Role.CELL) {
                cards.add(fragment);
            }
        }
        for (int a = 0; a < cards.size(); a++) {
            for (int b = 0; b < a; b++) {
                assertThat(cards.get(a).box().overlaps(cards.get(b).box()))
                        .as("%s and %s", cards.get(a).meaning(), cards.get(b).meaning())
                        .isFalse();
            }
        }
    }

    private static void textsIn(Fragment fragment) {
        Box box = fragment.box().grown(1);
        for (Mark mark : fragment.marks()) {
            if (mark instanceof Mark.TextLine line && fragment.meaning().role() != Role.FIGURE) {
                Box text = Box.between(
                        line.at().x(),
                        line.at().y() - line.style().size() * 0.73,
                        line.at().x() + line.width(),
                        line.at().y());
                assertThat(box.contains(text))
                        .as("“%s” at %s in %s of %s", line.text(), text, box, fragment.meaning())
                        .isTrue();
            }
        }
    }
}
