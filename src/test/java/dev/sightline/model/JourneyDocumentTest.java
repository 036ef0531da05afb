package dev.sightline.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JourneyDocumentTest {
    private final Team kitchen = new Team(Id.of("team-kitchen"), Rank.FIRST, About.NONE, "Kitchen", "", "");

    @Test
    void refusesAChangeThatExpectsAnotherBefore() {
        JourneyDocument document = JourneyDocument.titled("Trip").with(ChangeSet.adding(kitchen));
        ChangeSet stale = ChangeSet.replacing(kitchen.withName("Galley"), kitchen.withName("Bar"));
        assertThatThrownBy(() -> document.with(stale))
                .isInstanceOf(UnsoundChange.class)
                .hasMessageContaining("team-kitchen");
    }

    @Test
    void refusesADanglingReference() {
        Team lost = kitchen.withAbout(About.NONE.withSources(List.of(Id.of("source-lost"))));
        assertThatThrownBy(() -> JourneyDocument.titled("Trip").with(ChangeSet.adding(lost)))
                .isInstanceOf(UnsoundChange.class)
                .hasMessageContaining("source-lost");
    }

    @Test
    void refusesToRemoveWhatSomethingRefersTo() {
        Comment comment = CommentBuilder.builder()
                .id(Id.of("comment-1"))
                .rank(Rank.FIRST)
                .about(About.NONE)
                .on(kitchen.id())
                .text("Who?")
                .author("")
                .stateBy("")
                .quote("")
                .build();
        JourneyDocument document = JourneyDocument.of(List.of(Project.titled("Trip"), kitchen, comment), Map.of());
        ChangeSet removal = ChangeSet.of(List.of(new Change(kitchen, null)));
        assertThatThrownBy(() -> document.with(removal)).isInstanceOf(UnsoundChange.class);
    }

    @Test
    void refusesToLoseItsProject() {
        JourneyDocument document = JourneyDocument.titled("Trip");
        ChangeSet removal = ChangeSet.of(List.of(new Change(document.project(), null)));
        assertThatThrownBy(() -> document.with(removal)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void refusesTwoElementsOfOneId() {
        assertThatThrownBy(() -> JourneyDocument.of(List.of(Project.titled("Trip"), kitchen, kitchen), Map.of()))
                .isInstanceOf(UnsoundChange.class)
                .hasMessageContaining("stands twice");
    }
}
