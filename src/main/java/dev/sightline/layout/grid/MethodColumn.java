package dev.sightline.layout.grid;

import dev.sightline.analysis.Counts;
import dev.sightline.drawing.Ink;
import dev.sightline.layout.KindFamily;
import dev.sightline.model.Comment;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Id;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.LogEntry;
import dev.sightline.model.Persona;
import dev.sightline.model.Project;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What maps rest on, in one long column: assumption or research, how well the cards are known, who made them and when,
/// who took part, and the sources.
final class MethodColumn {
    private final Setting setting;
    private final JourneyDocument document;
    private final FootItems items;
    private final double width;

    MethodColumn(Setting setting, FootItems items, double width) {
        this.setting = setting;
        this.document = setting.view().document();
        this.items = items;
        this.width = width;
    }

    /// Adds all that there is to say of some maps; nothing for maps that say nothing.
    void add(List<Setting> maps) {
        for (Setting map : maps) {
            of(map, maps.size() > 1);
        }
        personas(maps);
        people();
        log(document.project().changeLog());
        Set<InformationSource> sources = new LinkedHashSet<>();
        for (Setting map : maps) {
            sources.addAll(new Catalogue(map, maps(map)).sources());
        }
        items.sources(setting.sources().all().stream().filter(sources::contains).toList());
    }

    private static List<LaneUse> maps(Setting map) {
        return map.view().lanes().stream()
                .map(lane -> LaneUse.of(map.view().placed(lane.id())))
                .toList();
    }

    private void of(Setting map, boolean several) {
        JourneyMap made = map.view().map();
        Project project = document.project();
        Counts counts = Counts.of(map.view());
        List<String[]> facts = new ArrayList<>();
        made.basis()
                .ifPresent(basis -> fact(facts, "method.basis", setting.words().of(basis)));
        made.state()
                .ifPresent(state -> fact(facts, "method.state", setting.words().of(state)));
        List<String> authors = made.authors().isEmpty() ? project.authors() : made.authors();
        fact(facts, "method.authors", String.join(", ", authors));
        made.date()
                .ifPresent(date -> fact(facts, "method.date", setting.amounts().date(date)));
        made.reviewDate()
                .ifPresent(
                        date -> fact(facts, "method.review", setting.amounts().date(date)));
        fact(facts, "method.version", made.version());
        if (counts.sourced() > 0) {
            fact(facts, "method.sourced", setting.say("method.of", counts.sourced(), counts.cards()));
        }
        boolean known = counts.evidence().values().stream().anyMatch(number -> number > 0);
        boolean told = facts.stream().anyMatch(fact -> !fact[1].isBlank());
        if (!known && !told) {
            return;
        }
        items.heading(several && !made.title().isBlank() ? made.title() : setting.say("method.made"));
        facts.forEach(fact -> items.fact(fact[0], fact[1], made.id().value()));
        if (known) {
            evidence(counts);
        }
    }

    private void fact(List<String[]> facts, String key, String text) {
        facts.add(new String[] {setting.say(key), text});
    }

    /// How well the cards are known, from well to not at all.
    private void evidence(Counts counts) {
        List<Bars.Row> rows = new ArrayList<>();
        Ink ink = setting.theme().of(KindFamily.EVIDENCE);
        int said =
                counts.evidence().values().stream().mapToInt(Integer::intValue).sum();
        for (EvidenceLevel level :
                List.of(EvidenceLevel.RESEARCHED, EvidenceLevel.SINGLE_SOURCE, EvidenceLevel.ASSUMPTION)) {
            int number = counts.evidence().getOrDefault(level, 0);
            if (number > 0) {
                rows.add(row(setting.words().of(level), number, counts.cards(), ink));
            }
        }
        if (counts.cards() > said) {
            rows.add(row(
                    setting.say("method.unsaid"),
                    counts.cards() - said,
                    counts.cards(),
                    setting.theme().secondary()));
        }
        items.fact(
                setting.say("method.evidence"),
                setting.say("method.evidence.of"),
                setting.view().map().id().value());
        new Bars(setting, width).add(items, rows);
    }

    private Bars.Row row(String name, int number, int all, Ink ink) {
        return new Bars.Row(name, (double) number / all, 0, setting.amounts().number(BigDecimal.valueOf(number)), ink);
    }

    private void personas(List<Setting> maps) {
        Set<Id<Persona>> shown = new LinkedHashSet<>();
        maps.forEach(map -> shown.addAll(map.view().map().personas()));
        List<String> based = shown.stream()
                .map(document::get)
                .filter(persona -> persona.basis().isPresent())
                .map(persona -> setting.say(
                        "figures.bar",
                        persona.name(),
                        setting.words().within(persona.basis().orElseThrow())))
                .toList();
        items.list(setting.say("method.personas"), based);
    }

    /// Who wrote into the document, beside its authors.
    private void people() {
        Map<String, Long> people = document.all(Comment.class).stream()
                .map(Comment::author)
                .filter(author ->
                        !author.isBlank() && !document.project().authors().contains(author))
                .collect(Collectors.groupingBy(author -> author, java.util.TreeMap::new, Collectors.counting()));
        items.list(setting.say("method.people"), List.copyOf(people.keySet()));
    }

    private void log(List<LogEntry> log) {
        List<String> entries = new ArrayList<>();
        for (LogEntry entry : log) {
            Optional<String> date = entry.date().map(setting.amounts()::date);
            String head = java.util.stream.Stream.of(date.orElse(""), entry.author())
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(", "));
            entries.add(head.isEmpty() ? entry.text() : setting.say("figures.bar", head, entry.text()));
        }
        items.list(setting.say("method.log"), entries);
    }
}
