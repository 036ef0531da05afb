package dev.sightline.layout.grid;

import dev.sightline.layout.SheetWords;
import dev.sightline.layout.Theme;
import dev.sightline.model.Actor;
import dev.sightline.model.Flow;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.MapView;
import dev.sightline.model.PartyValue;
import dev.sightline.model.Step;
import dev.sightline.model.StepKind;
import dev.sightline.model.StepStatus;
import dev.sightline.model.TimeUnit;
import dev.sightline.model.Timing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The small facts in the head of a step: what kind it is, who acts, where, how long, at what price.
final class StepFacts {
    private final SheetWords words;
    private final Amounts amounts;
    private final MapView view;
    private final JourneyDocument document;
    private final Theme theme;
    private final List<Fact> facts = new ArrayList<>();

    private StepFacts(Setting setting) {
        this.words = setting.words();
        this.amounts = setting.amounts();
        this.view = setting.view();
        this.document = view.document();
        this.theme = setting.theme();
    }

    static List<Fact> of(Setting setting, Step step) {
        StepFacts facts = new StepFacts(setting);
        facts.nature(step);
        facts.people(step);
        facts.contact(step);
        facts.timing(step.timing());
        facts.money(step);
        return facts.facts;
    }

    private void nature(Step step) {
        boolean told = Words.tells(step.name(), words.of(step.kind())) || toldByMarker(step);
        if (step.kind() != StepKind.ACTION && step.kind() != StepKind.CUSTOM && !told) {
            facts.add(Fact.strong(theme, words.of(step.kind()), theme.secondary()));
        }
        if (step.optional()) {
            facts.add(Fact.plain(theme, words.of("step.optional")));
        }
        if (step.offMainPath()) {
            facts.add(Fact.plain(theme, words.of("step.aside")));
        }
        if (step.flow() != Flow.LINEAR) {
            facts.add(Fact.icon(theme, "shuffle-variant", words.of("step.flow." + step.flow())));
        }
        step.status().ifPresent(this::status);
    }

    /// Whether a marker whose words are shown on the step says what kind of step it is.
    private boolean toldByMarker(Step step) {
        return view.markers(step.id()).stream()
                .filter(marker -> !marker.label().isEmpty())
                .anyMatch(marker -> switch (marker.kind()) {
                    case WAIT_POINT -> step.kind() == StepKind.WAIT;
                    case DECISION -> step.kind() == StepKind.DECISION;
                    case DIVERGENT -> step.kind() == StepKind.DIVERGENT;
                    default -> false;
                });
    }

    private void status(StepStatus status) {
        String text = words.of("step.status." + status);
        switch (status) {
            case OK -> add("check-circle-outline", text);
            case FAILED -> failed("close-circle-outline", text, "step.status.FAILED.told");
            case MISSING -> failed("eye-off-outline", text, "step.status.MISSING.told");
            case AD_HOC -> add("plus-circle-outline", text);
            case OUT_OF_SEQUENCE -> add("swap-horizontal", text);
        }
    }

    private void failed(String icon, String text, String told) {
        facts.add(Fact.icon(theme, icon, text, theme.failure(), words.of(told)));
    }

    private void people(Step step) {
        if (step.initiator().isPresent() && step.receiver().isPresent()) {
            String from = name(step.initiator().get());
            String to = name(step.receiver().get());
            facts.add(Fact.icon(
                    theme,
                    "account-arrow-right-outline",
                    from + " → " + to,
                    theme.secondary(),
                    words.of("step.fromTo.told", from, to)));
        } else {
            step.initiator().ifPresent(id -> add("account-arrow-right-outline", words.of("step.begun", name(id))));
            step.receiver().ifPresent(id -> add("account-arrow-left-outline", words.of("step.for", name(id))));
        }
        for (Id<Actor> id : step.actors()) {
            boolean told = step.initiator().map(id::equals).orElse(false)
                    || step.receiver().map(id::equals).orElse(false);
            if (!told) {
                Actor actor = document.get(id);
                add(Setting.iconOr(actor.icon(), KindIcons.of(actor.kind())), actor.name());
            }
        }
        step.region().ifPresent(region -> {
            String who = step.regionWith()
                    .map(id -> words.of("step.region.with", words.of(region), name(id)))
                    .orElse(words.of(region));
            add("map-outline", who, "step.region.told");
        });
    }

    private void contact(Step step) {
        Optional<String> channel = step.channel().map(id -> document.get(id).name());
        step.touchpoint()
                .filter(id -> channel.filter(document.get(id).name()::equalsIgnoreCase)
                        .isEmpty())
                .ifPresent(id -> add("gesture-tap-button", document.get(id).name(), "touchpoint.told"));
        step.channel().map(document::get).ifPresent(used -> add(PlacedFacts.icon(used), used.name(), "channel.told"));
        if (!step.link().isEmpty()) {
            add("open-in-new", step.link(), "link.to.told");
        }
    }

    private void timing(Timing timing) {
        TimeUnit unit = timing.unit().orElse(document.project().timeUnit());
        String range = range(timing);
        if (timing.standard().isPresent()) {
            String text = amounts.time(timing.standard().get(), unit);
            add("clock-outline", range.isEmpty() ? text : text + " (" + range + ")", "step.time.standard.told");
        } else if (!range.isEmpty()) {
            add("clock-outline", range + " " + amounts.unit(BigDecimal.TWO, unit), "step.time.told");
        }
        timing.observed().ifPresent(seen -> {
            String text = words.of("step.time.observed", amounts.time(seen.value(), unit));
            text += seen.statistic().isEmpty() ? "" : ", " + seen.statistic();
            text += seen.cases()
                    .map(n -> ", " + words.of("step.time.cases", amounts.number(BigDecimal.valueOf(n))))
                    .orElse("");
            add("eye-outline", text);
        });
        timing.tolerance().ifPresent(more -> plain("step.time.tolerance", amounts.time(more, unit)));
        timing.workShare().ifPresent(share -> plain("step.time.work", amounts.percent(share)));
    }

    private String range(Timing timing) {
        String least = timing.minimum().map(amounts::number).orElse("");
        String most = timing.maximum().map(amounts::number).orElse("");
        if (!least.isEmpty() && !most.isEmpty()) {
            return least + "–" + most;
        }
        if (!least.isEmpty()) {
            return words.of("step.time.from", least);
        }
        return most.isEmpty() ? "" : words.of("step.time.to", most);
    }

    private void money(Step step) {
        step.fee().ifPresent(money -> add("cash", words.of("step.fee", amounts.money(money))));
        step.price().ifPresent(money -> add("cash", words.of("step.price", amounts.money(money))));
        if (!step.values().isEmpty()) {
            add(
                    "scale-balance",
                    step.values().stream().map(this::value).collect(Collectors.joining(", ")),
                    "step.values.told");
        }
    }

    private String value(PartyValue value) {
        String sign = value.value() > 0 ? "+" : value.value() < 0 ? "−" : "";
        return name(value.actor()) + "\u00A0" + sign + Math.abs(value.value());
    }

    private String name(Id<Actor> actor) {
        return document.get(actor).name();
    }

    private void plain(String key, String text) {
        facts.add(Fact.plain(theme, words.of(key, text)));
    }

    private void add(String icon, String text) {
        facts.add(Fact.icon(theme, icon, text));
    }

    /// @param told the key of what is heard
    private void add(String icon, String text, String told) {
        facts.add(Fact.icon(theme, icon, text, theme.secondary(), words.of(told, text)));
    }
}
