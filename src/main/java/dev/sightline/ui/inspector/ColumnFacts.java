package dev.sightline.ui.inspector;

import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.model.Timing;
import dev.sightline.ui.words.Words;
import java.util.Optional;
import java.util.stream.Stream;

/// What is known of phases, stages and steps.
final class ColumnFacts {
    private ColumnFacts() {}

    static Stream<FactGroup> of(Stage stage) {
        return Stream.of(
                new FactGroup("content")
                        .text("description", stage.description())
                        .other("phase", stage.phase())
                        .other("map", stage.map())
                        .text("number", stage.number())
                        .kind("join", stage.join())
                        .kind("time", stage.time())
                        .text("timeName", stage.timeName()),
                new FactGroup("look").colour("colour", stage.colour()).number("width", stage.width()));
    }

    static Stream<FactGroup> of(Step step, JourneyDocument document) {
        String currency = document.project().currency();
        FactGroup values = new FactGroup("values");
        step.values()
                .forEach(value -> values.named(
                        document.get(value.actor()).name(),
                        new Fact.Value.Text(value.value() > 0 ? "+" + value.value() : "" + value.value())));
        return Stream.of(
                new FactGroup("content")
                        .text("description", step.description())
                        .other("stage", step.stage())
                        .other("map", step.map())
                        .text("number", step.number())
                        .kind("kind", step.kind())
                        .kind("flow", step.flow())
                        .kind("status", step.status())
                        .yes("optional", step.optional())
                        .yes("offMainPath", step.offMainPath())
                        .address("link", step.link())
                        .other("image", step.image()),
                new FactGroup("contact")
                        .others("actors", step.actors())
                        .other("initiator", step.initiator())
                        .other("receiver", step.receiver())
                        .other("channel", step.channel())
                        .other("touchpoint", step.touchpoint())
                        .kind("region", step.region())
                        .other("regionWith", step.regionWith()),
                time(step.timing(), document),
                new FactGroup("money").money("fee", step.fee(), currency).money("price", step.price(), currency),
                values,
                new FactGroup("look").number("width", step.width()));
    }

    private static FactGroup time(Timing timing, JourneyDocument document) {
        FactGroup group = new FactGroup("time")
                .text("standard", Times.words(timing.standard(), timing.unit(), document))
                .text("minimum", Times.words(timing.minimum(), timing.unit(), document))
                .text("maximum", Times.words(timing.maximum(), timing.unit(), document))
                .text("tolerance", Times.words(timing.tolerance(), timing.unit(), document))
                .share("workShare", timing.workShare());
        timing.observed().ifPresent(observed -> {
            String value = Times.words(Optional.of(observed.value()), timing.unit(), document)
                    .orElseThrow();
            String statistic = observed.statistic().isBlank() ? "" : observed.statistic();
            String cases = observed.cases()
                    .map(many -> Words.count("count.cases", many))
                    .orElse("");
            group.text(
                    "observed",
                    String.join(
                            " · ",
                            Stream.of(value, statistic, cases)
                                    .filter(part -> !part.isEmpty())
                                    .toList()));
        });
        return group;
    }
}
