package dev.sightline.editor.form;

import dev.sightline.edit.CatalogueEdit;
import dev.sightline.model.Card;
import dev.sightline.model.Cause;
import dev.sightline.model.Column;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Foreign;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.MapRow;
import dev.sightline.model.Marker;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Persona;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.model.Touchpoint;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What kind of element a field may lead to.
public enum Kin {
    PERSONA(CatalogueEdit.Entry.PERSONA),
    SEGMENT(CatalogueEdit.Entry.SEGMENT),
    ACTOR(CatalogueEdit.Entry.ACTOR),
    TEAM(CatalogueEdit.Entry.TEAM),
    CHANNEL(CatalogueEdit.Entry.CHANNEL),
    TOUCHPOINT(CatalogueEdit.Entry.TOUCHPOINT),
    SYSTEM(CatalogueEdit.Entry.SYSTEM),
    SOURCE(CatalogueEdit.Entry.SOURCE),
    CAUSE(CatalogueEdit.Entry.CAUSE),
    /// A cause that is not a cause of the one that asks.
    CAUSE_ABOVE,
    PAIN,
    CARD,
    IMAGE,
    /// A lane of the same map, as are groups, phases, stages and columns.
    LANE,
    GROUP,
    PHASE,
    STAGE,
    COLUMN,
    /// What a link may lead to.
    END,
    /// What a marker may be set on.
    MARKED,
    /// Another map, or a step of another map.
    MAP_OR_STEP;

    private final Optional<CatalogueEdit.Entry> entry;

    Kin() {
        this.entry = Optional.empty();
    }

    Kin(CatalogueEdit.Entry entry) {
        this.entry = Optional.of(entry);
    }

    /// The list that all maps share in which a new one can be made; empty when it cannot be made from a field.
    public Optional<CatalogueEdit.Entry> entry() {
        return entry;
    }

    /// Whether an element may be chosen for a field of another.
    public boolean admits(Element candidate, Element owner, JourneyDocument document) {
        if (entry.isPresent()) {
            return entry.get().kind().isInstance(candidate);
        }
        return switch (this) {
            case CAUSE_ABOVE -> candidate instanceof Cause cause && !isBelow(cause, owner.id(), document);
            case PAIN -> candidate instanceof PainPoint;
            case CARD -> candidate instanceof Card;
            case IMAGE -> candidate instanceof ImageAsset;
            case LANE -> candidate instanceof Lane && sameMap(candidate, owner, document);
            case GROUP -> candidate instanceof LaneGroup && sameMap(candidate, owner, document);
            case PHASE ->
                candidate instanceof Stage stage
                        && stage.level() == Stage.Level.PHASE
                        && sameMap(candidate, owner, document);
            case STAGE ->
                candidate instanceof Stage stage
                        && stage.level() == Stage.Level.STAGE
                        && sameMap(candidate, owner, document);
            case COLUMN -> candidate instanceof Column && sameMap(candidate, owner, document);
            case END ->
                switch (candidate) {
                    case JourneyMap _, Persona _ -> true;
                    case Column _, Placed _, Marker _ -> sameMap(candidate, owner, document);
                    default -> false;
                };
            case MARKED ->
                switch (candidate) {
                    case Touchpoint _ -> true;
                    case Column _, Placed _, ScoreCurve _ -> sameMap(candidate, owner, document);
                    default -> false;
                };
            case MAP_OR_STEP ->
                switch (candidate) {
                    case JourneyMap map -> !map.id().equals(owner.id());
                    case Step step -> !step.map().equals(owner.id());
                    default -> false;
                };
            default -> false;
        };
    }

    private static boolean sameMap(Element one, Element other, JourneyDocument document) {
        Optional<Id<JourneyMap>> home = mapOf(one, document);
        return home.isPresent() && home.equals(mapOf(other, document));
    }

    /// The map on which an element stands; empty for what all maps share.
    public static Optional<Id<JourneyMap>> mapOf(Element element, JourneyDocument document) {
        return switch (element) {
            case JourneyMap map -> Optional.of(map.id());
            case Column column -> Optional.of(column.map());
            case MapRow row -> Optional.of(row.map());
            case LaneGroup group -> Optional.of(group.map());
            case Placed placed -> Optional.of(document.get(placed.lane()).map());
            case Link link -> Optional.of(link.map());
            case Marker marker -> Optional.of(marker.map());
            case ScoreCurve curve -> Optional.of(curve.map());
            case Comment comment -> document.find(comment.on()).flatMap(on -> mapOf(on, document));
            case Foreign foreign -> document.find(foreign.home()).flatMap(home -> mapOf(home, document));
            default -> Optional.empty();
        };
    }

    /// Whether all maps share an element, so that it is worth knowing where it is used.
    public static boolean isShared(Element element) {
        return element instanceof ImageAsset
                || !(element instanceof Cause)
                        && Arrays.stream(CatalogueEdit.Entry.values())
                                .anyMatch(entry -> entry.kind().isInstance(element));
    }

    private static boolean isBelow(Cause cause, Id<?> top, JourneyDocument document) {
        Set<Id<?>> seen = new HashSet<>(List.of(cause.id()));
        Cause now = cause;
        while (!now.id().equals(top)) {
            Optional<Id<Cause>> above = now.parent();
            if (above.isEmpty() || !seen.add(above.get())) {
                return false;
            }
            now = document.get(above.get());
        }
        return true;
    }
}
