package dev.sightline.layout.grid;

import dev.sightline.analysis.Sifted;
import dev.sightline.layout.SheetWords;
import dev.sightline.model.Channel;
import dev.sightline.model.Element;
import dev.sightline.model.Filter;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.MapRow;
import dev.sightline.model.Persona;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Trait;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says how much of the map is shown where that is not all of it, so that nobody takes a part for the whole.
final class ShownNote {
    private static final String BETWEEN = " · ";

    private final Setting setting;
    private final SheetWords words;
    private final JourneyDocument document;

    ShownNote(Setting setting) {
        this.setting = setting;
        this.words = setting.words();
        this.document = setting.view().document();
    }

    void add(FootItems items, Sifted sifted) {
        if (sifted.showing().isAll()) {
            return;
        }
        Filter filter = sifted.showing().filter();
        List<Id<? extends MapRow>> hidden = sifted.showing().hiddenRows();
        String asked = Stream.concat(
                        Stream.of(filter.text()).filter(text -> !text.isEmpty()).map(words::quoted),
                        filter.traits().stream().map(this::name).flatMap(Optional::stream))
                .collect(Collectors.joining(BETWEEN));
        String map = setting.view().map().id().value();
        items.heading(setting.say("shown"));
        items.add(
                items.stack()
                        .label(setting.say("shown.cards", sifted.shown(), sifted.all()))
                        .text(
                                asked,
                                setting.theme().textStyles().body(),
                                setting.theme().ink()),
                map);
        items.fact(
                setting.say("shown.hidden"),
                hidden.stream().map(this::row).flatMap(Optional::stream).collect(Collectors.joining(BETWEEN)),
                map);
    }

    /// What a trait is called; empty when what it names has been removed since the filter was set.
    private Optional<String> name(Trait trait) {
        return switch (trait) {
            case Trait.OfPersona one ->
                find(one.persona()).map(Persona.class::cast).map(Persona::name);
            case Trait.OfKind one -> Optional.of(words.of(one.kind()));
            case Trait.OfTag one -> Optional.of(one.tag());
            case Trait.OfChannel one ->
                find(one.channel()).map(Channel.class::cast).map(Channel::name);
            case Trait.OfSeverity one -> Optional.of(setting.say("pain.severity.told", one.level()));
            case Trait.OfEvidence one -> Optional.of(words.of(one.level()));
            case Trait.OfOwner one -> Optional.of(one.owner());
            case Trait.OfLane one -> row(one.lane());
        };
    }

    private Optional<String> row(Id<? extends MapRow> id) {
        return find(id).map(row -> switch (row) {
            case Lane lane -> lane.name().isBlank() ? words.of(lane.kind()) : lane.name();
            case SeparatorLine line -> line.name().isBlank() ? words.of(line.kind()) : line.name();
            default -> row.id().value();
        });
    }

    private Optional<Element> find(Id<?> id) {
        return document.find(id);
    }
}
