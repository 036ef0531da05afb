package dev.sightline.edit;

import static dev.sightline.edit.Desk.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Journeys;
import dev.sightline.model.Card;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.LinkKind;
import dev.sightline.model.MapType;
import dev.sightline.model.MapView;
import dev.sightline.model.Persona;
import dev.sightline.model.Place;
import dev.sightline.model.Stage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Maps, shared lists, sizes, and several edits as one.
class SharedEditTest {
    private final Desk desk = new Desk(new Journeys("Coffee")
            .stage("Order")
            .step("Pay")
            .lane(LaneKind.THINKING)
            .card("stage-order", "One")
            .card("step-pay", "Two"));

    @Test
    void aCopyOfAMapRefersToNothingOfTheFirstOne() throws Rejected {
        desk.does(new LinkEdit.Draw(id("card-1"), id("card-2"), LinkKind.SEQUENCE));
        Id<JourneyMap> twin = desk.makes(new MapEdit.Duplicate(Journeys.MAP, "Coffee, later"), JourneyMap.class);
        MapView view = desk.document().view(twin);
        assertThat(view.leaves()).hasSize(1);
        Id<Lane> lane = view.lanes().getFirst().id();
        assertThat(view.placed(lane)).hasSize(2);
        assertThat(view.links()).hasSize(1);
        desk.does(new MapEdit.Delete(Journeys.MAP, "Coffee"));
        assertThat(desk.document().view(twin).placed(lane)).hasSize(2);
        assertThat(desk.document().view(twin).links()).hasSize(1);
        assertThat(desk.refuses(new MapEdit.Delete(twin, ""))).contains("at least one map");
    }

    @Test
    void mapsAreAddedNamedAndOrdered() throws Rejected {
        Id<JourneyMap> second = desk.makes(new MapEdit.Add("Tea", MapType.BLUEPRINT), JourneyMap.class);
        desk.does(new MapEdit.Move(second, Where.before(Journeys.MAP)));
        desk.does(new MapEdit.Rename(second, "Green tea"));
        assertThat(desk.document().maps()).extracting(JourneyMap::title).containsExactly("Green tea", "Coffee");
    }

    @Test
    void entriesOfSharedListsAreAddedNamedAndOrdered() throws Rejected {
        for (CatalogueEdit.Entry entry : CatalogueEdit.Entry.values()) {
            desk.does(new CatalogueEdit.Add(entry, "First"));
            assertThat(desk.document().all(entry.kind())).hasSize(1);
        }
        Id<Persona> mira = desk.makes(new CatalogueEdit.Add(CatalogueEdit.Entry.PERSONA, "Mira"), Persona.class);
        assertThat(mira).isEqualTo(id("persona-mira"));
        desk.does(new CatalogueEdit.Move(mira, Where.before(id("persona-first"))));
        desk.does(new CatalogueEdit.Rename(mira, "Mira Meier"));
        assertThat(desk.document().all(Persona.class)).extracting(Persona::name).containsExactly("Mira Meier", "First");
        assertThat(desk.refuses(new CatalogueEdit.Rename(id("stage-order"), "x")))
                .contains("no entry");
    }

    @Test
    void sizesStayBetweenTheSmallestAndTheLargest() throws Rejected {
        desk.does(new SizeEdit.SetWidth(List.of(Desk.<Stage>id("stage-order")), Optional.of(2000)));
        desk.does(new SizeEdit.SetColumnWidth(Journeys.MAP, Optional.of(3)));
        desk.does(new SizeEdit.SetHeight(Desk.ids("lane-thinking-2"), Optional.of(80)));
        assertThat(desk.get(Desk.<Stage>id("stage-order")).width()).contains(480);
        assertThat(desk.get(Journeys.MAP).columnWidth()).contains(120);
        assertThat(desk.get(Desk.<Lane>id("lane-thinking-2")).height()).contains(80);
    }

    @Test
    void severalEditsSeeEachOtherAndAreOneStep() throws Rejected {
        desk.does(new Together(
                "Add stage with a card",
                List.of(
                        new StageEdit.Insert(Where.lastIn(Journeys.MAP), "Sit"),
                        new PlacedEdit.Add(
                                id("lane-thinking-2"), Place.on(Desk.<Stage>id("stage-sit")), "Nice chair"))));
        assertThat(desk.texts("lane-thinking-2")).containsExactly("One", "Two", "Nice chair");
        assertThat(desk.refuses(new Together(
                        "Both",
                        List.of(
                                Remove.of(desk.document(), Desk.ids("card-1")),
                                new PlacedEdit.SetText(Desk.<Card>id("card-1"), "x")))))
                .contains("not there any more");
    }
}
