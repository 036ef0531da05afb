package dev.sightline.edit;

import dev.sightline.model.Channel;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Filter;
import dev.sightline.model.FilterBuilder;
import dev.sightline.model.Framing;
import dev.sightline.model.Heat;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.MapRow;
import dev.sightline.model.Persona;
import dev.sightline.model.Rest;
import dev.sightline.model.SavedView;
import dev.sightline.model.Showing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Edits of views at random.
final class RandomViews {
    private final RandomEdits edits;

    RandomViews(RandomEdits edits) {
        this.edits = edits;
    }

    Edit edit() {
        if (edits.document.all(SavedView.class).isEmpty()) {
            return new ViewEdit.Add(edits.map(), "View " + edits.text(), showing(), framing());
        }
        Id<SavedView> view = edits.one(SavedView.class);
        return switch (edits.random.nextInt(4)) {
            case 0 -> new ViewEdit.Add(edits.map(), edits.text(), showing(), framing());
            case 1 -> new ViewEdit.Rename(view, "View " + edits.text());
            case 2 -> new ViewEdit.Change(view, showing(), framing());
            default -> new ViewEdit.Move(view, Where.before(edits.one(SavedView.class)));
        };
    }

    private Showing showing() {
        Filter filter = FilterBuilder.builder()
                .personas(edits.ids(Persona.class))
                .lanes(edits.ids(Lane.class))
                .kinds(List.of(edits.any(LaneKind.values()), LaneKind.PAIN))
                .tags(List.of("tag", edits.text()))
                .channels(edits.ids(Channel.class))
                .severities(List.of(1 + edits.random.nextInt(5)))
                .evidence(List.of(edits.any(EvidenceLevel.values())))
                .owners(List.of(edits.text()))
                .text(edits.text())
                .build();
        List<Id<? extends MapRow>> hidden = new ArrayList<>(edits.ids(Lane.class));
        Optional<Heat> heat = edits.random.nextBoolean() ? Optional.of(edits.any(Heat.values())) : Optional.empty();
        return new Showing(filter, edits.any(Rest.values()), hidden, heat);
    }

    private Optional<Framing> framing() {
        return edits.random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new Framing(
                        new BigDecimal("0.5"), BigDecimal.valueOf(edits.random.nextInt(2000)), BigDecimal.TEN));
    }
}
