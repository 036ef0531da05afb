package dev.sightline.layout.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Role;
import dev.sightline.file.JourneyJson;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Extent;
import dev.sightline.layout.Theme;
import dev.sightline.layout.curve.Ground;
import dev.sightline.model.Card;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.MapView;
import dev.sightline.typography.Typesetter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TransportMapTest {
    private static final Typesetter TYPESETTER = new Typesetter();

    private static MapView view(String steps, String cards) {
        String json = """
            {"format": "sightline", "version": 1, "oldestReader": 1, "title": "Test",
             "personas": [{"id": "mira", "name": "Mira"}, {"id": "jonas", "name": "Jonas"}],
             "channels": [{"id": "web", "name": "Website"}, {"id": "app", "name": "App"},
                          {"id": "phone", "name": "Phone"}, {"id": "shop", "name": "Shop"}],
             "touchpoints": [{"id": "hotline", "name": "Hotline", "channels": ["phone"]}],
             "maps": [{"title": "Test", "steps": [%s], "rows": [{"lane": "channel", "id": "lane", "cards": [%s]}]}]}
            """.formatted(steps, cards);
        JourneyDocument document = JourneyJson.read(json.getBytes(StandardCharsets.UTF_8), "test")
                .openedDocument()
                .orElseThrow();
        return document.view(document.maps().getFirst().id());
    }

    private static Optional<TransportMap> map(MapView view) {
        List<Extent> extents = new ArrayList<>();
        for (int i = 0; i < view.leaves().size(); i++) {
            extents.add(new Extent(100 + 184 * i, 276 + 184 * i));
        }
        Lane lane = view.lanes().getFirst();
        return TransportMap.of(new Ground(view, Theme.PAPER, TYPESETTER, "en", extents), lane, channel -> "laptop");
    }

    private static List<Fragment> drawn(MapView view) {
        TransportMap map = map(view).orElseThrow();
        double width = 184.0 * view.leaves().size() - 8;
        return map.draw(new Box(100, 1000, width, map.height()), new Box(-56, 990, 152, map.height() + 10), 4);
    }

    private static List<String> told(MapView view) {
        return drawn(view).stream()
                .filter(fragment -> fragment.meaning().role() == Role.CELL)
                .map(fragment -> fragment.meaning().words())
                .toList();
    }

    private static List<Mark.TextLine> texts(List<Fragment> fragments) {
        return fragments.stream()
                .flatMap(fragment -> fragment.marks().stream())
                .filter(Mark.TextLine.class::isInstance)
                .map(Mark.TextLine.class::cast)
                .toList();
    }

    private static final String STEPS = """
        {"id": "a", "name": "Look"}, {"id": "b", "name": "Ask"}, {"id": "c", "name": "Buy"}\
        """;

    @Test
    void eachCardThatNamesChannelsIsACellToldInWords() {
        MapView view = view(STEPS, """
            {"on": "a", "channels": ["web"], "text": "looks around"}, {"on": "b", "channels": ["shop", "app"]},
            {"on": "c", "touchpoint": "hotline", "persona": "mira"}\
            """);
        assertThat(told(view)).containsExactly("Website: looks around", "App, Shop", "Phone (Mira): Hotline");
        assertThat(map(view).orElseThrow().shown()).hasSize(3);
    }

    @Test
    void stepsThatNoCardSpeaksOfUseTheirOwnChannel() {
        MapView view = view("""
            {"id": "a", "name": "Look", "channel": "web"}, {"id": "b", "name": "Ask", "touchpoint": "hotline"},
            {"id": "c", "name": "Buy"}\
            """, "");
        assertThat(told(view)).containsExactly("Website", "Phone");
    }

    @Test
    void aLaneWithoutChannelsStaysALaneOfCards() {
        assertThat(map(view(STEPS, "{\"on\": \"a\", \"text\": \"at home\"}"))).isEmpty();
    }

    @Test
    void aCardThatSaysMoreIsDrawnAsACardToo() {
        MapView view = view(STEPS, """
            {"on": "a", "channels": ["web"], "text": "slow", "risk": true}, {"on": "b", "text": "at home"}\
            """);
        assertThat(told(view)).containsExactly("Website: slow");
        assertThat(map(view).orElseThrow().shown()).isEmpty();
    }

    @Test
    void whatWasMeantButMissingIsARingAndWhatWasNotMeantACrossedOne() {
        MapView view = view("""
            {"id": "a", "name": "Look", "channel": "web", "status": "missing"},
            {"id": "b", "name": "Ask", "channel": "phone", "status": "ad-hoc"}, {"id": "c", "name": "Buy"}\
            """, "");
        assertThat(told(view)).containsExactly("Website, meant but missing", "Phone, not meant");
        assertThat(map(view).orElseThrow().signs(new Point(16, 7))).containsOnlyKeys("Meant, but missing", "Not meant");
    }

    @Test
    void eachPersonaHasAWayOfItsOwn() {
        MapView view = view(STEPS, """
            {"on": "a", "channels": ["web"], "persona": "mira"}, {"on": "a", "channels": ["shop"], "persona": "jonas"},
            {"on": "b", "channels": ["phone"], "persona": "mira"}, {"on": "b", "channels": ["shop"], "persona": "jonas"}
            """);
        List<Fragment> fragments = drawn(view);
        long ways = fragments.get(2).marks().stream()
                .filter(Mark.Stroke.class::isInstance)
                .count();
        assertThat(ways).isEqualTo(2);
        assertThat(fragments.get(2).marks().stream()
                        .filter(Mark.TextLine.class::isInstance)
                        .map(mark -> ((Mark.TextLine) mark).text()))
                .containsExactly("Mira", "Jonas");
    }

    @Test
    void aSwitchOfChannelIsMadeInTheGutterBeforeTheNextColumn() {
        Outline way = Route.outline(
                List.of(new Route.Place(50, 50, 0, List.of(10.0)), new Route.Place(150, 150, 96, List.of(60.0, 90.0))),
                0);
        assertThat(way.bounds()).isEqualTo(Box.between(50, 10, 150, 90));
        List<Double> upright = new ArrayList<>();
        way.tell(new Outline.Teller() {
            private double x;

            @Override
            public void move(double toX, double toY) {
                x = toX;
            }

            @Override
            public void line(double toX, double toY) {
                if (toX == x) {
                    upright.add(toX);
                }
                x = toX;
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
                x = toX;
            }

            @Override
            public void close() {}
        });
        assertThat(upright).containsExactlyInAnyOrder(96.0, 150.0);
    }

    @Test
    void everyLineHasItsNameInTheHeadWhereNoColumnIs() {
        MapView view = view(STEPS, """
            {"on": "a", "channels": ["web"]}, {"on": "b", "channels": ["shop", "app"]}\
            """);
        List<Fragment> named = drawn(view).stream()
                .filter(fragment -> fragment.box().right() <= 100)
                .toList();
        List<Mark.TextLine> names = texts(named);
        assertThat(names.stream().map(Mark.TextLine::text)).containsExactly("Website", "App", "Shop");
        assertThat(names)
                .allSatisfy(name -> assertThat(name.at().x() + name.width()).isLessThanOrEqualTo(80));
        assertThat(map(view).orElseThrow().headerReserve()).isBetween(54.0, 70.0);
    }

    @Test
    void aLongNameBreaksIntoLinesThatTheHeadHolds() {
        String json = """
            {"format": "sightline", "version": 1, "oldestReader": 1, "title": "Test",
             "channels": [{"id": "web", "name": "Booking page of the regional transport association, mobile"},
                          {"id": "app", "name": "App"}],
             "maps": [{"title": "Test", "steps": [%s],
               "rows": [{"lane": "channel", "id": "lane", "cards": [{"on": "a", "channels": ["web", "app"]}]}]}]}
            """.formatted(STEPS);
        JourneyDocument document = JourneyJson.read(json.getBytes(StandardCharsets.UTF_8), "test")
                .openedDocument()
                .orElseThrow();
        MapView view = document.view(document.maps().getFirst().id());
        List<Mark.TextLine> lines = texts(drawn(view).subList(0, 1));
        assertThat(lines).hasSizeGreaterThan(2);
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).at().y() - lines.get(i - 1).at().y()).isGreaterThan(9);
        }
        assertThat(lines).allSatisfy(line -> assertThat(line.at().x()).isGreaterThanOrEqualTo(-52));
    }

    @Test
    void nothingIsDrawnOutsideTheLane() {
        MapView view = view(STEPS, """
            {"from": "a", "to": "c", "channels": ["web"], "text": "all the way, with quite some words to be told"},
            {"on": "b", "channels": ["shop", "app"], "text": "a first text"},
            {"on": "b", "channels": ["shop"], "text": "and another text that is rather long for one column"}\
            """);
        TransportMap map = map(view).orElseThrow();
        Box lane = new Box(100, 1000, 184 * 3 - 8, map.height());
        assertThat(drawn(view).stream().skip(1))
                .allSatisfy(fragment -> assertThat(lane.contains(fragment.box()))
                        .as("%s in %s", fragment.box(), lane)
                        .isTrue());
        assertThat(view.placed(view.lanes().getFirst().id()))
                .allSatisfy(placed -> assertThat(placed).isInstanceOf(Card.class));
        assertThat(view.lanes().getFirst().kind()).isEqualTo(LaneKind.CHANNEL);
    }
}
