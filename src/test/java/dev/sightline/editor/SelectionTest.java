package dev.sightline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Project;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final Spot SPOT = new Spot(Id.of("lane"), 1);

    @Test
    void aSecondClickWithTheKeyHeldTakesAnElementOutAgain() {
        Selection both = Selection.of(Id.of("a"), SPOT).toggled(Id.of("b"), Optional.of(SPOT.at(2)));
        assertThat(both.lead()).contains(Id.of("b"));
        assertThat(both.toggled(Id.of("a"), Optional.of(SPOT)).elements()).containsExactly(Id.of("b"));
        assertThat(both.contains(Id.of("a"))).isTrue();
        assertThat(both.column()).isEqualTo(2);
    }

    @Test
    void dropsWhatIsGone() {
        JourneyDocument document = JourneyDocument.titled("Nothing");
        Selection selection = Selection.of(Project.ID).toggled(Id.of("gone"), Optional.empty());
        assertThat(selection.within(document).elements()).containsExactly(Project.ID);
        assertThat(Selection.NONE.isEmpty()).isTrue();
        assertThat(Selection.NONE.lead()).isEmpty();
    }
}
