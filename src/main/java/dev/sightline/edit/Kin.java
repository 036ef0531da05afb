package dev.sightline.edit;

import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.MapRow;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who stands in what: steps in stages, stages in phases, rows in groups, and all of them in their map.
final class Kin {
    private Kin() {}

    /// What a column, a row or a group stands in.
    static Id<?> home(Element element) {
        return switch (element) {
            case Step step -> step.stage().isPresent() ? step.stage().get() : step.map();
            case Stage stage -> stage.phase().isPresent() ? stage.phase().get() : stage.map();
            case MapRow row -> row.group().isPresent() ? row.group().get() : row.map();
            case LaneGroup group -> group.map();
            default -> element.id();
        };
    }

    /// The map of a column, a row or a group, or a map itself.
    static Optional<Id<JourneyMap>> map(Element element) {
        return switch (element) {
            case JourneyMap map -> Optional.of(map.id());
            case Column column -> Optional.of(column.map());
            case MapRow row -> Optional.of(row.map());
            case LaneGroup group -> Optional.of(group.map());
            default -> Optional.empty();
        };
    }

    /// What stands in the same home as an element would: columns with columns, rows and groups with rows and groups; in
    /// order.
    static List<Element> in(JourneyDocument document, Id<?> home, Element like) {
        List<Element> found = new ArrayList<>();
        for (Element element : document.elements()) {
            boolean related = switch (element) {
                case Column _ -> like instanceof Column;
                case MapRow _, LaneGroup _ -> !(like instanceof Column);
                default -> false;
            };
            if (related && home(element).equals(home)) {
                found.add(element);
            }
        }
        found.sort(Element.ORDER);
        return found;
    }

    /// Whether one may stand in another.
    static boolean holds(Element home, Element one) {
        return switch (home) {
            case JourneyMap _ -> true;
            case Stage stage ->
                one instanceof Step || stage.level() == Stage.Level.PHASE && one instanceof Stage other && isLow(other);
            case LaneGroup _ -> one instanceof MapRow;
            default -> false;
        };
    }

    private static boolean isLow(Stage stage) {
        return stage.level() == Stage.Level.STAGE;
    }

    /// An element in another home.
    static Element in(Element home, Element one) {
        return switch (one) {
            case Step step -> step.withStage(home instanceof Stage stage ? Optional.of(stage.id()) : Optional.empty());
            case Stage stage ->
                stage.withPhase(home instanceof Stage phase ? Optional.of(phase.id()) : Optional.empty());
            case MapRow row ->
                Variant.withGroup(row, home instanceof LaneGroup group ? Optional.of(group.id()) : Optional.empty());
            default -> one;
        };
    }
}
