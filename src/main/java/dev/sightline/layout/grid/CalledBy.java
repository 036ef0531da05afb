package dev.sightline.layout.grid;

import dev.sightline.model.Actor;
import dev.sightline.model.Cause;
import dev.sightline.model.Channel;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Persona;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Segment;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.SystemUsed;
import dev.sightline.model.Team;
import dev.sightline.model.Touchpoint;
import java.util.Optional;

/// By what few words a reader finds again on the sheet what a note is about.
final class CalledBy {
    private static final int LONGEST = 48;

    private CalledBy() {}

    /// Its name, or how its text begins; empty for what has neither.
    static Optional<String> of(Element element) {
        return of(element, LONGEST);
    }

    /// Its name, or its text; how that begins if it is longer than some signs.
    static Optional<String> of(Element element, int longest) {
        String words = switch (element) {
            case Column column -> column.name();
            case Placed placed -> placed.text();
            case Lane lane -> lane.name();
            case LaneGroup group -> group.name();
            case Persona persona -> persona.name();
            case Actor actor -> actor.name();
            case Channel channel -> channel.name();
            case Touchpoint touchpoint -> touchpoint.name();
            case ScoreCurve curve -> curve.name();
            case JourneyMap map -> map.title();
            case SeparatorLine line -> line.name();
            case Segment segment -> segment.name();
            case Team team -> team.name();
            case SystemUsed system -> system.name();
            case InformationSource source -> source.title();
            case ImageAsset image -> image.name();
            case Cause cause -> cause.text();
            default -> "";
        };
        String line = words.strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? Optional.empty() : Optional.of(shortened(line, longest));
    }

    /// Cut between words, never within one that a person sees as one sign.
    private static String shortened(String line, int longest) {
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest);
        int end = space > longest / 2
                ? space
                : line.offsetByCodePoints(0, Math.min(longest / 2, line.codePointCount(0, line.length())));
        return line.substring(0, end).strip() + "…";
    }
}
