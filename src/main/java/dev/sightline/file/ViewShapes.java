package dev.sightline.file;

import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Filter;
import dev.sightline.model.FilterBuilder;
import dev.sightline.model.Framing;
import dev.sightline.model.Heat;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.MapRow;
import dev.sightline.model.Rest;
import dev.sightline.model.SavedView;
import dev.sightline.model.SavedViewBuilder;
import java.math.BigDecimal;
import java.util.EnumSet;

/// The shapes of views: what of a map is shown, and where one looks.
final class ViewShapes {
    private ViewShapes() {}

    /// As close and as far as anybody needs to look.
    private static final Numbers<BigDecimal> ZOOM = Numbers.decimal(new BigDecimal("0.01"), BigDecimal.valueOf(100));

    @SuppressWarnings({"unchecked", "rawtypes"}) // an id has no type at run time; the kind says which it is
    private static final Form<Id<Lane>> LANE = (Form) new Reference<Lane>(EnumSet.of(ElementKind.LANE), true);

    @SuppressWarnings({"unchecked", "rawtypes"}) // as above
    private static final Form<Id<? extends MapRow>> ROW =
            (Form) new Reference<MapRow>(EnumSet.of(ElementKind.LANE, ElementKind.LINE), true);

    static final Nested<Filter, FilterBuilder> FILTER = Nested.of(Shape.built(
                    "filter",
                    "What is asked for. Within one list any of its values will do; a thing has to answer to every"
                            + " list.",
                    FilterBuilder::builder,
                    FilterBuilder::builder,
                    FilterBuilder::build)
            .list("personas", Reference.PERSONA, Filter::personas, FilterBuilder::personas, "Whom it is about.")
            .list("lanes", LANE, Filter::lanes, FilterBuilder::lanes, "In which lane it stands.")
            .list(
                    "kinds",
                    RowShapes.LANE_KIND,
                    Filter::kinds,
                    FilterBuilder::kinds,
                    "What it is: the kind of its lane, or pain, gain, opportunity.")
            .texts("tags", Filter::tags, FilterBuilder::tags, "One of its tags.")
            .list(
                    "channels",
                    Reference.CHANNEL,
                    Filter::channels,
                    FilterBuilder::channels,
                    "Over which channel: its own, its touchpoint's, or the step's where it stands.")
            .list(
                    "severities",
                    Numbers.whole(1, 5),
                    Filter::severities,
                    FilterBuilder::severities,
                    "How much a pain hurts.")
            .list(
                    "evidence",
                    Words.of(EvidenceLevel.class, "evidence level"),
                    Filter::evidence,
                    FilterBuilder::evidence,
                    "How well it is known.")
            .texts("owners", Filter::owners, FilterBuilder::owners, "Who answers for it.")
            .text("text", Filter::text, FilterBuilder::text, "Words that stand in it, all of them."));

    static final Nested<Framing, Framing> FRAMING = Nested.of(Shape.of(
                    "framing",
                    "Where somebody looks, and how closely.",
                    new Framing(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO))
            .needed(
                    "zoom",
                    ZOOM,
                    Framing::zoom,
                    (framing, zoom) -> new Framing(zoom, framing.x(), framing.y()),
                    BigDecimal.ONE,
                    "1 for 100 %.")
            .needed(
                    "x",
                    Numbers.ANY,
                    Framing::x,
                    (framing, x) -> new Framing(framing.zoom(), x, framing.y()),
                    BigDecimal.ZERO,
                    "The middle of what is seen, in points from the left edge of the sheet.")
            .needed(
                    "y",
                    Numbers.ANY,
                    Framing::y,
                    (framing, y) -> new Framing(framing.zoom(), framing.x(), y),
                    BigDecimal.ZERO,
                    "The same from the top edge."));

    static final Shape<SavedView, SavedViewBuilder> VIEW = Shape.built(
                    "view",
                    "A way of looking at a map that has a name.",
                    SavedViewBuilder::builder,
                    SavedViewBuilder::builder,
                    SavedViewBuilder::build)
            .part("id", Elsewhere.ID, false, "What others refer to it by; made from the name when not said.")
            .text("name", SavedView::name, SavedViewBuilder::name, "What it is called.")
            .value("filter", FILTER, SavedView::filter, SavedViewBuilder::filter, Filter.NONE, "What it asks for.")
            .value(
                    "rest",
                    Words.of(Rest.class, "way of treating the rest"),
                    SavedView::rest,
                    SavedViewBuilder::rest,
                    Rest.FADED,
                    "What becomes of all that it does not ask for.")
            .list(
                    "hiddenRows",
                    ROW,
                    SavedView::hiddenRows,
                    SavedViewBuilder::hiddenRows,
                    "Lanes and lines that are left out.")
            .maybe(
                    "heat",
                    Words.of(Heat.class, "figure"),
                    SavedView::heat,
                    SavedViewBuilder::heat,
                    "By which figure cards or columns are coloured.")
            .maybe("framing", FRAMING, SavedView::framing, SavedViewBuilder::framing, "Where it looks.")
            .about(SavedView::about, SavedViewBuilder::about, SavedViewBuilder::about);
}
