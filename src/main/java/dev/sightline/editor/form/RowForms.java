package dev.sightline.editor.form;

import dev.sightline.edit.LaneEdit;
import dev.sightline.edit.Where;
import dev.sightline.model.BaselineSide;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.LaneKind;
import dev.sightline.model.LineKind;
import dev.sightline.model.LineStyle;
import dev.sightline.model.MapRow;
import dev.sightline.model.SeparatorLine;
import java.util.List;
import java.util.Optional;

/// The forms of lanes, separator lines and groups of lanes.
final class RowForms {
    private RowForms() {}

    static final Form<Lane> LANE = Form.of(
            Section.main(
                    "content",
                    new Fields<Lane>()
                            .line("name", Lane::name, Lane::withName)
                            .kind("kind", LaneKind.class, Lane::kind, Lane::withKind)
                            .<LaneKind>replaceLast(
                                    (document, element, kind) -> new LaneEdit.SetKind(((Lane) element).id(), kind))),
            Section.main(
                    "people",
                    new Fields<Lane>()
                            .other("persona", Kin.PERSONA, Lane::persona, Lane::withPersona)
                            .other("actor", Kin.ACTOR, Lane::actor, Lane::withActor)
                            .other("team", Kin.TEAM, Lane::team, Lane::withTeam)
                            .words("owner", Lane::owner, Lane::withOwner)),
            AboutForm.section(Lane::about, Lane::withAbout),
            Section.more(
                    "place",
                    new Fields<Lane>()
                            .other("group", Kin.GROUP, Lane::group, Lane::withGroup)
                            .by(RowForms::intoGroup)
                            .maybeKind("side", BaselineSide.class, Lane::side, Lane::withSide)
                            .words("visibleTo", Lane::visibleTo, Lane::withVisibleTo)),
            Section.more(
                    "look",
                    new Fields<Lane>()
                            .colour("colour", Lane::colour, Lane::withColour)
                            .whole("height", Amount.whole(1, 10_000, 10), Lane::height, Lane::withHeight)));

    static final Form<SeparatorLine> LINE = Form.of(
            Section.main(
                    "content",
                    new Fields<SeparatorLine>()
                            .line("name", SeparatorLine::name, SeparatorLine::withName)
                            .kind("kind", LineKind.class, SeparatorLine::kind, SeparatorLine::withKind)
                            .maybeKind("style", LineStyle.class, SeparatorLine::style, SeparatorLine::withStyle)),
            AboutForm.quiet(SeparatorLine::about, SeparatorLine::withAbout),
            Section.more(
                    "place",
                    new Fields<SeparatorLine>()
                            .other("group", Kin.GROUP, SeparatorLine::group, SeparatorLine::withGroup)
                            .by(RowForms::intoGroup)));

    static final Form<LaneGroup> GROUP = Form.of(
            Section.main("content", new Fields<LaneGroup>().line("name", LaneGroup::name, LaneGroup::withName)),
            AboutForm.section(LaneGroup::about, LaneGroup::withAbout));

    private static LaneEdit intoGroup(JourneyDocument document, Element element, Optional<Id<?>> group) {
        MapRow row = (MapRow) element;
        Where where =
                group.map(Where::lastIn).or(() -> row.group().map(Where::after)).orElse(Where.after(row.id()));
        return new LaneEdit.Move(List.of(row.id()), where);
    }
}
