package dev.sightline.ui;

import dev.sightline.model.Id;
import dev.sightline.model.JourneyMap;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// One tab for each map of a document; not there when it has only one.
final class MapTabs extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    MapTabs() {
        getStyleClass().add("map-tabs");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Shows the maps of a document.
    void show(List<JourneyMap> maps, Consumer<Id<JourneyMap>> open) {
        getChildren().clear();
        group.getToggles().clear();
        setVisible(maps.size() > 1);
        for (JourneyMap map : maps) {
            ToggleButton tab = new ToggleButton(map.title());
            tab.setUserData(map.id());
            tab.setToggleGroup(group);
            tab.getStyleClass().setAll("map-tab");
            tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
            tab.setAccessibleText(Words.of("tabs.accessible", map.title()));
            map.state().ifPresent(state -> tab.setText(map.title() + "  ·  " + Words.of(state)));
            tab.setOnAction(chosen -> {
                tab.setSelected(true);
                open.accept(map.id());
            });
            getChildren().add(tab);
        }
    }

    /// Marks the open map.
    void mark(Id<JourneyMap> map) {
        group.getToggles().stream()
                .filter(tab -> map.equals(tab.getUserData()))
                .findFirst()
                .ifPresent(tab -> tab.setSelected(true));
    }
}
