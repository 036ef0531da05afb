package dev.sightline.editor;

import dev.sightline.edit.Edit;
import dev.sightline.edit.Put;
import dev.sightline.editor.TextEditing.Field;
import dev.sightline.model.About;
import dev.sightline.model.Card;
import dev.sightline.model.Column;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Gain;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.Marker;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.Rank;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.List;
import java.util.Optional;

/// Which edit a written text asks for.
final class Writing {
    private Writing() {}

    /// The text that an element shows for writing, if it has one.
    static Optional<TextEditing> of(Element element, Optional<Spot> spot) {
        return switch (element) {
            case Placed placed -> existing(placed, Field.TEXT, spot, placed.text());
            case Column column -> existing(column, Field.NAME, spot, column.name());
            case Lane lane -> existing(lane, Field.NAME, spot, lane.name());
            case LaneGroup group -> existing(group, Field.NAME, spot, group.name());
            case SeparatorLine line -> existing(line, Field.NAME, spot, line.name());
            case Link link -> existing(link, Field.LABEL, spot, link.label());
            case Marker marker -> existing(marker, Field.LABEL, spot, marker.label());
            case Comment comment -> existing(comment, Field.TEXT, spot, comment.text());
            default -> Optional.empty();
        };
    }

    private static Optional<TextEditing> existing(Element element, Field field, Optional<Spot> spot, String text) {
        return Optional.of(new TextEditing(element.id(), field, spot, false, false, text, text));
    }

    /// A card to be written in an empty place of a lane.
    static Optional<TextEditing> fresh(Grid grid, Spot spot) {
        if (spot.isHead() || grid.view().leaves().isEmpty()) {
            return Optional.empty();
        }
        return grid.view().document().find(spot.row()).orElse(null) instanceof Lane
                ? Optional.of(new TextEditing(Id.of("new-card"), Field.TEXT, Optional.of(spot), true, true, "", ""))
                : Optional.empty();
    }

    /// The edit; empty if the text asks for nothing.
    static Optional<Edit> edit(TextEditing text, Grid grid) {
        return text.fresh()
                ? Optional.of(adding(text, grid))
                : changing(text, grid.view().document());
    }

    private static Edit adding(TextEditing text, Grid grid) {
        Spot spot = text.spot().orElseThrow();
        JourneyDocument document = grid.view().document();
        int number = 1;
        while (document.find(Id.of("card-" + number)).isPresent()) {
            number++;
        }
        List<Id<?>> there = grid.at(spot);
        Rank rank = there.isEmpty()
                ? Rank.FIRST
                : document.find(there.getLast()).orElseThrow().rank().after();
        Card card = new Card(
                Id.of("card-" + number),
                rank,
                About.NONE,
                Id.of(spot.row().value()),
                Place.on(grid.view().leaves().get(spot.leaf()).id()),
                text.text(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                false,
                false);
        return new Put("Add card", List.of(card));
    }

    private static Optional<Edit> changing(TextEditing text, JourneyDocument document) {
        String said = text.text();
        Optional<Element> changed = document.find(text.element()).map(element -> switch (element) {
            case Card card -> card.withText(said);
            case PainPoint pain -> pain.withText(said);
            case Gain gain -> gain.withText(said);
            case Opportunity opportunity -> opportunity.withText(said);
            case Stage stage -> stage.withName(said);
            case Step step -> step.withName(said);
            case Lane lane -> lane.withName(said);
            case LaneGroup group -> group.withName(said);
            case SeparatorLine line -> line.withName(said);
            case Link link -> link.withLabel(said);
            case Marker marker -> marker.withLabel(said);
            case Comment comment -> comment.withText(said);
            default -> element;
        });
        return changed.map(element -> new Put("Change text", List.of(element)));
    }
}
