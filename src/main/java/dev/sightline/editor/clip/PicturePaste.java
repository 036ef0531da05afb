package dev.sightline.editor.clip;

import dev.sightline.edit.Edit;
import dev.sightline.edit.FreshIds;
import dev.sightline.edit.LaneEdit;
import dev.sightline.edit.Rejected;
import dev.sightline.edit.Where;
import dev.sightline.editor.Spot;
import dev.sightline.model.About;
import dev.sightline.model.Card;
import dev.sightline.model.CardBuilder;
import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.MapView;
import dev.sightline.model.Persona;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.Rank;
import dev.sightline.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A picture comes into a document: as a card of its own, as a persona's portrait, or as the picture of a step or of a
/// card that has none. A picture that the document has already is not kept twice.
///
/// @param on whose picture it becomes: a persona, a step or a card
/// @param at where its card comes to stand otherwise; in a lane of pictures when empty
record PicturePaste(Id<JourneyMap> map, Optional<Id<?>> on, Optional<Spot> at, ImageAsset.Data picture, String name)
        implements Edit {
    @Override
    public String label() {
        return "Paste picture";
    }

    @Override
    public ChangeSet on(JourneyDocument document) throws Rejected {
        List<Change> changes = new ArrayList<>();
        FreshIds ids = FreshIds.of(document);
        Id<ImageAsset> image = image(document, ids, changes);
        Element owner = on.flatMap(document::find).orElse(null);
        switch (owner) {
            case Persona persona -> changes.add(new Change(persona, persona.withPhoto(Optional.of(image))));
            case Card card
            when card.image().isEmpty() -> changes.add(new Change(card, card.withImage(Optional.of(image))));
            case Step step -> changes.add(new Change(step, step.withImage(Optional.of(image))));
            case null, default -> {
                Lane lane = lane(document);
                if (lane != null) {
                    changes.add(card(document, ids, lane, image));
                    break;
                }
                ChangeSet first = new LaneEdit.Insert(Where.lastIn(map), LaneKind.IMAGE, "").on(document);
                return first.then(on(document.with(first)));
            }
        }
        return ChangeSet.of(changes);
    }

    private Id<ImageAsset> image(JourneyDocument document, FreshIds ids, List<Change> changes) {
        List<ImageAsset> known = document.all(ImageAsset.class);
        for (ImageAsset one : known) {
            if (one.data().equals(picture)) {
                return one.id();
            }
        }
        Rank rank = known.isEmpty() ? Rank.FIRST : known.getLast().rank().after();
        Id<ImageAsset> id = ids.named("image", name);
        changes.add(new Change(null, new ImageAsset(id, rank, About.NONE, name, "", picture)));
        return id;
    }

    /// The lane at the place that is said, or the first lane of pictures.
    private @Nullable Lane lane(JourneyDocument document) {
        return at.flatMap(spot -> document.find(spot.row()))
                .filter(Lane.class::isInstance)
                .map(Lane.class::cast)
                .or(() -> document.view(map).lanes().stream()
                        .filter(lane -> lane.kind() == LaneKind.IMAGE)
                        .findFirst())
                .orElse(null);
    }

    private Change card(JourneyDocument document, FreshIds ids, Lane lane, Id<ImageAsset> image) {
        MapView view = document.view(map);
        int leaf = Math.max(0, at.map(Spot::leaf).orElse(0));
        Place place = view.leaves().isEmpty()
                ? Place.wholeMap()
                : Place.on(view.leaves()
                        .get(Math.min(leaf, view.leaves().size() - 1))
                        .id());
        List<Placed> there = view.placed(lane.id());
        return new Change(
                null,
                CardBuilder.builder()
                        .id(ids.next("card"))
                        .rank(
                                there.isEmpty()
                                        ? Rank.FIRST
                                        : there.getLast().rank().after())
                        .about(About.NONE)
                        .lane(lane.id())
                        .place(place)
                        .text("")
                        .saidBy("")
                        .icon("")
                        .image(Optional.of(image))
                        .build());
    }
}
