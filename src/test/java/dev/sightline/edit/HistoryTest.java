package dev.sightline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Project;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private JourneyDocument document = JourneyDocument.titled("");
    private History<String> history = History.empty();
    private Instant now = Instant.EPOCH;

    private void type(String title, int millisLater, String key) {
        now = now.plusMillis(millisLater);
        Project project = document.project();
        ChangeSet set = ChangeSet.replacing(project, project.withTitle(title));
        history = history.done(new History.Entry<>("Type", set, project.title(), title, now, Optional.of(key)));
        document = document.with(set);
    }

    private void undo() {
        History.Moved<String> moved = history.undo(document).orElseThrow();
        document = moved.document();
        history = moved.history();
    }

    @Test
    void quickTypingInOneFieldIsOneStep() {
        type("N", 0, "title");
        type("Ni", 200, "title");
        type("Nig", 499, "title");
        assertThat(history.entries()).hasSize(1);
        undo();
        assertThat(document.project().title()).isEmpty();
    }

    @Test
    void aPauseAnotherFieldOrAClickElsewhereBeginsAnotherStep() {
        type("N", 0, "title");
        type("Ni", 500, "title");
        type("Nig", 10, "other");
        history = history.closed();
        type("Nigh", 10, "other");
        assertThat(history.entries()).hasSize(4);
    }

    @Test
    void typingAfterASaveIsAStepOfItsOwnSoThatUndoLeadsBackToTheSavedDocument() {
        type("N", 0, "title");
        history = history.saved();
        type("Ni", 10, "title");
        assertThat(history.modified()).isTrue();
        undo();
        assertThat(history.modified()).isFalse();
        undo();
        assertThat(history.modified()).isTrue();
    }

    @Test
    void aSavedStateThatNoWayLeadsBackToStaysModified() {
        type("N", 0, "title");
        history = history.saved();
        undo();
        type("M", 1000, "title");
        assertThat(history.modified()).isTrue();
        undo();
        assertThat(history.modified()).isTrue();
    }

    @Test
    void typingThatEndsWhereItBeganLeavesNoStep() {
        type("N", 0, "title");
        type("", 10, "title");
        assertThat(history.entries()).isEmpty();
        assertThat(history.modified()).isFalse();
    }
}
