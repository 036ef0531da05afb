package dev.sightline.ui.views;

import dev.sightline.model.Facet;
import dev.sightline.model.Trait;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What can be asked for of a facet, to be ticked, with how many cards one would see. Of many values the first few are
/// seen until the rest is asked for. Lanes can be put away there, too.
final class FacetList extends VBox {
    private static final int FEW = 6;

    private final Facet facet;
    private final BiConsumer<Trait, Boolean> ask;
    private final BiConsumer<Trait, Boolean> hide;
    private final Map<Trait, Row> rows = new LinkedHashMap<>();
    private final Hyperlink more = new Hyperlink();
    private boolean all;
    private List<Line> lines = List.of();

    /// What one line says.
    ///
    /// @param asked whether it is asked for
    /// @param away whether it is a lane that is put away
    record Line(Trait trait, String name, int count, boolean asked, boolean away) {}

    /// A list without lines.
    ///
    /// @param ask is told what is asked for, or no longer
    /// @param hide is told which lane is put away, or no longer
    FacetList(Facet facet, BiConsumer<Trait, Boolean> ask, BiConsumer<Trait, Boolean> hide) {
        this.facet = facet;
        this.ask = ask;
        this.hide = hide;
        getStyleClass().add("facet");
        more.setOnAction(pressed -> {
            all = !all;
            lay();
        });
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Shows other lines; where they only count differently, the controls stay what they are.
    void show(List<Line> next) {
        lines = next;
        setVisible(!next.isEmpty());
        Set<Trait> gone = new HashSet<>(rows.keySet());
        for (Line line : next) {
            gone.remove(line.trait());
            rows.computeIfAbsent(line.trait(), Row::new).show(line);
        }
        gone.forEach(rows::remove);
        lay();
    }

    /// Shows no numbers until there are new ones.
    void doubt() {
        rows.values().forEach(row -> row.count.setText("…"));
    }

    private void lay() {
        List<Region> wanted = new ArrayList<>();
        wanted.add(title());
        int rest = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean seen = all || i < FEW || line.asked() || line.away() || lines.size() == FEW + 1;
            if (seen) {
                wanted.add(rows.get(line.trait()));
            } else {
                rest++;
            }
        }
        if (rest > 0 || all && lines.size() > FEW + 1) {
            more.setText(all ? Words.of("filter.fewer") : Words.of("filter.more", rest));
            more.setVisited(false);
            wanted.add(more);
        }
        if (!getChildren().equals(wanted)) {
            getChildren().setAll(wanted);
        }
    }

    private Label title() {
        if (!getChildren().isEmpty() && getChildren().getFirst() instanceof Label known) {
            return known;
        }
        Label title = new Label(Words.of(facet));
        title.getStyleClass().add("group-title");
        return title;
    }

    private final class Row extends HBox {
        private final CheckBox box = new CheckBox();
        private final Label count = new Label();
        private final Optional<Button> eye;

        Row(Trait trait) {
            getStyleClass().add("facet-row");
            setAlignment(Pos.CENTER_LEFT);
            box.setMnemonicParsing(false);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setMinWidth(0);
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setOnAction(pressed -> ask.accept(trait, box.isSelected()));
            count.getStyleClass().addAll("quiet", "facet-count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().addAll(box, count);
            eye = trait instanceof Trait.OfLane ? Optional.of(new Button()) : Optional.empty();
            eye.ifPresent(button -> {
                button.getStyleClass().addAll("quiet-button", "small-button");
                getChildren().add(button);
            });
        }

        void show(Line line) {
            box.setText(line.name());
            box.setSelected(line.asked());
            box.setAccessibleText(Words.of("filter.value", Words.of(facet), line.name(), line.count()));
            count.setText(String.valueOf(line.count()));
            count.setOpacity(line.count() == 0 ? 0.5 : 1);
            box.setOpacity(line.away() ? 0.5 : 1);
            eye.ifPresent(button -> {
                String words = Words.of(line.away() ? "filter.lane.show" : "filter.lane.hide", line.name());
                button.setGraphic(KindIcons.icon(line.away() ? "eye-off-outline" : "eye-outline"));
                button.setAccessibleText(words);
                button.setTooltip(new Tooltip(words));
                button.setOnAction(pressed -> hide.accept(line.trait(), !line.away()));
            });
        }
    }
}
