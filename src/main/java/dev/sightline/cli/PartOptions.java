package dev.sightline.cli;

import dev.sightline.file.Nearest;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Stage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/// The option that shows a part of a map alone.
final class PartOptions {
    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "Only this stage, by its name or id, laid out as a map of its own, on whatever pages; several"
                    + " times for several stages.")
    private List<String> stages = List.of();

    /// Whether a part is asked for.
    boolean isAsked() {
        return !stages.isEmpty();
    }

    /// The stages that are asked for; none for whole maps.
    ///
    /// @throws CannotDo if one of them is on none of the maps
    Set<Id<?>> of(JourneyDocument document, List<Id<JourneyMap>> maps) {
        if (!isAsked()) {
            return Set.of();
        }
        List<Stage> known = maps.stream()
                .map(document::view)
                .flatMap(view -> Stream.concat(view.phases().stream(), view.stages().stream()))
                .distinct()
                .toList();
        Set<Id<?>> part = new LinkedHashSet<>();
        for (String asked : stages) {
            List<Stage> named = known.stream()
                    .filter(stage -> stage.id().value().equals(asked.strip())
                            || stage.name().equalsIgnoreCase(asked.strip()))
                    .toList();
            if (named.isEmpty()) {
                throw new CannotDo("There is no stage '" + asked + "'" + question(asked, known));
            }
            named.forEach(stage -> part.add(stage.id()));
        }
        return part;
    }

    private static String question(String asked, List<Stage> known) {
        List<String> names = known.stream().map(Stage::name).distinct().toList();
        if (names.isEmpty()) {
            return ": the map has no stages.";
        }
        String question = Nearest.question(asked, names);
        return question.equals(".") ? "; there is " + String.join(", ", names) + "." : question;
    }
}
