package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Slot;
import dev.sightline.model.Colour;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A colour out of a few that go well with each other, or any other by its number.
final class SwatchBox extends FieldBox<Optional<Colour>> {
    private record Named(String name, Colour colour) {}

    private static final List<Named> OFFERED = List.of(
            new Named("red", new Colour("#DC2626")),
            new Named("orange", new Colour("#EA580C")),
            new Named("amber", new Colour("#D97706")),
            new Named("green", new Colour("#16A34A")),
            new Named("teal", new Colour("#0D9488")),
            new Named("sky", new Colour("#0284C7")),
            new Named("blue", new Colour("#2F5BEA")),
            new Named("violet", new Colour("#7C3AED")),
            new Named("pink", new Colour("#DB2777")),
            new Named("grey", new Colour("#64748B")));
    private static final Pattern HEX = Pattern.compile("#?[0-9A-Fa-f]{6}");

    private final FlowPane swatches = new FlowPane();
    private final TextField other = new TextField();

    SwatchBox(Slot<Optional<Colour>> slot, Hands hands) {
        super(slot, hands);
        swatches.getStyleClass().add("swatches");
        ToggleButton none = swatch(Words.of("form.noColour"), Optional.empty());
        none.setGraphic(KindIcons.icon("cancel"));
        swatches.getChildren().add(none);
        for (Named named : OFFERED) {
            ToggleButton swatch = swatch(Words.of("colour." + named.name()), Optional.of(named.colour()));
            Region dot = new Region();
            dot.getStyleClass().add("swatch-dot");
            dot.setStyle("-fx-background-color: " + named.colour().hex());
            swatch.setGraphic(dot);
            swatches.getChildren().add(swatch);
        }
        other.setPrefColumnCount(7);
        other.setAccessibleText(Words.of("form.colourNumber", name()));
        other.setPromptText(Words.of("form.colourForm"));
        other.textProperty().addListener((seen, before, text) -> read(text));
        hold(new VBox(6, swatches, other), swatches);
    }

    private ToggleButton swatch(String name, Optional<Colour> colour) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add("swatch-button");
        button.setUserData(colour);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(pressed -> {
            say(colour);
            put(value());
        });
        return button;
    }

    private void read(String text) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            type(Optional.empty());
        } else if (HEX.matcher(plain).matches()) {
            String hex = plain.startsWith("#") ? plain : "#" + plain;
            type(Optional.of(new Colour(hex.toUpperCase(Locale.ROOT))));
        } else if (!isDisplaying()) {
            refuse("colour");
        }
    }

    @Override
    void put(Optional<Optional<Colour>> value) {
        swatches.getChildren()
                .forEach(node -> ((ToggleButton) node)
                        .setSelected(value.filter(node.getUserData()::equals).isPresent()));
        other.setPromptText(value.isEmpty() ? Words.of("form.mixed") : Words.of("form.colourForm"));
        String hex = value.flatMap(some -> some).map(Colour::hex).orElse("");
        if (!other.isFocused() || !other.getText().equalsIgnoreCase(hex)) {
            other.setText(hex);
        }
    }
}
