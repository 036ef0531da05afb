package dev.sightline.layout.grid;

import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.layout.TextStyles;
import dev.sightline.layout.Theme;
import dev.sightline.model.Card;
import dev.sightline.model.Cause;
import dev.sightline.model.Gain;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Why things hurt: the trees of causes that the map's pains and gains name, told as indented text.
final class CauseTrees {
    private static final double INDENT = 14;
    private static final int DEEPEST = 8;

    private final Setting setting;
    private final Theme theme;
    private final TextStyles styles;
    private final JourneyDocument document;

    CauseTrees(Setting setting) {
        this.setting = setting;
        this.theme = setting.theme();
        this.styles = theme.textStyles();
        this.document = setting.view().document();
    }

    void add(FootItems items) {
        Map<Id<Cause>, List<String>> effects = effects();
        if (effects.isEmpty()) {
            return;
        }
        Map<Id<Cause>, List<Cause>> below = new HashMap<>();
        Set<Id<Cause>> tops = new LinkedHashSet<>();
        for (Cause cause : document.all(Cause.class)) {
            cause.parent()
                    .ifPresent(parent -> below.computeIfAbsent(parent, id -> new ArrayList<>())
                            .add(cause));
        }
        effects.keySet().forEach(id -> tops.add(top(id)));
        items.heading(setting.say("causes"));
        for (Id<Cause> top : tops) {
            tell(items, document.get(top), 0, below, effects, new HashSet<>());
        }
    }

    /// What each cause brings about, for the causes that a pain or gain of this map names.
    private Map<Id<Cause>, List<String>> effects() {
        Map<Id<Cause>, List<String>> effects = new java.util.LinkedHashMap<>();
        for (Lane lane : setting.view().lanes()) {
            for (Placed placed : setting.view().placed(lane.id())) {
                List<Id<Cause>> causes = switch (placed) {
                    case PainPoint pain -> pain.causes();
                    case Gain gain -> gain.causes();
                    default -> List.of();
                };
                for (Id<Cause> cause : causes) {
                    effects.computeIfAbsent(cause, id -> new ArrayList<>()).add(placed.text());
                }
            }
        }
        return effects;
    }

    private Id<Cause> top(Id<Cause> id) {
        Set<Id<Cause>> seen = new HashSet<>();
        Id<Cause> at = id;
        while (seen.add(at)) {
            var parent = document.get(at).parent();
            if (parent.isEmpty()) {
                break;
            }
            at = parent.get();
        }
        return at;
    }

    private void tell(
            FootItems items,
            Cause cause,
            int depth,
            Map<Id<Cause>, List<Cause>> below,
            Map<Id<Cause>, List<String>> effects,
            Set<Id<Cause>> told) {
        if (!told.add(cause.id())) {
            return;
        }
        double indent = Math.min(depth, DEEPEST) * INDENT;
        Stack stack = items.stack().like(cause.text());
        if (depth > 0) {
            double corner = stack.left(indent - INDENT + 4, 0);
            Mark elbow = new Mark.Stroke(
                    Outline.begin()
                            .move(corner, -5)
                            .line(corner, 7)
                            .line(stack.left(indent - 2, 0), 7)
                            .build(),
                    Pen.solid(theme.secondary(), 0.75));
            stack.mark(List.of(elbow)).say(setting.say("cause.because.told"));
        }
        stack.text(cause.text(), depth == 0 ? styles.bodyStrong() : styles.body(), theme.ink(), indent);
        String facts = facts(cause);
        if (!facts.isEmpty()) {
            stack.text(facts, styles.meta(), theme.secondary(), indent);
        }
        for (String effect : effects.getOrDefault(cause.id(), List.of())) {
            if (!effect.equals(cause.text())) {
                stack.text("→ " + effect, styles.meta(), theme.secondary(), indent);
            }
        }
        List<Cause> children = below.getOrDefault(cause.id(), List.of());
        if (depth == 0 && !children.isEmpty()) {
            items.head(stack, cause.id().value());
        } else {
            items.add(stack, cause.id().value());
        }
        for (Cause child : children) {
            tell(items, child, depth + 1, below, effects, told);
        }
    }

    private String facts(Cause cause) {
        List<String> facts = new ArrayList<>();
        if (cause.root()) {
            facts.add(setting.say("cause.root"));
        }
        cause.category().ifPresent(category -> facts.add(setting.words().of(category)));
        cause.card().ifPresent(id -> {
            Card card = document.get(id);
            Lane lane = document.get(card.lane());
            String where = lane.name().isEmpty() ? setting.words().of(lane.kind()) : lane.name();
            facts.add(setting.say("cause.in", where, card.text()));
        });
        return String.join(" · ", facts);
    }
}
