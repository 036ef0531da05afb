package dev.sightline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sightline.RandomJourney;
import dev.sightline.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Documents that share what stayed as it was with those before.
class ElementsTest {
    private final Random random = new Random(Seed.of("ElementsTest"));

    /// A document at random; one in some dozens has no card at all, and is of no use here.
    private JourneyDocument withCards(int contents) {
        JourneyDocument document = RandomJourney.of(random, 4, 5, contents);
        while (document.all(Card.class).isEmpty()) {
            document = RandomJourney.of(random, 4, 5, contents);
        }
        return document;
    }

    @Test
    void aDocumentAfterManySmallChangesIsTheOneMadeAnew() {
        JourneyDocument document = withCards(60);
        List<Element> plain = new ArrayList<>(document.elements());
        JourneyDocument first = document;
        for (int i = 0; i < 700; i++) {
            int at = random.nextInt(plain.size());
            if (!(plain.get(at) instanceof Card card)) {
                continue;
            }
            Card next = card.withText("Text " + i);
            document = document.with(ChangeSet.replacing(card, next));
            plain.set(at, next);
        }
        JourneyDocument anew = JourneyDocument.of(plain, document.unknownFields());
        assertThat(List.copyOf(document.elements())).isEqualTo(plain);
        assertThat(document).isEqualTo(anew).isNotEqualTo(first);
        assertThat(anew).isEqualTo(document).hasSameHashCodeAs(document);
        assertThat(document.elements()).hasSize(first.elements().size());
    }

    @Test
    void whatHasBecomeAnotherIsToldWithoutLookingAtTheRest() {
        JourneyDocument document = withCards(20);
        Card card = document.all(Card.class).getFirst();
        Card last = document.all(Card.class).getLast();
        JourneyDocument one = document.with(ChangeSet.replacing(card, card.withText("Other")));
        JourneyDocument two = one.with(ChangeSet.replacing(last, last.withText("Last")));
        assertThat(document.exchangedSince(document)).contains(Set.of());
        assertThat(one.exchangedSince(document)).contains(Set.of(card.id()));
        assertThat(two.exchangedSince(document)).contains(Set.of(card.id(), last.id()));
        assertThat(two.exchangedSince(one)).contains(Set.of(last.id()));
        assertThat(document.exchangedSince(two)).contains(Set.of(card.id(), last.id()));
        assertThat(one.with(ChangeSet.adding(card.withId(Id.of("card-extra")))).exchangedSince(one))
                .isEmpty();
        assertThat(withCards(20).exchangedSince(document)).isEmpty();
    }

    @Test
    void whatIsAddedOrRemovedAfterSmallChangesLeavesThemAsTheyAre() {
        JourneyDocument document = withCards(20);
        Card card = document.all(Card.class).getFirst();
        JourneyDocument changed = document.with(ChangeSet.replacing(card, card.withText("Other")));
        Card extra = card.withId(Id.of("card-extra"));
        JourneyDocument more = changed.with(ChangeSet.adding(extra));
        assertThat(more.get(card.id()).text()).isEqualTo("Other");
        assertThat(more.find(extra.id())).contains(extra);
        assertThat(document.get(card.id())).isEqualTo(card);
        assertThat(JourneyDocument.of(List.copyOf(more.elements()), Map.copyOf(more.unknownFields())))
                .isEqualTo(more);
    }

    /// Ids that fall together on purpose: their hash codes are all the same.
    @Test
    void idsThatFallTogetherAreFoundAllTheSame() {
        List<Element> plain = new ArrayList<>();
        plain.add(Project.titled("T"));
        Actor actor = ActorBuilder.builder(withCards(60).all(Actor.class).getFirst())
                .persona(Optional.empty())
                .about(About.NONE)
                .build();
        List<String> alike = List.of("");
        for (int i = 0; i < 10; i++) {
            alike = alike.stream()
                    .flatMap(start -> Stream.of(start + "Aa", start + "BB"))
                    .toList();
        }
        for (String id : alike) {
            plain.add(ActorBuilder.builder(actor).id(Id.of(id)).build());
        }
        JourneyDocument document = JourneyDocument.of(plain, Map.of());
        for (Element element : plain) {
            assertThat(document.find(element.id())).containsSame(element);
        }
        assertThat(document.find(Id.of("AaBBAaBBAaBBAaBBAaBC"))).isEmpty();
        plain.add(plain.getLast());
        assertThatThrownBy(() -> JourneyDocument.of(plain, Map.of()))
                .isInstanceOf(UnsoundChange.class)
                .hasMessageContaining("stands twice");
    }
}
