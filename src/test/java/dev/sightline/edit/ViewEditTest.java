package dev.sightline.edit;

import static dev.sightline.edit.Desk.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Journeys;
import dev.sightline.model.Filter;
import dev.sightline.model.Framing;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.MapRow;
import dev.sightline.model.Persona;
import dev.sightline.model.Rest;
import dev.sightline.model.SavedView;
import dev.sightline.model.Showing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Views are saved, named, changed, ordered, and follow what they name.
class ViewEditTest {
    private static final Showing PAINS =
            new Showing(Filter.NONE.withKinds(List.of(LaneKind.PAIN)), Rest.HIDDEN, List.of());

    private static final Id<Lane> THINKING = id("lane-thinking-1");

    private final Desk desk = new Desk(
            new Journeys("Coffee").stage("Order").lane(LaneKind.THINKING).card("stage-order", "One"));

    private Id<SavedView> saved(String name, Showing showing) throws Rejected {
        return desk.makes(new ViewEdit.Add(Journeys.MAP, name, showing, Optional.empty()), SavedView.class);
    }

    @Test
    void aViewKeepsWhatIsShownAndWhereOneLooks() throws Rejected {
        Id<SavedView> view = saved("What hurts", PAINS);
        assertThat(view).isEqualTo(id("view-what-hurts"));
        assertThat(desk.get(view).showing()).isEqualTo(PAINS);
        Framing close = new Framing(new BigDecimal("1.5"), BigDecimal.TEN, BigDecimal.ONE);
        List<Id<? extends MapRow>> thinking = List.of(THINKING);
        desk.does(new ViewEdit.Change(view, Showing.ALL.without(thinking), Optional.of(close)));
        assertThat(desk.get(view).hiddenRows()).isEqualTo(thinking);
        assertThat(desk.get(view).framing()).contains(close);
    }

    @Test
    void viewsOfAMapHaveNamesOfTheirOwnAndAnOrder() throws Rejected {
        saved("What hurts", PAINS);
        Id<SavedView> second = saved("Second", PAINS);
        assertThat(desk.refuses(new ViewEdit.Add(Journeys.MAP, "what HURTS ", PAINS, Optional.empty())))
                .contains("has a view “What hurts” already");
        assertThat(desk.refuses(new ViewEdit.Rename(second, "  "))).contains("needs a name");
        desk.does(new ViewEdit.Rename(second, "The good"));
        desk.does(new ViewEdit.Move(second, Where.before(id("view-what-hurts"))));
        assertThat(ViewEdit.of(desk.document(), Journeys.MAP))
                .extracting(SavedView::name)
                .containsExactly("The good", "What hurts");
    }

    @Test
    void aViewForgetsWhatIsRemovedAndGoesWithItsMap() throws Rejected {
        Id<Persona> mira = desk.makes(new CatalogueEdit.Add(CatalogueEdit.Entry.PERSONA, "Mira"), Persona.class);
        Showing hers = new Showing(
                Filter.NONE.withPersonas(List.of(mira)).withLanes(List.of(THINKING)), Rest.FADED, List.of(THINKING));
        Id<SavedView> view = saved("Hers", hers);
        desk.does(Remove.of(desk.document(), List.of(mira)));
        assertThat(desk.get(view).filter().personas()).isEmpty();
        desk.does(Remove.of(desk.document(), List.of(THINKING)));
        assertThat(desk.get(view).showing().isAll()).isTrue();
        desk.does(new MapEdit.Duplicate(Journeys.MAP, "Twin"));
        assertThat(desk.document().all(SavedView.class)).hasSize(2);
        desk.does(new Remove("Remove map", Set.of(Journeys.MAP)));
        assertThat(desk.document().all(SavedView.class)).hasSize(1);
    }

    @Test
    void aCopyOfAMapLooksAtItsOwnLanes() throws Rejected {
        saved("Thoughts", new Showing(Filter.NONE.withLanes(List.of(THINKING)), Rest.FADED, List.of(THINKING)));
        Id<JourneyMap> twin = desk.makes(new MapEdit.Duplicate(Journeys.MAP, "Twin"), JourneyMap.class);
        SavedView copy = ViewEdit.of(desk.document(), twin).getFirst();
        assertThat(copy.filter().lanes())
                .containsExactly(desk.document().view(twin).lanes().getFirst().id());
        assertThat(copy.hiddenRows()).isEqualTo(List.copyOf(copy.filter().lanes()));
    }

    @Test
    void aViewNamesOnlyWhatIsThere() {
        assertThat(desk.refuses(new ViewEdit.Add(
                        Journeys.MAP,
                        "Hers",
                        Showing.ALL.with(Filter.NONE.withPersonas(List.of(id("gone")))),
                        Optional.empty())))
                .contains("not there any more");
    }

    @Test
    void filtersThatAskForTheSameAreEqual() {
        Filter some = Filter.NONE.withTags(List.of("b", "a", "b")).withSeverities(List.of(5, 1));
        Filter others = Filter.NONE.withTags(List.of("a", "b")).withSeverities(List.of(1, 5, 5));
        assertThat(some).isEqualTo(others);
        assertThat(some.facets()).isEqualTo(2);
        assertThat(some.withTags(List.of()).withSeverities(List.of()).isNone()).isTrue();
    }
}
