package dev.sightline.layout.grid;

import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Role;
import dev.sightline.layout.TextStyles;
import dev.sightline.layout.Theme;
import dev.sightline.model.Element;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.MapRelation;
import dev.sightline.model.Step;
import dev.sightline.model.TimeGoal;
import dev.sightline.model.TimeUnit;
import java.util.ArrayList;
import java.util.List;

/// What a map says of itself beside its title: scenario, goal, expectations and the rest, as items for columns.
final class MapFacts {
    private final Setting setting;
    private final Theme theme;
    private final TextStyles styles;
    private final JourneyMap map;
    private final double width;
    private final List<Newspaper.Item> items = new ArrayList<>();

    MapFacts(Setting setting, double width) {
        this.setting = setting;
        this.theme = setting.theme();
        this.styles = theme.textStyles();
        this.map = setting.view().map();
        this.width = width;
        fact(setting.say("map.scenario"), map.scenario());
        fact(setting.say("map.goal"), map.goal());
        list(setting.say("map.expectations"), map.expectations());
        fact(setting.say("map.trigger"), map.trigger());
        fact(setting.say("map.scope"), scope());
        fact(setting.say("map.context"), map.context());
        fact(setting.say("map.asset"), map.assetAtRisk());
        fact(setting.say("map.time"), time());
        map.price()
                .ifPresent(price ->
                        fact(setting.say("map.price"), setting.amounts().money(price)));
        list(setting.say("map.relations"), relations());
    }

    List<Newspaper.Item> items() {
        return items;
    }

    private void fact(String name, String text) {
        if (!text.isEmpty()) {
            add(new Stack(setting, width).like(text).label(name).text(text, styles.body(), theme.ink()));
        }
    }

    private void list(String name, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        Stack stack = new Stack(setting, width).like(texts.getFirst()).label(name);
        for (String text : texts) {
            stack.bullet(text, styles.body(), theme.ink());
        }
        add(stack);
    }

    private void add(Stack stack) {
        Block block = stack.block();
        Meaning meaning = Meaning.of(Role.PARAGRAPH, block.words(), map.id().value());
        items.add(new Newspaper.Item(block, meaning, 12, false));
    }

    private String scope() {
        if (map.scopeStart().isEmpty() && map.scopeEnd().isEmpty()) {
            return "";
        }
        if (map.scopeEnd().isEmpty()) {
            return setting.say("map.scope.from", map.scopeStart());
        }
        return map.scopeStart().isEmpty()
                ? setting.say("map.scope.to", map.scopeEnd())
                : map.scopeStart() + " → " + map.scopeEnd();
    }

    private String time() {
        TimeGoal goal = map.time();
        TimeUnit unit = goal.unit().orElse(setting.view().document().project().timeUnit());
        List<String> parts = new ArrayList<>();
        goal.acceptable()
                .ifPresent(most ->
                        parts.add(setting.say("map.time.most", setting.amounts().time(most, unit))));
        goal.target()
                .map(target -> setting.amounts().time(target, unit))
                .ifPresent(target -> parts.add(goal.share()
                        .map(share ->
                                setting.say("map.time.share", setting.amounts().percent(share), target))
                        .orElseGet(() -> setting.say("map.time.target", target))));
        return String.join("; ", parts);
    }

    private List<String> relations() {
        List<String> relations = new ArrayList<>();
        for (MapRelation relation : map.relations()) {
            String name = setting.view()
                    .document()
                    .find(relation.target())
                    .map(this::name)
                    .orElse("");
            relations.add(setting.say("relation." + relation.kind(), name));
        }
        return relations;
    }

    /// What a map is related to; of a step in which map it is, as a map in detail is often called like its step.
    private String name(Element element) {
        return switch (element) {
            case JourneyMap other -> other.title();
            case Step step
            when !step.map().equals(map.id()) ->
                setting.view().document().get(step.map()).title() + NotePlace.THEN + step.name();
            case Step step -> step.name();
            default -> CalledBy.of(element).orElse("…");
        };
    }
}
