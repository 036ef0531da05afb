package dev.sightline.layout.grid;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import dev.sightline.layout.KindFamily;
import dev.sightline.layout.Theme;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Gain;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Placed;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the cards of a lane add to the legend: edges for evidence, pips, scores.
final class CardLegend {
    private CardLegend() {}

    static List<LegendEntry> of(Setting setting, List<Placed> cards) {
        Set<EvidenceLevel> levels = EnumSet.noneOf(EvidenceLevel.class);
        boolean severity = false;
        boolean strength = false;
        boolean score = false;
        boolean several = false;
        for (Placed placed : cards) {
            PlacedFacts.evidence(placed).ifPresent(levels::add);
            several |= setting.view().spans(placed.place()).size() > 1;
            severity |= placed instanceof PainPoint pain && pain.severity().isPresent();
            strength |= placed instanceof Gain gain && gain.strength().isPresent();
            score |= placed instanceof Opportunity it
                    && it.importance().isPresent()
                    && it.satisfaction().isPresent();
        }
        Theme theme = setting.theme();
        List<LegendEntry> entries = new ArrayList<>();
        if (severity) {
            entries.add(pips(theme, theme.of(KindFamily.PAIN), setting.say("legend.severity")));
        }
        if (strength) {
            entries.add(pips(theme, theme.of(KindFamily.GAIN), setting.say("legend.strength")));
        }
        if (score) {
            entries.add(score(setting));
        }
        if (several) {
            entries.add(SignLegend.bracket(setting));
        }
        for (EvidenceLevel level : levels) {
            entries.add(edge(setting, level));
        }
        return entries;
    }

    private static LegendEntry pips(Theme theme, Ink ink, String words) {
        List<Mark> marks = Marks.moved(Fact.pips(theme, 3, ink, words).picture(), 0, 1);
        return new LegendEntry(LegendEntry.Topic.CARDS, words, marks);
    }

    private static LegendEntry score(Setting setting) {
        Theme theme = setting.theme();
        Ink ink = theme.of(KindFamily.OPPORTUNITY);
        Box box = new Box((LegendEntry.WIDTH - 22) / 2, 0, 22, LegendEntry.HEIGHT);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Panel(box, LegendEntry.HEIGHT / 2, ink, Pen.NONE));
        marks.addAll(setting.set("12", theme.textStyles().metaStrong(), box.width())
                .marks(box.x(), 1, box.width(), Paragraph.Align.CENTER, theme.on(ink)));
        return new LegendEntry(LegendEntry.Topic.CARDS, setting.say("legend.score"), marks);
    }

    private static LegendEntry edge(Setting setting, EvidenceLevel level) {
        Theme theme = setting.theme();
        Box box = new Box(1, 1, LegendEntry.WIDTH - 2, LegendEntry.HEIGHT - 2);
        Mark frame = new Mark.Panel(box, 3, theme.card(), CardFace.edge(theme, Optional.of(level)));
        return new LegendEntry(LegendEntry.Topic.EVIDENCE, setting.say("legend.evidence." + level), List.of(frame));
    }
}
