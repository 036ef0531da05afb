package dev.sightline.layout.grid;

import dev.sightline.layout.TextStyles;
import dev.sightline.layout.Theme;
import dev.sightline.model.Actor;
import dev.sightline.model.Channel;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.Persona;
import dev.sightline.model.Step;
import dev.sightline.model.SystemUsed;
import dev.sightline.model.Team;
import dev.sightline.model.Touchpoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the map uses of the document's catalogues, told at the foot in more words than fit on cards.
final class Catalogue {
    private final Setting setting;
    private final Theme theme;
    private final TextStyles styles;
    private final JourneyDocument document;
    private final Set<Id<?>> used = new HashSet<>();
    private final List<LaneUse> uses;

    /// @param uses what the lanes' cards refer to
    Catalogue(Setting setting, List<LaneUse> uses) {
        this.setting = setting;
        this.uses = uses;
        this.theme = setting.theme();
        this.styles = theme.textStyles();
        MapView view = setting.view();
        this.document = view.document();
        use(view.map());
        view.phases().forEach(this::use);
        view.stages().forEach(this::use);
        view.steps().forEach(this::useStep);
        view.curves().forEach(this::use);
        view.map().personas().forEach(id -> use(document.get(id)));
        for (Lane lane : view.lanes()) {
            use(lane);
            lane.actor().ifPresent(used::add);
            lane.team().ifPresent(used::add);
        }
        uses.forEach(lane -> used.addAll(lane.ids()));
    }

    private void use(Element element) {
        used.addAll(element.about().sources());
    }

    private void useStep(Step step) {
        use(step);
        used.addAll(step.actors());
        step.initiator().ifPresent(used::add);
        step.receiver().ifPresent(used::add);
        step.touchpoint().ifPresent(used::add);
        step.regionWith().ifPresent(used::add);
    }

    /// The information sources that something on the map refers to; all of a document of one map.
    List<InformationSource> sources() {
        if (document.maps().size() == 1) {
            return setting.sources().all();
        }
        return setting.sources().all().stream()
                .filter(source -> used.contains(source.id()))
                .toList();
    }

    void personas(FootItems items) {
        for (Id<Persona> id : setting.view().map().personas()) {
            Persona persona = document.get(id);
            if (!told(persona)) {
                continue;
            }
            items.heading(persona.name(), persona.id().value());
            Stack intro = items.stack().like(persona.name());
            if (!persona.quote().isEmpty()) {
                intro.text(setting.words().quoted(persona.quote()), italic(), theme.ink())
                        .gap(4);
            }
            part(intro, String.join(" · ", facts(persona)));
            items.add(intro, persona.id().value());
            list(items, persona, "persona.goals", persona.goals());
            list(items, persona, "persona.needs", persona.needs());
            list(items, persona, "persona.frustrations", persona.frustrations());
            list(items, persona, "persona.motivations", persona.motivations());
            list(items, persona, "persona.behaviours", persona.behaviours());
            list(items, persona, "persona.scenarios", persona.scenarios());
            list(items, persona, "persona.jobs", persona.jobs());
            List<String> channels = new ArrayList<>();
            persona.channels()
                    .forEach(channel -> channels.add(document.get(channel).name()));
            items.fact(
                    setting.say("persona.channels"),
                    String.join(", ", channels),
                    persona.id().value());
        }
    }

    /// Whether there is more to say of a persona than the title block does.
    private static boolean told(Persona persona) {
        return !persona.quote().isEmpty()
                || !persona.goals().isEmpty()
                || !persona.needs().isEmpty()
                || !persona.frustrations().isEmpty()
                || !persona.motivations().isEmpty()
                || !persona.behaviours().isEmpty()
                || !persona.scenarios().isEmpty()
                || !persona.jobs().isEmpty()
                || !persona.channels().isEmpty()
                || persona.segment().isPresent()
                || persona.share().isPresent()
                || persona.basis().isPresent();
    }

    private List<String> facts(Persona persona) {
        List<String> facts = new ArrayList<>();
        persona.segment().ifPresent(segment -> facts.add(document.get(segment).name()));
        persona.share()
                .ifPresent(share ->
                        facts.add(setting.say("persona.share", setting.amounts().percent(share))));
        persona.basis().ifPresent(basis -> facts.add(setting.words().of(basis)));
        return facts;
    }

    private dev.sightline.drawing.TextStyle italic() {
        return new dev.sightline.drawing.TextStyle(
                styles.quote().face(), styles.body().size(), styles.body().lineHeight(), 0);
    }

    void touchpoints(FootItems items) {
        boolean begun = false;
        Uses places = new Uses(setting, uses);
        for (Touchpoint touchpoint : document.all(Touchpoint.class)) {
            if (!used.contains(touchpoint.id())) {
                continue;
            }
            if (!begun) {
                items.heading(setting.say("touchpoints"));
                begun = true;
            }
            Stack stack =
                    items.stack().like(touchpoint.name()).text(touchpoint.name(), styles.bodyStrong(), theme.ink());
            part(stack, String.join(" · ", nature(touchpoint)));
            part(stack, String.join(" · ", scores(touchpoint)));
            labelled(stack, "touchpoint.standard", touchpoint.standard());
            labelled(stack, "touchpoint.evidence", touchpoint.evidence());
            labelled(stack, "touchpoint.owner", touchpoint.owner());
            labelled(stack, "touchpoint.status", touchpoint.status());
            stack.block(places.of(touchpoint, stack.width()), 0);
            items.add(stack, touchpoint.id().value());
        }
    }

    private List<String> nature(Touchpoint touchpoint) {
        List<String> parts = new ArrayList<>();
        List<String> channels = new ArrayList<>();
        for (Id<Channel> channel : touchpoint.channels()) {
            channels.add(document.get(channel).name());
        }
        if (!channels.isEmpty()) {
            parts.add(String.join(", ", channels));
        }
        touchpoint.ownership().ifPresent(it -> parts.add(setting.words().of(it)));
        touchpoint.initiator().ifPresent(it -> parts.add(setting.words().within(it)));
        touchpoint.nature().ifPresent(it -> parts.add(setting.words().within(it)));
        touchpoint.handling().ifPresent(it -> parts.add(setting.words().within(it)));
        touchpoint.moment().ifPresent(it -> parts.add(setting.words().within(it)));
        return parts;
    }

    private List<String> scores(Touchpoint touchpoint) {
        List<String> parts = new ArrayList<>();
        score(parts, "score.importance", touchpoint.importance());
        score(parts, "score.satisfaction", touchpoint.satisfaction());
        score(parts, "score.effort", touchpoint.effort());
        score(parts, "score.nps", touchpoint.nps());
        return parts;
    }

    private void score(List<String> parts, String name, Optional<BigDecimal> value) {
        value.ifPresent(it -> parts.add(setting.say(name, setting.amounts().number(it))));
    }

    /// Actors, teams and systems that have more to say than their names.
    void parties(FootItems items) {
        List<Stack> told = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Actor actor : document.all(Actor.class)) {
            String kind = setting.words().of(actor.kind());
            String sort = Words.tells(actor.name(), kind) ? "" : kind;
            String hidden = actor.visibleToCustomer() ? "" : setting.say("party.hidden");
            party(items, actor.id(), actor.name(), List.of(sort, actor.organisation(), hidden), told, ids);
        }
        for (Team team : document.all(Team.class)) {
            String lead = team.lead().isEmpty() ? "" : setting.say("party.lead", team.lead());
            party(items, team.id(), team.name(), List.of(setting.say("party.team"), lead, team.contact()), told, ids);
        }
        for (SystemUsed system : document.all(SystemUsed.class)) {
            party(
                    items,
                    system.id(),
                    system.name(),
                    List.of(setting.say("party.system"), system.vendor(), system.description()),
                    told,
                    ids);
        }
        if (!told.isEmpty()) {
            items.heading(setting.say("parties"));
            for (int i = 0; i < told.size(); i++) {
                items.add(told.get(i), ids.get(i));
            }
        }
    }

    private void party(FootItems items, Id<?> id, String name, List<String> facts, List<Stack> told, List<String> ids) {
        if (used.contains(id)) {
            Stack stack = items.stack().like(name).text(name, styles.bodyStrong(), theme.ink());
            part(
                    stack,
                    String.join(
                            " · ",
                            facts.stream().filter(fact -> !fact.isEmpty()).toList()));
            told.add(stack);
            ids.add(id.value());
        }
    }

    private void labelled(Stack stack, String label, String text) {
        if (!text.isEmpty()) {
            part(stack, setting.say(label, text));
        }
    }

    private void part(Stack stack, String text) {
        if (!text.isEmpty()) {
            stack.text(text, styles.meta(), theme.secondary());
        }
    }

    private void list(FootItems items, Persona persona, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            Stack stack = items.stack().like(persona.name()).label(setting.say(name));
            texts.forEach(text -> stack.bullet(text, styles.body(), theme.ink()));
            items.add(stack, persona.id().value());
        }
    }
}
