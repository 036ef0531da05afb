package dev.sightline.ui.views;

import dev.sightline.analysis.Tally;
import dev.sightline.editor.EditorState;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Facet;
import dev.sightline.model.Filter;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.MapRow;
import dev.sightline.model.Rest;
import dev.sightline.model.Showing;
import dev.sightline.model.Trait;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// What is asked for, to be changed: words, what becomes of the rest, and a list to tick for each facet that the map
/// has values of.
final class FilterForm extends VBox {
    /// After so long, numbers that are being counted anew are no longer worth showing.
    private static final Duration LATE = Duration.millis(250);

    private final TextField words = new TextField();
    private final ToggleGroup rest = new ToggleGroup();
    private final Map<Facet, FacetList> facets = new EnumMap<>(Facet.class);
    private final Consumer<Showing> ask;
    private final Counting counting = new Counting();
    private final PauseTransition late = new PauseTransition(LATE);
    private Optional<Counted> counted = Optional.empty();
    private Showing showing = Showing.ALL;
    private boolean filling;

    /// What was counted last.
    private record Counted(Id<JourneyMap> map, Tally tally) {}

    /// A form that asks for nothing.
    ///
    /// @param ask is told what is asked for, as soon as it is
    FilterForm(Consumer<Showing> ask) {
        this.ask = ask;
        getStyleClass().add("filter-form");
        late.setOnFinished(passed -> facets.values().forEach(FacetList::doubt));
        words.setPromptText(Words.of("filter.words.prompt"));
        words.setAccessibleText(Words.of("filter.words.prompt"));
        words.textProperty().addListener((seen, before, text) -> change(now -> now.with(filter(now, text))));
        Label restTitle = new Label(Words.of("filter.rest"));
        restTitle.getStyleClass().add("group-title");
        HBox segments = new HBox(segment(Rest.FADED), segment(Rest.HIDDEN));
        segments.getStyleClass().add("segments");
        rest.selectedToggleProperty().addListener((seen, before, now) -> {
            if (now == null) {
                rest.selectToggle(before);
            } else if (now.getUserData() instanceof Rest wanted) {
                change(old -> old.with(wanted));
            }
        });
        getChildren().addAll(words, new VBox(6, restTitle, segments));
        for (Facet facet : Facet.values()) {
            FacetList list = new FacetList(facet, this::turn, this::hide);
            facets.put(facet, list);
            getChildren().add(list);
        }
    }

    private static Filter filter(Showing now, String text) {
        return now.filter().withText(text.strip());
    }

    private ToggleButton segment(Rest what) {
        ToggleButton button = new ToggleButton(Words.of(what));
        button.setToggleGroup(rest);
        button.setUserData(what);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    TextField words() {
        return words;
    }

    private void turn(Trait trait, boolean wanted) {
        change(now -> now.with(now.filter().with(trait, wanted)));
    }

    private void hide(Trait trait, boolean away) {
        if (trait instanceof Trait.OfLane one) {
            change(now -> {
                List<Id<? extends MapRow>> rows = new ArrayList<>(now.hiddenRows());
                rows.remove(one.lane());
                if (away) {
                    rows.add(one.lane());
                }
                return now.without(rows);
            });
        }
    }

    private void change(UnaryOperator<Showing> change) {
        if (!filling) {
            ask.accept(change.apply(showing));
        }
    }

    /// Shows what is asked for of a map.
    void show(EditorState state) {
        filling = true;
        JourneyDocument document = state.committed();
        showing = state.filtering().showing();
        if (!words.getText().strip().equals(showing.filter().text())) {
            words.setText(showing.filter().text());
        }
        rest.getToggles().stream()
                .filter(toggle -> showing.rest().equals(toggle.getUserData()))
                .forEach(rest::selectToggle);
        // what is ticked is seen at once; the numbers follow
        Optional<Tally> known =
                counted.filter(one -> one.map().equals(state.map())).map(Counted::tally);
        list(known.orElse(new Tally(Map.of())), document);
        filling = false;
        counting.count(state, tally -> {
            late.stop();
            counted = Optional.of(new Counted(state.map(), tally));
            filling = true;
            list(tally, document);
            filling = false;
        });
        if (counting.isWaitedFor()) {
            late.playFromStart();
        }
    }

    /// Another document is shown, of which nothing is known yet.
    void forget() {
        counted = Optional.empty();
    }

    private void list(Tally tally, JourneyDocument document) {
        List<Trait> asked = showing.filter().traits();
        facets.forEach((facet, list) -> list.show(tally.of(facet).stream()
                .map(trait -> line(trait, tally, asked, document))
                .sorted(order(facet))
                .toList()));
    }

    private FacetList.Line line(Trait trait, Tally tally, List<Trait> asked, JourneyDocument document) {
        boolean away = trait instanceof Trait.OfLane one && showing.hiddenRows().contains(one.lane());
        return new FacetList.Line(
                trait, TraitWords.of(trait, document), tally.count(trait), asked.contains(trait), away);
    }

    /// What has an order of its own keeps it; names are sorted.
    private static Comparator<FacetList.Line> order(Facet facet) {
        return switch (facet) {
            case TAG, CHANNEL, OWNER -> Comparator.comparing(FacetList.Line::name, String.CASE_INSENSITIVE_ORDER);
            case SEVERITY -> Comparator.comparing(FacetList.Line::name).reversed();
            case EVIDENCE -> Comparator.comparing(FilterForm::level);
            case PERSONA, KIND, LANE -> (_, _) -> 0;
        };
    }

    private static EvidenceLevel level(FacetList.Line line) {
        return line.trait() instanceof Trait.OfEvidence one ? one.level() : EvidenceLevel.ASSUMPTION;
    }
}
