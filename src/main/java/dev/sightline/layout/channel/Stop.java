package dev.sightline.layout.channel;

import dev.sightline.model.Card;
import dev.sightline.model.Channel;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.Persona;
import dev.sightline.model.Placed;
import dev.sightline.model.Step;
import dev.sightline.model.StepStatus;
import dev.sightline.model.Touchpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Channels used at one place of the way.
///
/// @param card what says so; empty when the step itself does
/// @param text what is written below the disc; may be empty
record Stop(
        MapView.Span span,
        List<Id<Channel>> channels,
        Optional<Card> card,
        Optional<Id<Persona>> persona,
        String text,
        Sort sort) {
    Stop {
        channels = List.copyOf(channels);
    }

    /// Whether what was meant to happen did.
    enum Sort {
        USED,
        /// Meant, but it did not happen.
        MISSING,
        /// Happened, but was not meant to.
        STRAY
    }

    /// All stops of a lane, from left to right.
    static List<Stop> of(MapView view, Lane lane) {
        List<Stop> stops = new ArrayList<>();
        Set<Integer> told = new LinkedHashSet<>();
        for (Placed placed : view.placed(lane.id())) {
            if (placed instanceof Card card) {
                List<Id<Channel>> channels = channels(view.document(), card);
                for (MapView.Span span : channels.isEmpty() ? List.<MapView.Span>of() : view.spans(card.place())) {
                    stops.add(new Stop(
                            span,
                            channels,
                            Optional.of(card),
                            card.persona(),
                            text(view.document(), card),
                            sort(view, span)));
                    for (int leaf = span.first(); leaf <= span.last(); leaf++) {
                        told.add(leaf);
                    }
                }
            }
        }
        for (int leaf = 0; leaf < view.leaves().size(); leaf++) {
            if (!told.contains(leaf) && view.leaves().get(leaf) instanceof Step step) {
                List<Id<Channel>> channels = channels(view.document(), step);
                if (!channels.isEmpty()) {
                    MapView.Span span = new MapView.Span(leaf, leaf);
                    stops.add(new Stop(span, channels, Optional.empty(), Optional.empty(), "", sort(view, span)));
                }
            }
        }
        stops.sort(Comparator.comparingInt(stop -> stop.span().first()));
        return stops;
    }

    private static List<Id<Channel>> channels(JourneyDocument document, Card card) {
        return card.channels().isEmpty()
                ? card.touchpoint().map(id -> document.get(id).channels()).orElse(List.of())
                : card.channels();
    }

    private static List<Id<Channel>> channels(JourneyDocument document, Step step) {
        return step.channel()
                .map(List::of)
                .or(() -> step.touchpoint().map(id -> document.get(id).channels()))
                .orElse(List.of());
    }

    private static String text(JourneyDocument document, Card card) {
        String touchpoint =
                card.touchpoint().map(document::get).map(Touchpoint::name).orElse("");
        if (card.text().isBlank()) {
            return touchpoint;
        }
        return touchpoint.isBlank() || touchpoint.equals(card.text()) ? card.text() : card.text() + "\n" + touchpoint;
    }

    private static Sort sort(MapView view, MapView.Span span) {
        Column leaf = view.leaves().get(span.first());
        Optional<StepStatus> status = leaf instanceof Step step ? step.status() : Optional.empty();
        return status.map(it -> switch (it) {
                    case MISSING -> Sort.MISSING;
                    case AD_HOC -> Sort.STRAY;
                    case OK, FAILED, OUT_OF_SEQUENCE -> Sort.USED;
                })
                .orElse(Sort.USED);
    }

    /// Whether disc and label show all that the card says.
    boolean tellsAll() {
        return card.filter(it -> it.actor().isEmpty()
                        && it.system().isEmpty()
                        && it.team().isEmpty()
                        && it.role().isEmpty()
                        && it.evidence().isEmpty()
                        && it.image().isEmpty()
                        && it.saidBy().isEmpty()
                        && it.colour().isEmpty()
                        && it.icon().isEmpty()
                        && it.about().sources().isEmpty()
                        && it.about().tags().isEmpty()
                        && !it.risk()
                        && !it.incomplete())
                .isPresent();
    }
}
