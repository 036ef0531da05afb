package dev.sightline;

import dev.sightline.model.About;
import dev.sightline.model.Bend;
import dev.sightline.model.CardBuilder;
import dev.sightline.model.CauseBuilder;
import dev.sightline.model.CauseCategory;
import dev.sightline.model.Column;
import dev.sightline.model.CommentBuilder;
import dev.sightline.model.CommentState;
import dev.sightline.model.CurveKind;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Element;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Frequency;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.LinkBuilder;
import dev.sightline.model.LinkKind;
import dev.sightline.model.MarkerBuilder;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.OpportunityBuilder;
import dev.sightline.model.PainPoint;
import dev.sightline.model.PainPointBuilder;
import dev.sightline.model.Place;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurveBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands on a random map: cards, curves, links, markers, comments, causes.
final class RandomContents {
    private final RandomJourney made;
    private final List<Id<Lane>> lanes;
    private final List<Id<?>> linkable = new ArrayList<>();
    private final List<Id<PainPoint>> pains = new ArrayList<>();

    RandomContents(RandomJourney made, List<Id<Lane>> lanes) {
        this.made = made;
        this.lanes = lanes;
        linkable.addAll(made.steps);
        linkable.addAll(made.stages);
    }

    void add(int cards) {
        for (int i = 0; i < cards && !lanes.isEmpty(); i++) {
            card(lanes.get(made.random.nextInt(lanes.size())), i);
        }
        curves(lanes);
        extras();
    }

    private Place place() {
        List<Id<? extends Column>> level =
                !made.steps.isEmpty() && made.random.nextBoolean() ? made.steps : made.stages;
        if (level.isEmpty() || made.random.nextInt(12) == 0) {
            return Place.wholeMap();
        }
        int from = made.random.nextInt(level.size());
        return switch (made.random.nextInt(8)) {
            case 0 -> new Place.Range(level.get(from), level.get(from + made.random.nextInt(level.size() - from)));
            case 1 ->
                new Place.Several(List.copyOf(new java.util.LinkedHashSet<Id<? extends Column>>(
                        List.of(level.get(from), level.get(made.random.nextInt(level.size()))))));
            default -> Place.on(level.get(from));
        };
    }

    private void card(Id<Lane> lane, int index) {
        String text = made.text(index % 40 == 39 ? 2000 : 120);
        switch (made.random.nextInt(8)) {
            case 0 -> {
                Id<PainPoint> id = made.id("pain");
                made.elements.add(PainPointBuilder.builder()
                        .id(id)
                        .rank(made.rank())
                        .about(made.about())
                        .lane(lane)
                        .place(place())
                        .text(text)
                        .severity(made.some(1 + made.random.nextInt(5)))
                        .frequency(made.some(new Frequency.Level(1 + made.random.nextInt(5))))
                        .owner("")
                        .status("")
                        .build());
                pains.add(id);
                linkable.add(id);
            }
            case 1 ->
                made.elements.add(OpportunityBuilder.builder()
                        .id(made.id("opportunity"))
                        .rank(made.rank())
                        .about(made.about())
                        .lane(lane)
                        .place(place())
                        .text(text)
                        .group("")
                        .pains(pains.isEmpty() ? List.of() : List.of(pains.getLast()))
                        .importance(made.some(made.number(10)))
                        .satisfaction(made.some(made.number(10)))
                        .owner("")
                        .status("")
                        .decision("")
                        .build());
            default -> {
                Id<dev.sightline.model.Card> id = made.id("card");
                made.elements.add(CardBuilder.builder()
                        .id(id)
                        .rank(made.rank())
                        .about(made.about())
                        .lane(lane)
                        .place(place())
                        .text(text)
                        .actor(made.some(made.actor))
                        .persona(made.some(made.persona))
                        .channels(made.random.nextInt(4) == 0 ? List.of(made.channel) : List.of())
                        .evidence(made.some(made.any(EvidenceLevel.values())))
                        .saidBy(made.random.nextInt(6) == 0 ? made.text(20) : "")
                        .icon("")
                        .risk(made.random.nextInt(10) == 0)
                        .build());
                linkable.add(id);
            }
        }
    }

    private void curves(List<Id<Lane>> lanes) {
        List<Id<? extends Column>> level = made.steps.isEmpty() ? made.stages : made.steps;
        for (int i = made.random.nextInt(3); i > 0 && !level.isEmpty(); i--) {
            List<CurvePoint> points = new ArrayList<>();
            for (Id<? extends Column> column : level) {
                if (made.random.nextInt(5) > 0) {
                    points.add(new CurvePoint(
                            column,
                            made.random.nextInt(6) == 0
                                    ? Optional.empty()
                                    : Optional.of(BigDecimal.valueOf(made.random.nextInt(41) - 20, 1)),
                            made.random.nextInt(4) == 0 ? made.text(50) : "",
                            List.of()));
                }
            }
            made.elements.add(ScoreCurveBuilder.builder()
                    .id(made.id("curve"))
                    .rank(made.rank())
                    .about(About.NONE)
                    .map(made.map)
                    .lane(lanes.isEmpty() ? Optional.empty() : made.some(lanes.getFirst()))
                    .kind(made.any(CurveKind.values()))
                    .name(made.random.nextBoolean() ? "" : made.text(30))
                    .persona(made.some(made.persona))
                    .scale(Scale.EMOTION)
                    .points(points)
                    .build());
        }
    }

    /// One in three links is led; nothing is drawn by lot, so that the rest of the map is what it is without.
    private Optional<Bend> bend(int turn) {
        boolean level = turn % 2 == 0;
        List<? extends Element> all = made.elements.stream()
                .filter(element -> level
                        ? element instanceof Lane lane && lane.map().equals(made.map)
                        : element instanceof Column column && column.map().equals(made.map))
                .toList();
        if (turn % 3 > 0 || all.isEmpty()) {
            return Optional.empty();
        }
        Bend.Side side = level
                ? turn % 4 == 0 ? Bend.Side.ABOVE : Bend.Side.BELOW
                : turn % 5 == 0 ? Bend.Side.BEFORE : Bend.Side.AFTER;
        return Optional.of(new Bend(side, all.get(turn % all.size()).id()));
    }

    private void extras() {
        for (int i = linkable.size() / 6; i > 0; i--) {
            Id<?> from = linkable.get(made.random.nextInt(linkable.size()));
            Id<?> to = linkable.get(made.random.nextInt(linkable.size()));
            if (!from.equals(to)) {
                made.elements.add(LinkBuilder.builder()
                        .id(made.id("link"))
                        .rank(made.rank())
                        .about(About.NONE)
                        .map(made.map)
                        .from(from)
                        .to(to)
                        .kind(made.any(LinkKind.values()))
                        .kindName("")
                        .label(made.random.nextInt(3) == 0 ? made.text(20) : "")
                        .condition("")
                        .bend(bend(i))
                        .build());
            }
            made.elements.add(MarkerBuilder.builder()
                    .id(made.id("marker"))
                    .rank(made.rank())
                    .about(About.NONE)
                    .map(made.map)
                    .kind(made.any(MarkerKind.values()))
                    .on(to)
                    .label(made.random.nextBoolean() ? "" : made.text(20))
                    .symbol("")
                    .note("")
                    .build());
            made.elements.add(CommentBuilder.builder()
                    .id(made.id("comment"))
                    .rank(made.rank())
                    .about(About.NONE)
                    .on(from)
                    .text(made.text(80))
                    .author(made.text(10))
                    .state(made.some(made.any(CommentState.values())))
                    .stateBy(made.random.nextBoolean() ? "" : made.text(10))
                    .stateDate(made.some(Instant.ofEpochSecond(made.random.nextInt(1 << 30))))
                    .quote(made.random.nextBoolean() ? "" : made.text(20))
                    .build());
        }
        made.elements.add(CauseBuilder.builder()
                .id(made.id("cause"))
                .rank(made.rank())
                .about(About.NONE)
                .text(made.text(40))
                .category(made.some(made.any(CauseCategory.values())))
                .build());
    }
}
