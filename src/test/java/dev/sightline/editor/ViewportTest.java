package dev.sightline.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sightline.Seed;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final Size SHEET = new Size(3000, 2000);
    private static final Size WINDOW = new Size(1000, 800);
    private final Viewport start = Viewport.of(SHEET, WINDOW);

    /// No bar or header covers anything at any zoom.
    private static List<Box> nothing(double zoom) {
        return List.of();
    }

    @Test
    void beginsAtTheTopLeftCornerAtFullSize() {
        assertThat(start.zoom()).isEqualTo(1);
        assertThat(start.toWindow(Point.ORIGIN)).isEqualTo(new Point(32, 32));
    }

    @Test
    void goesFromSheetToWindowAndBack() {
        Viewport view = start.zoomedAt(new Point(400, 300), 1.7).panned(-211, -57);
        Point there = new Point(1234.5, 678.25);
        Point back = view.toSheet(view.toWindow(there));
        assertThat(back.distance(there)).isLessThan(1e-9);
        Box box = new Box(100, 200, 300, 50);
        assertThat(view.toWindow(box).x())
                .isEqualTo(view.toWindow(new Point(100, 200)).x());
        assertThat(view.toWindow(box).width()).isCloseTo(300 * view.zoom(), within(1e-9));
    }

    @Test
    void keepsThePointUnderThePointerWhenZooming() {
        Viewport middle = start.centredOn(new Point(1500, 1000));
        Point pointer = new Point(640, 222);
        Point before = middle.toSheet(pointer);
        Point after = middle.zoomedAt(pointer, 1.3).toSheet(pointer);
        // the place in the window is rounded to whole pixels
        assertThat(after.distance(before)).isLessThan(1);
    }

    @Test
    void liesOnWholePixelsWhateverHappens() {
        Random random = new Random(Seed.of("ViewportTest"));
        Viewport view = start;
        for (int i = 0; i < 2000; i++) {
            view = switch (random.nextInt(8)) {
                case 0 ->
                    view.zoomedAt(
                            new Point(random.nextInt(1000), random.nextInt(800)), Math.exp(random.nextGaussian()));
                case 1 -> view.panned(random.nextGaussian() * 900, random.nextGaussian() * 900);
                case 2 -> view.fittingMap(List.of());
                case 3 -> view.fittingWidth();
                case 4 ->
                    view.showing(
                            new Box(
                                    random.nextInt(3000),
                                    random.nextInt(2000),
                                    1 + random.nextInt(600),
                                    1 + random.nextInt(400)),
                            ViewportTest::nothing);
                case 5 -> view.in(new Size(1 + random.nextInt(2000), 1 + random.nextInt(1400)));
                case 6 -> view.of(new Size(1 + random.nextInt(9000), 1 + random.nextInt(9000)));
                default -> random.nextBoolean() ? view.zoomedIn() : view.zoomedOut();
            };
            assertThat(view.x()).isEqualTo(Math.rint(view.x()));
            assertThat(view.y()).isEqualTo(Math.rint(view.y()));
            assertThat(view.zoom()).isBetween(Viewport.LEAST_ZOOM, Viewport.MOST_ZOOM);
            Box sheet = new Box(0, 0, view.sheet().width(), view.sheet().height());
            assertThat(view.visible().grown(1 / view.zoom()).overlaps(sheet))
                    .as("the sheet can be seen in %s", view)
                    .isTrue();
        }
    }

    @Test
    void cannotPushTheSheetOutOfSight() {
        assertThat(start.panned(5000, 5000)).isEqualTo(start);
        Viewport end = start.panned(-90000, -90000);
        assertThat(end.toWindow(new Point(3000, 2000))).isEqualTo(new Point(1000 - 32, 800 - 32));
    }

    @Test
    void centresASheetThatIsSmallerThanTheWindow() {
        Viewport small = Viewport.of(new Size(200, 100), WINDOW);
        assertThat(small.toWindow(new Box(0, 0, 200, 100)).center()).isEqualTo(new Point(500, 400));
        assertThat(small.panned(77, 77)).isEqualTo(small);
    }

    @Test
    void fitsTheWholeMap() {
        Viewport whole = start.fittingMap(List.of());
        assertThat(whole.zoom()).isCloseTo(936 / 3000.0, within(1e-9));
        assertThat(whole.visible().contains(new Box(0, 0, 3000, 2000))).isTrue();
        assertThat(Viewport.of(new Size(100, 100), WINDOW).fittingMap(List.of()).zoom())
                .isEqualTo(1);
    }

    @Test
    void fitsTheWidthAndStaysWhereItWas() {
        Viewport below = start.panned(0, -900);
        Viewport wide = below.fittingWidth();
        assertThat(wide.zoom()).isCloseTo(936 / 3000.0, within(1e-9));
        assertThat(start.fittingWidth().y()).isEqualTo(Math.rint((800 - 2000 * wide.zoom()) / 2));
    }

    @Test
    void showsABoxInTheMiddle() {
        Box card = new Box(1200, 700, 176, 90);
        Viewport close = start.showing(card, ViewportTest::nothing);
        assertThat(close.zoom()).isEqualTo(2);
        assertThat(close.toWindow(card).center().distance(new Point(500, 400))).isLessThan(1);
    }

    @Test
    void movesNoFurtherThanNeededToRevealABox() {
        Box inSight = new Box(300, 300, 100, 50);
        assertThat(start.revealing(inSight, List.of())).isEqualTo(start);
        Viewport right = start.revealing(new Box(1400, 300, 100, 50), List.of());
        assertThat(right.y()).isEqualTo(start.y());
        assertThat(right.toWindow(new Box(1400, 300, 100, 50)).right()).isEqualTo(1000 - 16);
        List<Box> heads = List.of(new Box(0, 0, 160, 800), new Box(0, 0, 1000, 90));
        Viewport covered = start.panned(-300, -400).revealing(new Box(350, 420, 100, 50), heads);
        assertThat(covered.toWindow(new Point(350, 420))).isEqualTo(new Point(176, 106));
    }

    @Test
    void whatIsRevealedIsSeenBesidePanelsAtAnySide() {
        Box panel = new Box(620, 12, 360, 400);
        Box bar = new Box(780, 740, 200, 44);
        Viewport middle = start.panned(-700, -500);
        for (Box card : List.of(new Box(1400, 560, 170, 80), new Box(1560, 1200, 100, 40))) {
            Box before = middle.toWindow(card);
            assertThat(before.overlaps(panel) || before.overlaps(bar))
                    .as("covered at first")
                    .isTrue();
            Viewport view = middle.revealing(card, List.of(panel, bar));
            Box seen = view.toWindow(card);
            assertThat(seen.overlaps(panel) || seen.overlaps(bar)).isFalse();
            assertThat(new Box(0, 0, 1000, 800).contains(seen)).isTrue();
        }
        Viewport view = middle.revealing(new Box(1400, 560, 170, 80), List.of(panel, bar));
        assertThat(view.y()).as("aside, which is nearer than down").isEqualTo(middle.y());
    }

    @Test
    void ofWhatIsLargerThanTheWindowAsMuchIsSeenAsCanBe() {
        Box wide = new Box(0, 900, 3000, 60);
        Viewport view = start.panned(-500, 0).revealing(wide, List.of(new Box(0, 0, 160, 800)));
        assertThat(view.x())
                .as("its middle will do as well as its beginning")
                .isEqualTo(start.panned(-500, 0).x());
        assertThat(view.toWindow(wide).bottom()).isEqualTo(800 - 16);
    }

    @Test
    void meetsFullSizeOnItsWayThroughTheNotches() {
        Viewport view = start.fittingMap(List.of());
        boolean met = false;
        for (int i = 0; i < 12; i++) {
            view = view.zoomedIn();
            met |= Math.abs(view.zoom() - 1) < 1e-9;
        }
        assertThat(met).isTrue();
        assertThat(view.zoomedIn().zoomedOut().zoom()).isCloseTo(view.zoom(), within(1e-9));
    }

    @Test
    void aSheetThatFitsStaysWhereItIsWhenARowGrows() {
        Viewport small = Viewport.of(new Size(400, 300), new Size(1000, 800)).panned(0, 0);
        Viewport grown = small.of(new Size(400, 340));
        assertThat(grown.x()).isEqualTo(small.x());
        assertThat(grown.y()).isEqualTo(small.y());
        assertThat(grown.panned(0, 0).y()).as("centred when one looks again").isEqualTo(230);
    }

    @Test
    void aSheetThatFitsIsSeenAsAWholeAlsoOnceItHasGrown() {
        Viewport small = Viewport.of(new Size(400, 300), new Size(1000, 800)).panned(0, 0);
        Viewport grown = small.of(new Size(400, 700));
        assertThat(grown.y() + 700).isLessThanOrEqualTo(800);
    }

    @Test
    void showsABoxLargeBesideTheHeadersThatGrowWithIt() {
        Box card = new Box(1400, 1000, 240, 90);
        DoubleFunction<List<Box>> heads =
                zoom -> List.of(new Box(0, 0, 160 * zoom, 800), new Box(0, 0, 1000, 110 * zoom));
        Viewport close = start.showing(card, heads);
        Box seen = close.toWindow(card);
        assertThat(close.zoom()).isEqualTo(2);
        for (Box head : heads.apply(close.zoom())) {
            assertThat(seen.overlaps(head)).isFalse();
        }
        assertThat(seen.centerX()).as("in the middle of what is free").isCloseTo((320 + 12 + 968) / 2.0, within(2.0));
        Viewport wide = start.showing(new Box(1000, 1000, 500, 90), heads);
        assertThat(wide.zoom()).as("no more than has room").isBetween(1.3, 1.5);
    }

    @Test
    void theWholeMapMakesWayForABarThatFloatsOverIt() {
        Box bar = new Box(724, 734, 260, 50);
        for (Size sheet : List.of(SHEET, new Size(2000, 3000), new Size(3000, 2300), new Size(400, 780))) {
            Viewport whole = Viewport.of(sheet, WINDOW).fittingMap(List.of(bar));
            Box seen = whole.toWindow(new Box(0, 0, sheet.width(), sheet.height()));
            assertThat(seen.overlaps(bar)).as("%s", sheet).isFalse();
            assertThat(new Box(0, 0, 1000, 800).contains(seen)).as("%s", sheet).isTrue();
        }
        assertThat(start.fittingMap(List.of(bar)))
                .as("nothing changes where it is not in the way")
                .isEqualTo(start.fittingMap(List.of()));
    }
}
