package dev.sightline.ui.inspector;

import dev.sightline.model.About;
import dev.sightline.model.Actor;
import dev.sightline.model.Cause;
import dev.sightline.model.Channel;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Foreign;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.Marker;
import dev.sightline.model.Persona;
import dev.sightline.model.Placed;
import dev.sightline.model.Project;
import dev.sightline.model.Property;
import dev.sightline.model.SavedView;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Segment;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.model.SystemUsed;
import dev.sightline.model.Team;
import dev.sightline.model.Touchpoint;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that is known of one element, ready to be read.
///
/// @param kind what it is, as `icon` shows
/// @param title its name or text in full
record FactSheet(Id<?> element, String kind, String icon, String title, List<FactGroup> groups) {

    FactSheet {
        groups = groups.stream().filter(group -> !group.facts().isEmpty()).toList();
    }

    /// Reads an element's facts.
    static FactSheet of(Element element, JourneyDocument document) {
        Stream<FactGroup> own = switch (element) {
            case Project project -> MapFacts.of(project);
            case JourneyMap map -> MapFacts.of(map, document);
            case Stage stage -> ColumnFacts.of(stage);
            case Step step -> ColumnFacts.of(step, document);
            case LaneGroup group -> RowFacts.of(group, document);
            case Lane lane -> RowFacts.of(lane, document);
            case SeparatorLine line -> RowFacts.of(line);
            case Placed placed -> PlacedFacts.of(placed, document);
            case Link link -> TieFacts.of(link);
            case Marker marker -> TieFacts.of(marker);
            case ScoreCurve curve -> TieFacts.of(curve, document);
            case Comment comment -> TieFacts.of(comment, document);
            case Persona persona -> PeopleFacts.of(persona);
            case Segment segment -> PeopleFacts.of(segment, document);
            case Actor actor -> PeopleFacts.of(actor);
            case Team team -> PeopleFacts.of(team);
            case Channel channel -> ContactFacts.of(channel);
            case Touchpoint touchpoint -> ContactFacts.of(touchpoint);
            case SystemUsed system -> ContactFacts.of(system);
            case InformationSource source -> ContactFacts.of(source);
            case ImageAsset image -> ContactFacts.of(image);
            case Cause cause -> TieFacts.of(cause);
            case SavedView _ -> Stream.empty();
            case Foreign foreign ->
                Stream.of(new FactGroup("unknown")
                        .text("list", foreign.list())
                        .other("home", foreign.home())
                        .text("json", foreign.json()));
        };
        String whole = switch (element) {
            case Placed placed -> placed.text().strip();
            case Comment comment -> comment.text().strip();
            default -> "";
        };
        String title = whole.isEmpty() ? Naming.name(element, document) : whole;
        return new FactSheet(
                element.id(),
                Naming.kind(element),
                KindIcons.of(element),
                title,
                Stream.concat(
                                own,
                                Stream.of(related(element, document), about(element.about()), file(element, document)))
                        .toList());
    }

    /// What hangs on it: markers, notes, links and whatever else refers to it, but not its own children, which the
    /// outline shows.
    private static FactGroup related(Element element, JourneyDocument document) {
        FactGroup group = new FactGroup("related");
        List<Element> referrers = document.referrers(element.id()).stream()
                .filter(one -> !(one instanceof Foreign))
                .toList();
        group.others("markers", ids(referrers, Marker.class));
        group.others("comments", ids(referrers, Comment.class));
        group.others("links", ids(referrers, Link.class));
        boolean catalogue = Homes.belongsToDocument(element);
        if (catalogue) {
            group.others(
                    "usedBy",
                    referrers.stream()
                            .filter(one -> !(one instanceof Marker || one instanceof Comment || one instanceof Link))
                            .limit(MANY)
                            .map(Element::id)
                            .toList());
        } else {
            group.others(
                    "referredBy",
                    referrers.stream()
                            .filter(one -> one instanceof Cause || one instanceof Placed)
                            .filter(one -> element instanceof Placed)
                            .map(Element::id)
                            .toList());
        }
        return group;
    }

    private static final int MANY = 60;

    private static List<? extends Id<?>> ids(List<Element> elements, Class<? extends Element> kind) {
        return elements.stream().filter(kind::isInstance).map(Element::id).toList();
    }

    private static FactGroup about(About about) {
        DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault());
        FactGroup group = new FactGroup("about")
                .tags("tags", about.tags())
                .text("notes", about.notes())
                .others("sources", about.sources());
        about.properties().forEach((name, value) -> group.named(name, new Fact.Value.Text(words(value))));
        return group.text("created", about.created().map(times::format))
                .text("modified", about.modified().map(times::format));
    }

    private static String words(Property property) {
        return switch (property) {
            case Property.Text(String text) -> text;
            case Property.Amount(var amount) -> FactGroup.number(amount);
            case Property.Flag(boolean flag) -> Words.of(flag ? "inspector.yes" : "inspector.no");
        };
    }

    private static FactGroup file(Element element, JourneyDocument document) {
        FactGroup group = new FactGroup("file").text("id", element.id().value());
        Optional.ofNullable(document.unknownFields().get(element.id()))
                .ifPresent(fields -> fields.forEach((path, json) -> group.named(path, new Fact.Value.Text(json))));
        return group;
    }

    /// Tells what belongs to the document as a whole from what belongs to a map.
    private static final class Homes {
        static boolean belongsToDocument(Element element) {
            return switch (element) {
                case Persona _, Segment _, Actor _, Team _, Channel _, Touchpoint _, SystemUsed _ -> true;
                case InformationSource _, ImageAsset _ -> true;
                default -> false;
            };
        }
    }
}
