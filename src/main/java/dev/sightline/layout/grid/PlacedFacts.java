package dev.sightline.layout.grid;

import dev.sightline.drawing.Ink;
import dev.sightline.layout.SheetWords;
import dev.sightline.layout.Theme;
import dev.sightline.model.Actor;
import dev.sightline.model.Card;
import dev.sightline.model.Channel;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Gain;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Opportunity;
import dev.sightline.model.Ownership;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Persona;
import dev.sightline.model.Placed;
import dev.sightline.model.Touchpoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The small facts below a card's text: who, where, how strong, how often, what is missing.
final class PlacedFacts {
    private final Setting setting;
    private final JourneyDocument document;
    private final Theme theme;
    private final Ink ink;
    private final List<Fact> facts = new ArrayList<>();

    private PlacedFacts(Setting setting, Ink ink) {
        this.setting = setting;
        this.document = setting.view().document();
        this.theme = setting.theme();
        this.ink = ink;
    }

    /// All facts of a placed thing, in the order in which they are shown.
    ///
    /// @param ink the colour of its kind
    static List<Fact> of(Setting setting, Placed placed, Ink ink) {
        PlacedFacts facts = new PlacedFacts(setting, ink);
        switch (placed) {
            case Card card -> facts.card(card);
            case PainPoint pain -> facts.pain(pain);
            case Gain gain -> facts.gain(gain);
            case Opportunity opportunity -> facts.opportunity(opportunity);
        }
        if (!placed.about().tags().isEmpty()) {
            facts.add("tag-outline", String.join(", ", placed.about().tags()), "tags.told");
        }
        return facts.facts;
    }

    /// How well a placed thing is known.
    static Optional<EvidenceLevel> evidence(Placed placed) {
        return switch (placed) {
            case Card card -> card.evidence();
            case PainPoint pain -> pain.evidence();
            case Gain gain -> gain.evidence();
            case Opportunity opportunity -> opportunity.evidence();
        };
    }

    private void card(Card card) {
        card.role()
                .ifPresent(role -> facts.add(Fact.plain(theme, setting.words().of(role))));
        card.actor().ifPresent(this::actor);
        card.persona().ifPresent(this::persona);
        card.team()
                .ifPresent(
                        team -> add("account-group-outline", document.get(team).name(), "team.told"));
        card.system().ifPresent(system -> add("server", document.get(system).name(), "system.told"));
        Optional<Touchpoint> touchpoint = card.touchpoint().map(document::get);
        touchpoint.ifPresent(it -> {
            boolean told = it.channels().stream()
                    .anyMatch(id -> document.get(id).name().equalsIgnoreCase(it.name()));
            if (!it.name().equals(card.text()) && !card.text().isEmpty() && !told) {
                add("gesture-tap-button", it.name(), "touchpoint.told");
            }
        });
        channels(card, touchpoint);
        touchpoint.flatMap(Touchpoint::ownership).ifPresent(this::ownership);
        if (card.risk()) {
            facts.add(Fact.icon(
                    theme, "alert-outline", setting.say("card.risk"), theme.failure(), setting.say("card.risk.told")));
        }
        if (card.incomplete()) {
            facts.add(Fact.icon(theme, "dots-horizontal-circle-outline", setting.say("card.incomplete")));
        }
    }

    private void channels(Card card, Optional<Touchpoint> touchpoint) {
        List<Id<Channel>> channels = new ArrayList<>(card.channels());
        touchpoint.ifPresent(it ->
                it.channels().stream().filter(id -> !channels.contains(id)).forEach(channels::add));
        for (Id<Channel> id : channels) {
            Channel channel = document.get(id);
            if (!channel.name().equals(card.text())) {
                add(icon(channel), channel.name(), "channel.told");
            }
        }
    }

    /// The icon of a channel: its own, or that of its kind.
    static String icon(Channel channel) {
        return Setting.iconOr(channel.icon(), channel.kind().map(KindIcons::of).orElse("transit-connection-variant"));
    }

    private void ownership(Ownership ownership) {
        switch (ownership) {
            case BRAND -> {}
            case PARTNER -> facts.add(Fact.icon(theme, "handshake-outline", setting.say("card.of.PARTNER")));
            case CUSTOMER -> facts.add(Fact.icon(theme, "account-outline", setting.say("card.of.CUSTOMER")));
            case SOCIAL -> facts.add(Fact.icon(theme, "account-group-outline", setting.say("card.of.SOCIAL")));
        }
    }

    private void pain(PainPoint pain) {
        pain.severity().ifPresent(level -> pips(level, "pain.severity.told"));
        pain.frequency()
                .ifPresent(
                        often -> facts.add(Fact.plain(theme, setting.amounts().often(often))));
        pain.personas().forEach(this::persona);
        answers(pain.owner(), pain.status());
        causes(pain.causes().size());
    }

    private void gain(Gain gain) {
        gain.strength().ifPresent(level -> pips(level, "gain.strength.told"));
        gain.frequency()
                .ifPresent(
                        often -> facts.add(Fact.plain(theme, setting.amounts().often(often))));
        gain.personas().forEach(this::persona);
        answers(gain.owner(), gain.status());
        causes(gain.causes().size());
    }

    private void causes(int count) {
        if (count > 0) {
            add("file-tree-outline", counted("causes", count));
        }
    }

    private void opportunity(Opportunity it) {
        part("opportunity.importance", it.importance());
        part("opportunity.satisfaction", it.satisfaction());
        part("opportunity.impact", it.impact());
        part("opportunity.effort", it.effort());
        part("opportunity.reach", it.reach());
        it.confidence()
                .ifPresent(share ->
                        part("opportunity.confidence", setting.amounts().percent(share)));
        it.kano().ifPresent(kano -> facts.add(Fact.plain(theme, setting.words().of(kano))));
        it.cost().ifPresent(money -> part("opportunity.cost", setting.amounts().money(money)));
        it.benefit()
                .ifPresent(
                        money -> part("opportunity.benefit", setting.amounts().money(money)));
        int pains = it.pains().size();
        if (pains > 0) {
            add("emoticon-frown-outline", counted("pains", pains), "pains.told");
        }
        answers(it.owner(), it.status());
        if (!it.decision().isEmpty()) {
            add("check-circle-outline", it.decision(), "opportunity.decision.told");
        }
    }

    private void part(String key, Optional<BigDecimal> number) {
        number.ifPresent(value -> part(key, setting.amounts().number(value)));
    }

    private void part(String key, String value) {
        facts.add(Fact.plain(theme, setting.say(key, value)));
    }

    private void pips(int level, String told) {
        facts.add(Fact.pips(theme, level, ink, setting.say(told, level)));
    }

    private String counted(String key, int count) {
        return setting.words().count(key, count, setting.amounts().number(BigDecimal.valueOf(count)));
    }

    private void answers(String owner, String status) {
        if (!owner.isEmpty()) {
            add("account-check-outline", owner, "owner.told");
        }
        if (!status.isEmpty()) {
            add("circle-slice-5", SheetWords.capital(status), "status.told");
        }
    }

    private void actor(Id<Actor> id) {
        Actor actor = document.get(id);
        add(Setting.iconOr(actor.icon(), KindIcons.of(actor.kind())), actor.name());
    }

    private void persona(Id<Persona> id) {
        add("account-circle-outline", document.get(id).name());
    }

    private void add(String icon, String text) {
        facts.add(Fact.icon(theme, icon, text));
    }

    /// @param told the key of what is heard
    private void add(String icon, String text, String told) {
        facts.add(Fact.icon(theme, icon, text, theme.secondary(), setting.say(told, text)));
    }
}
