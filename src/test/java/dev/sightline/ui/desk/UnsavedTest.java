package dev.sightline.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.file.DocumentFile;
import dev.sightline.model.Card;
import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.JourneyDocument;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What was compared before never hides what is compared now.
class UnsavedTest {
    private final JourneyDocument saved = read();
    private final List<Card> cards = saved.all(Card.class);
    private final Unsaved unsaved = new Unsaved();

    private static JourneyDocument read() {
        return DocumentFile.open(Path.of("samples/coffee.sightline.json"))
                .openedDocument()
                .orElseThrow();
    }

    private static JourneyDocument reworded(JourneyDocument document, Card card, String text) {
        return document.with(ChangeSet.replacing(card, card.withText(text)));
    }

    @Test
    void whatIsEqualDoesNotDifferEvenIfItIsAnother() {
        assertThat(unsaved.differs(saved, read())).isFalse();
    }

    @Test
    void aChangeTakenBackWhileAnotherStaysStillDiffers() {
        JourneyDocument first = reworded(saved, cards.get(0), "Other");
        JourneyDocument both = reworded(first, cards.get(1), "Other, too");
        JourneyDocument second = reworded(saved, cards.get(1), "Other, too");
        assertThat(unsaved.differs(saved, first)).isTrue();
        assertThat(unsaved.differs(saved, both)).isTrue();
        assertThat(unsaved.differs(saved, second)).isTrue();
        assertThat(unsaved.differs(saved, read())).isFalse();
        assertThat(unsaved.differs(second, second)).isFalse();
    }

    @Test
    void anElementMoreOrLessIsADifference() {
        JourneyDocument less = saved.with(ChangeSet.of(List.of(new Change(cards.getLast(), null))));
        assertThat(unsaved.differs(saved, less)).isTrue();
        assertThat(unsaved.differs(less, less)).isFalse();
        assertThat(unsaved.differs(less, saved)).isTrue();
    }
}
