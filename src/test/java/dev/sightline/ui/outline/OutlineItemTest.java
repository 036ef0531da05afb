package dev.sightline.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.Card;
import dev.sightline.model.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.TreeItem;
import org.junit.jupiter.api.Test;

/// Lines of the outline, which are made and renewed only where somebody looks.
class OutlineItemTest {
    private static OutlineEntry line(String id, String words, List<OutlineEntry> children) {
        return new OutlineEntry(Optional.of(Id.<Card>of(id)), words, "", "Card", "card", children);
    }

    private static OutlineEntry lane(int number, int cards, String last) {
        return line(
                "lane-" + number,
                "Lane " + number,
                IntStream.range(0, cards)
                        .mapToObj(i -> line("card-" + number + "-" + i, i == cards - 1 ? last : "Waits", List.of()))
                        .toList());
    }

    private static OutlineEntry map(int cards, String last) {
        return line("map", "Map", List.of(lane(1, cards, "Waits"), lane(2, cards, last)));
    }

    private static OutlineItem below(OutlineItem item, int number) {
        return (OutlineItem) item.getChildren().get(number);
    }

    @Test
    void whatIsBelowALineIsMadeWhenItIsOpened() {
        OutlineItem root = new OutlineItem(map(500, "Pays"));
        assertThat(root.isMade()).isFalse();
        assertThat(root.isLeaf()).isFalse();
        assertThat(root.getChildren()).hasSize(2);
        assertThat(below(root, 0).isMade()).isFalse();
        below(root, 0).setExpanded(true);
        assertThat(below(root, 0).getChildren()).hasSize(500);
        assertThat(below(root, 1).isMade()).isFalse();
    }

    @Test
    void aLineIsFoundWithoutMakingWhatDoesNotLeadToIt() {
        OutlineItem root = new OutlineItem(map(500, "Pays"));
        OutlineItem found = root.find(Id.<Card>of("card-2-499")).orElseThrow();
        assertThat(found.getValue().words()).isEqualTo("Pays");
        assertThat(found.getParent()).isSameAs(below(root, 1));
        assertThat(below(root, 0).isMade()).isFalse();
        assertThat(root.find(Id.<Card>of("card-9-9"))).isEmpty();
    }

    @Test
    void linesThatAreStillThereStayOpenAndTheOthersFollow() {
        OutlineItem root = new OutlineItem(map(3, "Pays"));
        OutlineItem second = below(root, 1);
        second.setExpanded(true);
        List<TreeItem<OutlineEntry>> cards = List.copyOf(second.getChildren());
        OutlineEntry next = line("map", "Map", List.of(lane(2, 4, "Leaves"), lane(3, 1, "Asks")))
                .sharing(root.getValue());
        root.say(next);
        assertThat(root.getChildren()).hasSize(2);
        assertThat(below(root, 0)).isSameAs(second);
        assertThat(second.isExpanded()).isTrue();
        assertThat(second.getChildren()).hasSize(4).startsWith(cards.get(0), cards.get(1), cards.get(2));
        assertThat(second.getChildren().get(3).getValue().words()).isEqualTo("Leaves");
        assertThat(below(below(root, 1), 0).getValue().words()).isEqualTo("Asks");
    }

    @Test
    void aLineThatHadNothingBelowItGetsWhatComesThere() {
        OutlineItem root = new OutlineItem(line("map", "Map", List.of(lane(1, 0, ""))));
        OutlineItem lane = below(root, 0);
        assertThat(lane.isLeaf()).isTrue();
        root.say(line("map", "Map", List.of(lane(1, 2, "Pays"))));
        assertThat(lane.isLeaf()).isFalse();
        assertThat(lane.getChildren()).hasSize(2);
        root.say(line("map", "Map", List.of(lane(1, 0, ""))));
        assertThat(lane.isLeaf()).isTrue();
        assertThat(lane.getChildren()).isEmpty();
    }

    @Test
    void aNewReadingIsMadeOfTheOldOneWhereThatSaysTheSame() {
        OutlineEntry before = map(50, "Pays");
        OutlineEntry after = map(50, "Leaves");
        OutlineEntry shared = after.sharing(before);
        assertThat(shared).isEqualTo(after);
        assertThat(shared.children().get(0)).isSameAs(before.children().get(0));
        assertThat(shared.children().get(1).children().get(7))
                .isSameAs(before.children().get(1).children().get(7));
        assertThat(map(50, "Pays").sharing(before)).isSameAs(before);
    }
}
