package dev.sightline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.AwkwardText;
import dev.sightline.RandomJourney;
import dev.sightline.Seed;
import dev.sightline.model.Card;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Rank;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The laws of change sets and of the history, on random walks over random documents.
class UndoWalkTest {
    private final Random random = new Random(Seed.of("UndoWalkTest"));

    @Test
    void undoingEachStepGivesTheEarlierDocumentAndTheComposedSetTheLastOne() throws Rejected {
        for (int walk = 0; walk < 150; walk++) {
            JourneyDocument first = RandomJourney.of(random, 6, 6, 30);
            List<JourneyDocument> past = new ArrayList<>(List.of(first));
            ChangeSet all = ChangeSet.NONE;
            History<Integer> history = History.empty();
            for (int i = 0; i < 40; i++) {
                JourneyDocument now = past.getLast();
                ChangeSet set = randomEdit(now).on(now);
                if (set.isEmpty()) {
                    continue;
                }
                JourneyDocument next = now.with(set);
                assertThat(next.with(set.inverse())).isEqualTo(now);
                assertThat(set.inverse().inverse()).isEqualTo(set);
                all = all.then(set);
                history = history.done(new History.Entry<>(
                        "step", set, past.size() - 1, past.size(), Instant.EPOCH, Optional.empty()));
                past.add(next);
            }
            assertThat(first.with(all)).isEqualTo(past.getLast());
            assertThat(past.getLast().with(all.inverse())).isEqualTo(first);
            walkThrough(history, past);
        }
    }

    private void walkThrough(History<Integer> history, List<JourneyDocument> past) {
        JourneyDocument document = past.getLast();
        int at = past.size() - 1;
        for (int i = 0; i < 60; i++) {
            boolean back = random.nextBoolean();
            Optional<History.Moved<Integer>> moved = back ? history.undo(document) : history.redo(document);
            assertThat(moved.isPresent()).isEqualTo(back ? at > 0 : at < past.size() - 1);
            if (moved.isPresent()) {
                at += back ? -1 : 1;
                document = moved.get().document();
                history = moved.get().history();
                assertThat(document).isEqualTo(past.get(at));
                assertThat(moved.get().selection()).isEqualTo(at);
                assertThat(history.modified()).isEqualTo(at != 0);
            }
        }
    }

    private Edit randomEdit(JourneyDocument document) {
        List<Element> elements = new ArrayList<>(document.elements());
        Element one = elements.get(random.nextInt(elements.size()));
        return switch (random.nextInt(4)) {
            case 0 -> new Remove("Remove", one.id().value().equals("project") ? Set.of() : Set.of(one.id()));
            case 1 -> retell(document, one);
            default -> reorder(document);
        };
    }

    private Edit retell(JourneyDocument document, Element one) {
        String text = AwkwardText.of(random, 40);
        return new Put(
                "Change",
                List.of(
                        switch (one) {
                            case Card card -> card.withText(text);
                            case Stage stage -> stage.withName(text);
                            case Step step -> step.withName(text);
                            default -> document.project().withTitle(text);
                        }));
    }

    private Edit reorder(JourneyDocument document) {
        List<Card> cards = document.all(Card.class);
        if (cards.size() < 3) {
            return new Put("Change", List.of(document.project().withClient(AwkwardText.of(random, 10))));
        }
        Card moved = cards.get(random.nextInt(cards.size()));
        int at = 1 + random.nextInt(cards.size() - 1);
        Rank low = cards.get(at - 1).rank();
        Rank high = cards.get(at).rank();
        Card copy = moved.withId(Id.of("copy-" + random.nextInt(1 << 20)));
        return new Put("Move", List.of(moved.withRank(Rank.between(low, high)), copy));
    }
}
