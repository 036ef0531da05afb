package dev.sightline.file;

import dev.sightline.model.BaselineSide;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneBuilder;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.LaneGroupBuilder;
import dev.sightline.model.LaneKind;
import dev.sightline.model.LineKind;
import dev.sightline.model.LineStyle;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.SeparatorLineBuilder;

/// The shapes of what runs across a map: lanes, lines and groups of them.
final class RowShapes {
    private RowShapes() {}

    static final Words<LaneKind> LANE_KIND = Words.of(LaneKind.class, "lane kind");

    static final Words<LineStyle> LINE_STYLE = Words.of(LineStyle.class, "line style");

    static final Shape<Lane, LaneBuilder> LANE = Shape.built(
                    "lane",
                    "A row of one kind of content across the journey.",
                    LaneBuilder::builder,
                    LaneBuilder::builder,
                    LaneBuilder::build)
            .needed("lane", LANE_KIND, Lane::kind, LaneBuilder::kind, LaneKind.CUSTOM, "What it holds.")
            .part("id", Elsewhere.ID, false, "What others refer to it by; made from name or kind when not said.")
            .text("name", Lane::name, LaneBuilder::name, "Shown instead of the kind's own name.")
            .maybe("actor", Reference.ACTOR, Lane::actor, LaneBuilder::actor, "Whose lane it is.")
            .maybe("persona", Reference.PERSONA, Lane::persona, LaneBuilder::persona, "The persona it is about.")
            .maybe("team", Reference.TEAM, Lane::team, LaneBuilder::team, "The team it is about.")
            .text("owner", Lane::owner, LaneBuilder::owner, "Who answers for it, in your words.")
            .maybe(
                    "height",
                    Numbers.whole(1, 10_000),
                    Lane::height,
                    LaneBuilder::height,
                    "The least height in points; as high as its content when not said.")
            .maybe("colour", ColourForm.COLOUR, Lane::colour, LaneBuilder::colour, "Its colour.")
            .maybe(
                    "side",
                    Words.of(BaselineSide.class, "side"),
                    Lane::side,
                    LaneBuilder::side,
                    "Where it stands to a baseline.")
            .text(
                    "visibleTo",
                    Lane::visibleTo,
                    LaneBuilder::visibleTo,
                    "For whose eyes it is; everybody's when not said.")
            .about(Lane::about, LaneBuilder::about, LaneBuilder::about)
            .part("cards", Elsewhere.listOfAny("card", "pain", "gain", "opportunity"), false, "What stands in it.")
            .part("curves", Elsewhere.listOf("curve"), false, "The curves drawn in it.");

    static final Shape<SeparatorLine, SeparatorLineBuilder> LINE = Shape.built(
                    "line",
                    "A line across the map between two lanes, such as the line of visibility.",
                    SeparatorLineBuilder::builder,
                    SeparatorLineBuilder::builder,
                    SeparatorLineBuilder::build)
            .needed(
                    "line",
                    Words.of(LineKind.class, "line kind"),
                    SeparatorLine::kind,
                    SeparatorLineBuilder::kind,
                    LineKind.CUSTOM,
                    "What it separates.")
            .part("id", Elsewhere.ID, false, "What others refer to it by; made from name or kind when not said.")
            .text("name", SeparatorLine::name, SeparatorLineBuilder::name, "Shown instead of the kind's own name.")
            .maybe(
                    "style",
                    LINE_STYLE,
                    SeparatorLine::style,
                    SeparatorLineBuilder::style,
                    "How it is drawn; as its kind when not said.")
            .about(SeparatorLine::about, SeparatorLineBuilder::about, SeparatorLineBuilder::about);

    static final Shape<LaneGroup, LaneGroupBuilder> GROUP = Shape.built(
                    "group",
                    "Lanes and lines that belong together under a name.",
                    LaneGroupBuilder::builder,
                    LaneGroupBuilder::builder,
                    LaneGroupBuilder::build)
            .needed("group", Texts.TEXT, LaneGroup::name, LaneGroupBuilder::name, "", "What it is called.")
            .part("id", Elsewhere.ID, false, "What others refer to it by; made from the name when not said.")
            .about(LaneGroup::about, LaneGroupBuilder::about, LaneGroupBuilder::about)
            .part("rows", Elsewhere.listOfAny("lane", "line"), false, "Its lanes and lines, from top to bottom.");
}
