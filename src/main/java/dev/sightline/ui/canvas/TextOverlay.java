package dev.sightline.ui.canvas;

import dev.sightline.drawing.Ink;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.TextPlace;
import dev.sightline.typography.Paragraph;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextBoundsType;

/// The field in which a text of the sheet is changed: it lies exactly where the text is drawn, set alike, and grows as
/// it is filled. What is too small to be read is lifted off the sheet and shown larger.
final class TextOverlay extends TextArea {
    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");
    /// Room for the caret around the text, also named in the style sheet.
    private static final double SPACE = 4;
    private static final double LIFT_BELOW = 5;
    private static final double LIFTED_SIZE = 13;
    private static final double LIFTED_WIDTH = 240;
    private static final double CAP_HEIGHT = 0.727;

    private final Text measure = new Text();
    private final ScreenFonts fonts = new ScreenFonts();
    private Writer writer = Writer.NOBODY;
    private Optional<Laid> laid = Optional.empty();
    private boolean oneLine;
    private boolean lifted;
    private boolean telling;
    private double textWidth = 100;
    private double textHeight;

    /// Where it lies: to measure fonts again for each letter would cost more than the letter.
    private record Laid(TextPlace place, boolean drawn, Point at, double zoom) {}

    TextOverlay() {
        getStyleClass().add("text-overlay");
        setManaged(false);
        setVisible(false);
        setSkin(new TextAreaSkin(this));
        setWrapText(true);
        // as the text inside of an area is measured: in whole pixels
        measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        setTextFormatter(new TextFormatter<>(this::cleaned));
        textProperty().addListener((seen, before, after) -> typed());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener((seen, before, focused) -> {
            boolean elsewhere = getScene() == null || getScene().getFocusOwner() != this;
            if (!focused && elsewhere && isVisible()) {
                writer.left();
            }
        });
    }

    private TextFormatter.Change cleaned(TextFormatter.Change change) {
        if (change.isAdded() && !telling) {
            String plain = PlainWords.clean(change.getText());
            String wanted = oneLine ? plain.strip().isEmpty() ? plain : plain.replace('\n', ' ') : plain;
            if (!wanted.equals(change.getText())) {
                int shorter = change.getText().length() - wanted.length();
                change.setText(wanted);
                change.setCaretPosition(Math.max(0, change.getCaretPosition() - shorter));
                change.setAnchor(Math.max(0, change.getAnchor() - shorter));
            }
        }
        return change;
    }

    /// Begins with a text, the caret at its end.
    ///
    /// @param single whether the text has one line only, as names have
    void begin(String text, boolean single, Writer next) {
        telling = true;
        writer = next;
        laid = Optional.empty();
        oneLine = single;
        setText(text);
        positionCaret(text.length());
        typed();
        setVisible(true);
        telling = false;
    }

    /// Shows a text that somebody else has changed.
    void say(String text) {
        if (!text.equals(getText())) {
            telling = true;
            setText(text);
            positionCaret(text.length());
            telling = false;
        }
    }

    /// Goes away, without telling anybody.
    void leave() {
        writer = Writer.NOBODY;
        setVisible(false);
    }

    private void typed() {
        setNodeOrientation(
                PlainWords.isRightToLeft(getText()) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        grow();
        if (!telling) {
            writer.changed(getText());
        }
    }

    /// Lies over a text of the sheet.
    ///
    /// @param drawn whether the text is drawn there; else the field has a ground of its own
    /// @param at where the top left corner of the text is seen, in pixels
    void lay(TextPlace place, boolean drawn, Point at, double zoom) {
        Laid next = new Laid(place, drawn, at, zoom);
        if (laid.filter(next::equals).isPresent()) {
            return;
        }
        laid = Optional.of(next);
        lifted = !drawn || place.style().size() * zoom < LIFT_BELOW;
        double scale = lifted ? LIFTED_SIZE / place.style().size() : zoom;
        Font font = fonts.font(place.font(), place.style().size() * scale);
        pseudoClassStateChanged(LIFTED, lifted);
        setFont(font);
        setStyle(lifted ? "" : "-fx-text-fill: " + css(place.ink()) + ";");
        measure.setFont(font);
        measure.setLineSpacing(0);
        measure.setText("x");
        double spacing =
                place.style().lineHeight() * scale - measure.getLayoutBounds().getHeight();
        double ascent = measure.getBaselineOffset();
        space(spacing, lifted ? Paragraph.Align.START : place.align());
        double width = place.box().width() * zoom;
        textWidth = Math.ceil(width);
        textHeight = Math.ceil(place.box().height() * zoom);
        double top = at.y();
        double left = at.x();
        if (lifted) {
            textWidth = Math.max(LIFTED_WIDTH, textWidth);
            textHeight = place.style().lineHeight() * scale;
        } else {
            double baseline = place.style().lineHeight() / 2 + place.style().size() * CAP_HEIGHT / 2;
            top = Math.rint(at.y() + baseline * zoom) - ascent;
        }
        left = switch (place.align()) {
            case START -> Math.rint(left);
            case CENTER -> left - (textWidth - width) / 2;
            case END -> left - (textWidth - width);
        };
        setLayoutX((lifted ? Math.rint(left) : left) - SPACE);
        setLayoutY(top - SPACE);
        grow();
    }

    /// The lines of a text area cannot be set apart, nor aligned, but in the text inside of it.
    private void space(double spacing, Paragraph.Align align) {
        TextAlignment alignment = switch (align) {
            case START -> TextAlignment.LEFT;
            case CENTER -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        };
        measure.setLineSpacing(spacing);
        for (Node child : getChildrenUnmodifiable()) {
            if (child instanceof ScrollPane scroll) {
                scroll.getContent().lookupAll(".text").forEach(node -> {
                    ((Text) node).setLineSpacing(spacing);
                    ((Text) node).setTextAlignment(alignment);
                });
            }
        }
    }

    private void grow() {
        measure.setWrappingWidth(textWidth);
        measure.setText(getText().isEmpty() ? "x" : getText());
        double needed = Math.ceil(measure.getLayoutBounds().getHeight()) + 1;
        resize(textWidth + 2 * SPACE, Math.max(textHeight, needed) + 2 * SPACE);
    }

    /// Whether it has a ground of its own, so that what is drawn below need not be left out.
    boolean isLifted() {
        return lifted;
    }

    /// Where the text stands, in pixels of the parent.
    Box textBox() {
        return new Box(getLayoutX() + SPACE, getLayoutY() + SPACE, textWidth, getHeight() - 2 * SPACE);
    }

    private static String css(Ink ink) {
        return String.format(Locale.ROOT, "rgba(%d,%d,%d,%.3f)", ink.red(), ink.green(), ink.blue(), ink.opacity());
    }

    private void key(KeyEvent event) {
        boolean newLine = event.getCode() == KeyCode.ENTER && event.isShiftDown() && !event.isShortcutDown();
        if (newLine && !oneLine) {
            replaceSelection("\n");
        }
        if (newLine || writer.key(event)) {
            event.consume();
        }
    }
}
