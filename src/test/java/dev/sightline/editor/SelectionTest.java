package dev.sightline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Project;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void aSecondClickWithTheKeyHeldTakesAnElementOutAgain() {
        Selection both = Selection.of(Id.of("a"), 1).toggled(Id.of("b"), 2);
        assertThat(both.lead()).contains(Id.of("b"));
        assertThat(both.toggled(Id.of("a"), 1).elements()).containsExactly(Id.of("b"));
        assertThat(both.contains(Id.of("a"))).isTrue();
    }

    @Test
    void dropsWhatIsGone() {
        JourneyDocument document = JourneyDocument.titled("Nothing");
        Selection selection = Selection.of(Project.ID, 0).toggled(Id.of("gone"), 3);
        assertThat(selection.within(document).elements()).containsExactly(Project.ID);
        assertThat(Selection.NONE.isEmpty()).isTrue();
        assertThat(Selection.NONE.lead()).isEmpty();
    }
}
