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

    /// @param uses what the lanes' cards refer to
    Catalogue(Setting setting, List<LaneUse> uses) {
        this.setting = setting;
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
            items.heading(persona.name());
            Stack intro = items.stack().like(persona.name());
            if (!persona.quote().isEmpty()) {
                intro.text("“" + persona.quote() + "”", italic(), theme.ink()).gap(4);
            }
            part(intro, String.join(" · ", facts(persona)));
            items.add(intro, persona.id().value());
            list(items, persona, "Goals", persona.goals());
            list(items, persona, "Needs", persona.needs());
            list(items, persona, "Frustrations", persona.frustrations());
            list(items, persona, "Motivations", persona.motivations());
            list(items, persona, "Behaviours", persona.behaviours());
            list(items, persona, "Scenarios", persona.scenarios());
            list(items, persona, "Jobs to be done", persona.jobs());
            List<String> channels = new ArrayList<>();
            persona.channels()
                    .forEach(channel -> channels.add(document.get(channel).name()));
            items.fact("Channels", String.join(", ", channels), persona.id().value());
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
        persona.share().ifPresent(share -> facts.add(setting.amounts().percent(share) + " of customers"));
        persona.basis().ifPresent(basis -> facts.add(Words.of(basis)));
        return facts;
    }

    private dev.sightline.drawing.TextStyle italic() {
        return new dev.sightline.drawing.TextStyle(
                styles.quote().face(), styles.body().size(), styles.body().lineHeight(), 0);
    }

    void touchpoints(FootItems items) {
        boolean begun = false;
        for (Touchpoint touchpoint : document.all(Touchpoint.class)) {
            if (!used.contains(touchpoint.id())) {
                continue;
            }
            if (!begun) {
                items.heading("Touchpoints");
                begun = true;
            }
            Stack stack =
                    items.stack().like(touchpoint.name()).text(touchpoint.name(), styles.bodyStrong(), theme.ink());
            part(stack, String.join(" · ", nature(touchpoint)));
            part(stack, String.join(" · ", scores(touchpoint)));
            labelled(stack, "Standard: ", touchpoint.standard());
            labelled(stack, "Seen and held: ", touchpoint.evidence());
            labelled(stack, "Owner: ", touchpoint.owner());
            labelled(stack, "Status: ", touchpoint.status());
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
        touchpoint.ownership().ifPresent(it -> parts.add(Words.of(it)));
        touchpoint
                .initiator()
                .ifPresent(it -> parts.add("begun by " + Words.of(it).toLowerCase(java.util.Locale.ROOT)));
        touchpoint.nature().ifPresent(it -> parts.add(Words.of(it).toLowerCase(java.util.Locale.ROOT)));
        touchpoint.handling().ifPresent(it -> parts.add(Words.of(it).toLowerCase(java.util.Locale.ROOT)));
        touchpoint
                .moment()
                .ifPresent(it -> parts.add(Words.of(it).toLowerCase(java.util.Locale.ROOT) + " moment of truth"));
        return parts;
    }

    private List<String> scores(Touchpoint touchpoint) {
        List<String> parts = new ArrayList<>();
        score(parts, "Importance", touchpoint.importance());
        score(parts, "satisfaction", touchpoint.satisfaction());
        score(parts, "effort", touchpoint.effort());
        score(parts, "NPS", touchpoint.nps());
        return parts;
    }

    private void score(List<String> parts, String name, Optional<BigDecimal> value) {
        value.ifPresent(it -> parts.add(name + " " + setting.amounts().number(it)));
    }

    /// Actors, teams and systems that have more to say than their names.
    void parties(FootItems items) {
        List<Stack> told = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Actor actor : document.all(Actor.class)) {
            String kind = Words.tells(actor.name(), Words.of(actor.kind())) ? "" : Words.of(actor.kind());
            String hidden = actor.visibleToCustomer() ? "" : "not seen by customers";
            party(items, actor.id(), actor.name(), List.of(kind, actor.organisation(), hidden), told, ids);
        }
        for (Team team : document.all(Team.class)) {
            String lead = team.lead().isEmpty() ? "" : "led by " + team.lead();
            party(items, team.id(), team.name(), List.of("Team", lead, team.contact()), told, ids);
        }
        for (SystemUsed system : document.all(SystemUsed.class)) {
            party(
                    items,
                    system.id(),
                    system.name(),
                    List.of("System", system.vendor(), system.description()),
                    told,
                    ids);
        }
        if (!told.isEmpty()) {
            items.heading("Who and what takes part");
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
            part(stack, label + text);
        }
    }

    private void part(Stack stack, String text) {
        if (!text.isEmpty()) {
            stack.text(text, styles.meta(), theme.secondary());
        }
    }

    private void list(FootItems items, Persona persona, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            Stack stack = items.stack().like(persona.name()).label(name);
            texts.forEach(text -> stack.bullet(text, styles.body(), theme.ink()));
            items.add(stack, persona.id().value());
        }
    }
}
