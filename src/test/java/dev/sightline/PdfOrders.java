package dev.sightline;

import dev.sightline.export.PdfVersion;
import dev.sightline.export.ReadingOrder;
import dev.sightline.export.SvgFonts;
import dev.sightline.layout.Theme;
import dev.sightline.layout.Themes;
import dev.sightline.model.Element;
import dev.sightline.model.Filter;
import dev.sightline.model.Heat;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.PageTurn;
import dev.sightline.model.Paper;
import dev.sightline.model.Rest;
import dev.sightline.model.Showing;
import dev.sightline.press.Annotated;
import dev.sightline.press.Format;
import dev.sightline.press.Inside;
import dev.sightline.press.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What can be chosen for a PDF: for each part of an order some of its values, those at the edges among them.
final class PdfOrders {
    /// What of an order makes no difference to a PDF.
    static final Set<String> NOT_OF_A_PDF = Set.of("format", "scale", "fonts", "pages.name");

    static final Map<String, List<?>> TABLE = table();

    private PdfOrders() {}

    private static Map<String, List<?>> table() {
        Map<String, List<?>> table = new LinkedHashMap<>();
        table.put("theme", Themes.ALL.stream().map(Theme::name).toList());
        table.put("maps", List.of("all", "last"));
        table.put(
                "showings.filter",
                List.of(Filter.NONE, Filter.NONE.withKinds(List.of(LaneKind.PAIN, LaneKind.OPPORTUNITY))));
        table.put("showings.rest", List.of(Rest.values()));
        table.put("showings.hiddenRows", List.of(0, 1));
        table.put("showings.heat", heats());
        table.put("part", List.of("whole", "column", "things"));
        table.put("source", List.of(true, false));
        table.put("annotated", List.of("all", "none", "said", "carried"));
        table.put("inside.reading", List.of(ReadingOrder.values()));
        table.put("inside.version", List.of(PdfVersion.values()));
        table.put("inside.told", List.of(false, true));
        table.put("pages.kind", List.of(PageKind.values()));
        table.put("pages.paper", List.of("fit", "A4", "ANSI D", "105x148mm", "297x6000mm"));
        table.put("pages.turn", List.of(PageTurn.values()));
        table.put("pages.margin", List.of(10.0, 0.0, 25.0));
        table.put("pages.scale", List.of(0.0, 0.5));
        table.put("pages.across", List.of(0, 2));
        table.put("pages.down", List.of(0, 1));
        table.put("pages.overlap", List.of(10.0, 0.0));
        table.put("pages.cropMarks", List.of(false, true));
        table.put("pages.titleBlock", List.of(false, true));
        table.put("pages.header", List.of("", "{title} (\\) {page}/{pages} · رحلة 旅 {date} 😀"));
        table.put("pages.footer", List.of("", "{map} q̂ " + "long words ".repeat(30)));
        table.put("pages.link", List.of("", "https://example.org/a map?x=(1)&y=ü", "javascript:alert(1)"));
        return table;
    }

    /// All parts of an order by name, those of its parts too.
    static List<String> parts() {
        return parts(Order.class)
                .flatMap(part -> switch (part) {
                    case "pages" -> parts(PageSetup.class).map(inner -> "pages." + inner);
                    case "showings" -> parts(Showing.class).map(inner -> "showings." + inner);
                    case "inside" -> parts(Inside.class).map(inner -> "inside." + inner);
                    default -> Stream.of(part);
                })
                .toList();
    }

    private static Stream<String> parts(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).map(component -> component.getName());
    }

    /// The order that a row of the table means for a document.
    static Order order(JourneyDocument document, Map<String, Object> row) {
        List<Id<JourneyMap>> all = document.maps().stream().map(JourneyMap::id).toList();
        List<Id<JourneyMap>> maps = row.get("maps").equals("all") ? all : List.of(all.getLast());
        PageSetup pages = new PageSetup(
                "",
                (PageKind) row.get("pages.kind"),
                Paper.named((String) row.get("pages.paper")).orElseThrow(),
                (PageTurn) row.get("pages.turn"),
                (double) row.get("pages.margin"),
                (double) row.get("pages.scale"),
                (int) row.get("pages.across"),
                (int) row.get("pages.down"),
                (double) row.get("pages.overlap"),
                (boolean) row.get("pages.cropMarks"),
                (boolean) row.get("pages.titleBlock"),
                (String) row.get("pages.header"),
                (String) row.get("pages.footer"),
                (String) row.get("pages.link"));
        return new Order(
                Format.PDF,
                maps,
                showings(document, row),
                part(document, maps, (String) row.get("part")),
                Themes.named((String) row.get("theme")).orElseThrow(),
                pages,
                2,
                SvgFonts.EMBEDDED,
                (boolean) row.get("source") ? Optional.of("a.sightline.json") : Optional.empty(),
                annotated((String) row.get("annotated")),
                new Inside((ReadingOrder) row.get("inside.reading"), (PdfVersion) row.get("inside.version"), (boolean)
                        row.get("inside.told")));
    }

    private static Set<Annotated> annotated(String which) {
        Set<Annotated> said = EnumSet.of(Annotated.OPEN_COMMENTS, Annotated.SETTLED_COMMENTS);
        return switch (which) {
            case "all" -> EnumSet.allOf(Annotated.class);
            case "said" -> said;
            case "carried" -> EnumSet.complementOf(EnumSet.copyOf(said));
            default -> Set.of();
        };
    }

    private static List<Optional<Heat>> heats() {
        List<Optional<Heat>> heats = new ArrayList<>();
        heats.add(Optional.empty());
        Stream.of(Heat.values()).map(Optional::of).forEach(heats::add);
        return heats;
    }

    private static Map<Id<JourneyMap>, Showing> showings(JourneyDocument document, Map<String, Object> row) {
        Map<Id<JourneyMap>, Showing> showings = new HashMap<>();
        for (JourneyMap map : document.maps()) {
            List<Id<? extends MapRow>> first = document.view(map.id()).lanes().stream()
                    .limit((int) row.get("showings.hiddenRows"))
                    .<Id<? extends MapRow>>map(Lane::id)
                    .toList();
            @SuppressWarnings("unchecked") // as the table has it
            Optional<Heat> heat = (Optional<Heat>) row.get("showings.heat");
            showings.put(
                    map.id(),
                    new Showing((Filter) row.get("showings.filter"), (Rest) row.get("showings.rest"), first, heat));
        }
        return showings;
    }

    /// The first column of each map, or a row and the last things on it.
    private static Set<Id<?>> part(JourneyDocument document, List<Id<JourneyMap>> maps, String which) {
        List<Element> chosen = new ArrayList<>();
        for (Id<JourneyMap> map : maps) {
            MapView view = document.view(map);
            if (which.equals("column")) {
                view.leaves().stream().limit(1).forEach(chosen::add);
            } else if (which.equals("things") && !view.lanes().isEmpty()) {
                Lane last = view.lanes().getLast();
                chosen.add(last);
                view.lanes()
                        .forEach(
                                lane -> view.placed(lane.id()).stream().limit(1).forEach(chosen::add));
            }
        }
        Set<Id<?>> part = new java.util.HashSet<>();
        chosen.forEach(element -> part.add(element.id()));
        return part;
    }
}
