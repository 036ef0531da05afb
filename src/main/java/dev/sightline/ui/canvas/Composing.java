package dev.sightline.ui.canvas;

import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;

/// Lets input methods and dead keys begin a text while the sheet itself has the keyboard. The field is opened for the
/// first half-made letters and shows them, but gets the keyboard only when they are done: a change of focus would end
/// what the input method is in the middle of.
final class Composing {
    private final CanvasView view;
    private final TextOverlay field;
    private boolean goingOn;

    Composing(CanvasView view, TextOverlay field) {
        this.view = view;
        this.field = field;
        view.setInputMethodRequests(new Whereabouts());
        view.setOnInputMethodTextChanged(this::changed);
    }

    /// Whether half-made letters are on their way to the field.
    boolean isGoingOn() {
        return goingOn;
    }

    private void changed(InputMethodEvent event) {
        boolean unfinished = !event.getComposed().isEmpty();
        if (!goingOn && !unfinished) {
            if (!event.getCommitted().isBlank()) {
                view.requests().type(event.getCommitted());
            }
            return;
        }
        if (!goingOn) {
            goingOn = true;
            view.requests().type("");
        }
        if (!field.isVisible()) {
            goingOn = false;
            return;
        }
        if (field.getOnInputMethodTextChanged() != null) {
            field.getOnInputMethodTextChanged().handle(event);
        }
        if (!unfinished) {
            goingOn = false;
            if (field.getText().isEmpty()) {
                view.requests().drop();
            } else {
                field.requestFocus();
            }
        }
    }

    /// Where the input method may show its choices.
    private final class Whereabouts implements InputMethodRequests {
        @Override
        public Point2D getTextLocation(int offset) {
            InputMethodRequests own = field.getInputMethodRequests();
            if (field.isVisible() && own != null) {
                return own.getTextLocation(offset);
            }
            Point2D middle = view.localToScreen(view.getWidth() / 2, view.getHeight() / 2);
            return middle == null ? Point2D.ZERO : middle;
        }

        @Override
        public int getLocationOffset(int x, int y) {
            return 0;
        }

        @Override
        public void cancelLatestCommittedText() {}

        @Override
        public String getSelectedText() {
            return "";
        }
    }
}
