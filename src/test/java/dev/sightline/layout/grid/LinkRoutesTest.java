package dev.sightline.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.RandomJourney;
import dev.sightline.Seed;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Link;
import dev.sightline.model.MapView;
import dev.sightline.typography.Typesetter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkRoutesTest {
    private final JourneyLayout layout = new JourneyLayout(new Typesetter());

    @Test
    void noLinkRunsThroughACardOrAHeadAndEachIsToldOnce() {
        Random random = new Random(Seed.of("LinkRoutesTest"));
        int links = 0;
        int through = 0;
        int labels = 0;
        int covering = 0;
        for (int i = 0; i < 120; i++) {
            JourneyDocument document = RandomJourney.of(random, 7, 7, 50);
            Sheet sheet = layout.layout(document, Id.of("map-1"), Theme.PAPER);
            MapView view = document.view(Id.of("map-1"));
            LinkRoom room = LinkRoom.of(view);
            List<Box> obstacles = new ArrayList<>();
            List<Box> heads = new ArrayList<>();
            for (Fragment fragment : sheet.drawing().fragments()) {
                Role role = fragment.meaning().role();
                if (role == Role.CELL || role == Role.COLUMN_HEADER) {
                    obstacles.add(fragment.box().grown(-0.6));
                }
                if (role == Role.ROW_HEADER) {
                    sheet.rows().stream()
                            .filter(row -> row.element()
                                    .value()
                                    .equals(fragment.meaning().element().orElse("")))
                            .forEach(row -> heads.add(row.header()));
                }
            }
            Set<String> told = new HashSet<>();
            for (Fragment fragment : sheet.drawing().fragments()) {
                String id = fragment.meaning().element().orElse("");
                if (document.find(Id.of(id)).orElse(null) instanceof Link) {
                    if (!fragment.meaning().words().isEmpty()) {
                        assertThat(told.add(id)).as("%s is told once", id).isTrue();
                    }
                    if (fragment.marks().getFirst() instanceof Mark.Stroke stroke) {
                        links++;
                        through += crosses(stroke.outline(), obstacles) ? 1 : 0;
                    }
                    if (fragment.marks().getFirst() instanceof Mark.Panel plate) {
                        labels++;
                        Box inside = plate.box().grown(-1);
                        covering += obstacles.stream().anyMatch(inside::overlaps) ? 1 : 0;
                        assertThat(heads).as("a label over the head of a lane").noneMatch(inside::overlaps);
                    }
                    assertThat(sheet.drawing().size().width())
                            .isGreaterThanOrEqualTo(fragment.box().right());
                }
            }
            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(
                            room.drawn().stream().map(link -> link.id().value()).toList());
        }
        assertThat(links).isGreaterThan(400);
        assertThat(through).as("links that run through something").isZero();
        System.out.println("LinkRoutesTest: " + covering + " of " + labels + " labels cover a part of a card");
        assertThat(covering).isLessThan(Math.max(6, labels / 40));
    }

    private static boolean crosses(Outline outline, List<Box> obstacles) {
        boolean[] found = {false};
        double[] at = new double[2];
        outline.tell(new Outline.Teller() {
            @Override
            public void move(double x, double y) {
                at[0] = x;
                at[1] = y;
            }

            @Override
            public void line(double x, double y) {
                Box segment = Box.between(
                                Math.min(x, at[0]), Math.min(y, at[1]), Math.max(x, at[0]), Math.max(y, at[1]))
                        .grown(0.1);
                for (Box obstacle : obstacles) {
                    found[0] |= obstacle.overlaps(segment);
                }
                move(x, y);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                move(x, y);
            }

            @Override
            public void close() {}
        });
        return found[0];
    }
}
