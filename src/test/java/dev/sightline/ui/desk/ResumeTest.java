package dev.sightline.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.edit.MapEdit;
import dev.sightline.edit.Rejected;
import dev.sightline.edit.Remove;
import dev.sightline.file.DocumentFile;
import dev.sightline.geometry.Size;
import dev.sightline.layout.Theme;
import dev.sightline.model.Filter;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.Rest;
import dev.sightline.model.Showing;
import dev.sightline.press.Order;
import dev.sightline.ui.Toolkit;
import dev.sightline.ui.print.PrintChoice;
import dev.sightline.ui.print.PrintSubject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Several maps of one document, each shown in its own way.
class ResumeTest {
    private static final Showing WAITING =
            Showing.ALL.with(Filter.NONE.withText("wait")).with(Rest.HIDDEN);

    private JourneyDocument document;
    private Id<JourneyMap> first;
    private Id<JourneyMap> second;
    private Session session;

    @BeforeEach
    void open() throws Rejected {
        Toolkit.require();
        JourneyDocument one = DocumentFile.open(Path.of("samples/coffee.sightline.json"))
                .openedDocument()
                .orElseThrow();
        first = one.maps().getFirst().id();
        document = one.with(new MapEdit.Duplicate(first, "Once more").on(one));
        second = document.maps().getLast().id();
        session = opened(document);
    }

    private static Session opened(JourneyDocument document) {
        return Toolkit.on(() -> {
            Session made =
                    new Session(document, Optional.empty(), new SheetPress(), new Dress(Theme.PAPER, HouseBrand.NONE));
            made.fit(new Size(800, 600), List.of());
            made.draw();
            return made;
        });
    }

    private static void go(Session session, Id<JourneyMap> map) {
        Toolkit.run(() -> session.open(map));
        Toolkit.until("the map is drawn", () -> session.sheet().get().isPresent());
    }

    private Showing withoutFirstLane(Id<JourneyMap> map) {
        Id<Lane> lane = document.view(map).lanes().getFirst().id();
        return Showing.ALL.without(List.of(lane));
    }

    private void lookAround() {
        Toolkit.until("the first map is drawn", () -> session.sheet().get().isPresent());
        Toolkit.run(() -> session.show(WAITING, Optional.empty()));
        Toolkit.run(() -> session.view(seen -> seen.zoomedTo(2.5)));
        go(session, second);
        Toolkit.run(() -> session.show(withoutFirstLane(second), Optional.empty()));
        Toolkit.run(() -> session.view(seen -> seen.zoomedTo(1.75)));
    }

    private static Showing showing(Session session) {
        return Toolkit.on(() -> session.state().get().filtering().showing());
    }

    private static double zoom(Session session) {
        return Toolkit.on(() -> session.state().get().viewport().zoom());
    }

    @Test
    void aMapIsSeenAsItWasLeft() {
        lookAround();
        go(session, first);
        assertThat(showing(session)).isEqualTo(WAITING);
        assertThat(zoom(session)).isEqualTo(2.5);
        go(session, second);
        assertThat(showing(session)).isEqualTo(withoutFirstLane(second));
        assertThat(zoom(session)).isEqualTo(1.75);
    }

    @Test
    void aDocumentThatIsReadAgainKeepsHowEachOfItsMapsIsShown() {
        lookAround();
        Session again = opened(document);
        Toolkit.run(() -> again.resume(session));
        Toolkit.until("the map is drawn", () -> again.sheet().get().isPresent());
        assertThat(Toolkit.on(() -> again.state().get().map())).isEqualTo(second);
        assertThat(showing(again)).isEqualTo(withoutFirstLane(second));
        assertThat(zoom(again)).isEqualTo(1.75);
        go(again, first);
        assertThat(showing(again)).isEqualTo(WAITING);
        assertThat(zoom(again)).isEqualTo(2.5);
    }

    @Test
    void whereTheOpenMapIsGoneTheOthersAreShownAsTheyWere() throws Rejected {
        lookAround();
        Session again = opened(document.with(Remove.of(document, Set.of(second)).on(document)));
        Toolkit.run(() -> again.resume(session));
        assertThat(Toolkit.on(() -> again.state().get().map())).isEqualTo(first);
        assertThat(showing(again)).isEqualTo(WAITING);
    }

    @Test
    void allMapsAreHandedOutAsTheWindowShowsThem() {
        lookAround();
        PrintSubject subject = Toolkit.on(() -> PrintSubject.of(session.state().get(), HouseBrand.NONE));
        PrintChoice every = PrintChoice.USUAL.withWhat(PrintChoice.What.EVERY_MAP);
        Order order = every.order(subject, "coffee");
        assertThat(order.maps()).containsExactly(first, second);
        assertThat(order.showings())
                .containsEntry(first, WAITING)
                .containsEntry(second, withoutFirstLane(second))
                .hasSize(2);
        assertThat(every.withFiltered(false).order(subject, "coffee").showings())
                .isEmpty();
        assertThat(PrintChoice.USUAL.order(subject, "coffee").maps()).containsExactly(second);
    }
}
