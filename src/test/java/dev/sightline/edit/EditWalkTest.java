package dev.sightline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.RandomJourney;
import dev.sightline.Seed;
import dev.sightline.file.JourneyJson;
import dev.sightline.file.OpenResult;
import dev.sightline.model.Card;
import dev.sightline.model.Cause;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.MapView;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Placed;
import dev.sightline.model.Rank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// A long walk with every verb over random documents.
class EditWalkTest {
    private static final int WALKS = Integer.getInteger("walks", 60);

    private final Map<String, Integer> done = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();

    /// Some edits are hardly ever possible: the walk goes on until each has been seen at work.
    private boolean hasDoneAll() {
        return done.keySet().containsAll(RandomEdits.VERBS);
    }

    @Test
    void whateverIsDoneLeavesASoundDocumentThatCanBeSavedAndTakenBack() {
        Random random = new Random(Seed.of("EditWalkTest"));
        for (int walk = 0; walk < WALKS || walk < 10 * WALKS && !hasDoneAll(); walk++) {
            JourneyDocument first = RandomJourney.of(random, 1 + random.nextInt(6), 1 + random.nextInt(6), 30);
            JourneyDocument now = first;
            ChangeSet all = ChangeSet.NONE;
            for (int i = 0; i < 60; i++) {
                Edit edit = RandomEdits.of(random, now);
                String verb = edit.getClass().getName().replace("dev.sightline.edit.", "");
                try {
                    ChangeSet set = edit.on(now);
                    JourneyDocument next = now.with(set);
                    assertThat(next.with(set.inverse()))
                            .as("%s taken back", edit)
                            .isEqualTo(now);
                    assertThat(edit.label()).isNotBlank().hasSizeLessThan(80);
                    checkTypes(next, edit);
                    all = all.then(set);
                    now = next;
                    done.merge(verb, 1, Integer::sum);
                } catch (Rejected rejected) {
                    assertThat(rejected.sentence()).endsWith(".").doesNotContain("null");
                    refused.merge(verb, 1, Integer::sum);
                } catch (RuntimeException broken) {
                    throw new AssertionError("after " + i + " edits, " + edit, broken);
                }
                if (i % 20 == 19) {
                    checkFile(now, edit);
                }
            }
            assertThat(first.with(all)).isEqualTo(now);
            assertThat(now.with(all.inverse())).isEqualTo(first);
        }
        System.out.println("done " + done + ", refused " + refused);
        assertThat(done.keySet()).containsAll(RandomEdits.VERBS);
    }

    /// What refers to another as something of a kind finds one of that kind.
    private static void checkTypes(JourneyDocument document, Edit edit) {
        document.all(Opportunity.class)
                .forEach(opportunity -> opportunity
                        .pains()
                        .forEach(pain -> assertThat((Object) document.find(pain).orElseThrow())
                                .as("%s", edit)
                                .isInstanceOf(PainPoint.class)));
        document.all(Cause.class)
                .forEach(cause -> cause.card()
                        .ifPresent(
                                card -> assertThat((Object) document.find(card).orElseThrow())
                                        .as("%s", edit)
                                        .isInstanceOf(Card.class)));
    }

    /// What is saved is opened as it was, in the same order.
    private static void checkFile(JourneyDocument document, Edit last) {
        byte[] saved = JourneyJson.write(document);
        OpenResult result = JourneyJson.read(saved, "walk");
        assertThat(result).as("%s", last).isInstanceOf(OpenResult.Opened.class);
        JourneyDocument opened = ((OpenResult.Opened) result).document();
        assertThat(plain(opened)).as("%s", last).isEqualTo(plain(document));
        for (JourneyMap map : document.maps()) {
            assertThat(order(opened.view(map.id()))).as("%s", last).isEqualTo(order(document.view(map.id())));
        }
        assertThat(JourneyJson.write(opened)).isEqualTo(saved);
    }

    private static Map<Id<?>, Element> plain(JourneyDocument document) {
        Map<Id<?>, Element> plain = new HashMap<>();
        document.elements().forEach(element -> plain.put(element.id(), Variant.withRank(element, Rank.FIRST)));
        return plain;
    }

    private static List<Id<?>> order(MapView view) {
        List<Id<?>> order = new ArrayList<>();
        view.phases().forEach(one -> order.add(one.id()));
        view.stages().forEach(one -> order.add(one.id()));
        view.leaves().forEach(one -> order.add(one.id()));
        view.bands().forEach(band -> band.rows().forEach(row -> order.add(row.id())));
        view.lanes()
                .forEach(lane -> view.placed(lane.id()).stream().map(Placed::id).forEach(order::add));
        view.links().forEach(link -> order.add(link.id()));
        return order;
    }
}
