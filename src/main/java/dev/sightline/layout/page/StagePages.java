package dev.sightline.layout.page;

import dev.sightline.analysis.Sifted;
import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.FragmentGrid;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import dev.sightline.layout.Course;
import dev.sightline.layout.Extent;
import dev.sightline.layout.Metrics;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.MapView;
import dev.sightline.model.PageSetup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A page for each stage of a map, with the heads of its steps and of all lanes. Columns become as wide as the
/// page allows; every stage is cut at the same lanes, so that a lane stands at the same place on all pages.
final class StagePages {
    private static final int NARROWEST = 120;
    private static final int WIDEST = 400;
    /// How wide heads of lanes are where stages are too wide for the page otherwise.
    private static final double SLIM = 124;
    /// The scales that are tried; the largest that takes no more pages than a smaller one is taken.
    private static final double[] SCALES = {1.25, 1.1, 1, 0.93};
    /// Maps with more things than this are tried at one scale only.
    private static final int MANY = 3_000;

    private static final String BETWEEN = " · ";

    /// How often edges are looked for anew before all that were found are kept.
    private static final int SETTLING = 4;

    private final JourneyLayout layout;
    private final MapView view;
    private final Sifted sifted;
    private final Theme theme;
    private final PageSetup setup;
    private final PageWords words;
    private final Furniture furniture;
    private final List<StageUnit> units;

    StagePages(
            JourneyLayout layout,
            MapView view,
            Sifted sifted,
            Theme theme,
            PageSetup setup,
            PageWords words,
            Furniture furniture) {
        this.layout = layout;
        this.view = view;
        this.sifted = sifted;
        this.theme = theme;
        this.setup = setup;
        this.words = words;
        this.furniture = furniture;
        units = StageUnit.of(view, words);
    }

    List<StageUnit> units() {
        return units;
    }

    /// The best of all that is tried.
    ///
    /// @param sheet of the map as it is
    StageLayout best(Sheet sheet) {
        StageLayout best = null;
        Metrics slim = theme.metrics().withLaneHeader(SLIM);
        boolean many = sheet.drawing().fragments().size() > MANY;
        double[] scales = setup.scale() > 0 ? new double[] {setup.scale()} : many ? new double[] {1} : SCALES;
        for (boolean landscape : PageFrame.turns(setup.turn())) {
            Size page = PageFrame.turned(setup.paper(), landscape);
            PageFrame frame = PageFrame.of(setup, page, true, furniture.block(page));
            for (double scale : scales) {
                StageLayout tried = tried(frame, scale, sheet, theme);
                best = best == null ? tried : better(best, tried);
                if (!many && !tried.isWhole()) {
                    best = better(best, tried(frame, scale, sheet, theme.with(slim)));
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException("a page lies one way or another");
        }
        return best;
    }

    private static StageLayout better(StageLayout one, StageLayout other) {
        int fewer = Integer.compare(other.pages(), one.pages());
        return fewer < 0 || fewer == 0 && other.scale() > one.scale() ? other : one;
    }

    private StageLayout tried(PageFrame frame, double scale, Sheet first, Theme look) {
        double lanes = StageLayout.lanes(first).width() == 0
                ? 0
                : look.metrics().laneHeader() - theme.metrics().laneHeader();
        int[] widths = new int[units.size()];
        double room = StageLayout.room(frame, scale, first) - lanes - 2 * StageLayout.BESIDE;
        double gutter = theme.metrics().gutter();
        for (int i = 0; i < widths.length; i++) {
            int count = units.get(i).leaves();
            widths[i] = width((room - (count - 1) * gutter) / count);
        }
        StageLayout made = made(frame, scale, widths, look, whole());
        for (int turn = 0; turn < 2; turn++) {
            double wide = StageLayout.room(frame, scale, made.sheet());
            boolean changed = false;
            for (int i = 0; i < widths.length; i++) {
                int count = units.get(i).leaves();
                double beyond = made.width(i) - wide;
                int narrower = width(widths[i] - Math.ceil(beyond / count));
                if (beyond > 0.5 && narrower < widths[i]) {
                    widths[i] = narrower;
                    changed = true;
                }
            }
            if (!changed) {
                break;
            }
            made = made(frame, scale, widths, look, whole());
        }
        // what reaches over an edge between two pages of a stage stands on both; with it links take other ways, columns
        // stand elsewhere and so may the edges: until they stay
        List<MapView.Span> parts = whole();
        for (int turn = 0; !isSettled(parts, made, turn < SETTLING); turn++) {
            parts = turn < SETTLING ? made.parts() : finer(parts, made.parts());
            made = made(frame, scale, widths, look, parts);
        }
        return made;
    }

    /// Whether nothing reaches over an edge that is no edge between some parts.
    ///
    /// @param exactly whether each edge between parts is to be one of a page, too
    private boolean isSettled(List<MapView.Span> parts, StageLayout made, boolean exactly) {
        if (view.leaves().isEmpty()) {
            return true;
        }
        Set<Integer> edges = firsts(parts);
        Set<Integer> cuts = firsts(made.parts());
        return exactly ? edges.equals(cuts) : edges.containsAll(cuts);
    }

    private static Set<Integer> firsts(List<MapView.Span> parts) {
        return parts.stream().map(MapView.Span::first).collect(Collectors.toSet());
    }

    /// Parts with the edges of both.
    private static List<MapView.Span> finer(List<MapView.Span> some, List<MapView.Span> others) {
        Set<Integer> cuts = firsts(others);
        List<MapView.Span> finer = new ArrayList<>();
        for (MapView.Span part : some) {
            int first = part.first();
            for (int leaf = first + 1; leaf <= part.last(); leaf++) {
                if (cuts.contains(leaf)) {
                    finer.add(new MapView.Span(first, leaf - 1));
                    first = leaf;
                }
            }
            finer.add(new MapView.Span(first, part.last()));
        }
        return finer;
    }

    private static int width(double wanted) {
        return (int) Math.clamp(Math.floor(wanted), NARROWEST, WIDEST);
    }

    private List<MapView.Span> whole() {
        return units.stream()
                .map(unit -> new MapView.Span(unit.first(), unit.last()))
                .toList();
    }

    private StageLayout made(PageFrame frame, double scale, int[] widths, Theme look, List<MapView.Span> parts) {
        StageSpread spread = StageSpread.of(view, units, widths, parts);
        Sheet sheet = layout.layout(spread.document(), view.map().id(), look, sifted);
        return StageLayout.of(spread, frame, scale, sheet, units);
    }

    List<Draft> drafts(StageLayout made) {
        List<Extent> pieces = made.units().stream()
                .flatMap(List::stream)
                .map(StageLayout.Piece::across)
                .toList();
        Map<Extent, StageHeads> heads = new HashMap<>();
        made.units().forEach(unit -> unit.forEach(piece -> heads.put(piece.across(), piece.heads())));
        Sheet bannered = new StageBanners(
                        LinkPlates.moved(quiet(made.sheet(), made.repeats()), parts(made)),
                        pieces,
                        furniture.lettering(),
                        words)
                .drawn();
        Sheet sheet = RowNames.drawn(StageHeads.ended(bannered, heads), made.scale(), furniture.lettering());
        List<Draft> drafts = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            List<Draft> own = new ArrayList<>();
            for (StageLayout.Piece piece : made.units().get(unit)) {
                Optional<Drawing> again = Optional.empty();
                for (int i = 0; i < piece.pages().size(); i++) {
                    boolean shortened = piece.heads().isShortened();
                    List<StageStrips.Strip> strips = piece.pages().get(i);
                    boolean told = piece.pages().size() == 1 || own.isEmpty() || i == 0 && shortened;
                    if (told || says(sheet, piece, strips)) {
                        if (i > 0 && shortened && again.isEmpty()) {
                            again = Optional.of(piece.heads().shortened(bannered, piece.across()));
                        }
                        own.add(page(made, sheet, units.get(unit), piece, strips, i > 0 ? again : Optional.empty()));
                    }
                }
            }
            for (int i = 0; i < own.size(); i++) {
                Draft draft = own.get(i);
                draft.name = own.size() == 1 ? draft.title : words.of("part", draft.title, i + 1, own.size());
            }
            drafts.addAll(own);
        }
        return drafts;
    }

    private static boolean says(Sheet sheet, StageLayout.Piece piece, List<StageStrips.Strip> strips) {
        return sheet.grid().in(part(piece, strips)).stream()
                .anyMatch(fragment -> fragment.meaning().role() == Role.CELL
                        || fragment.meaning().role() == Role.FIGURE);
    }

    /// What of the sheet a page shows below the heads, with what it leaves out in between.
    private static Box part(StageLayout.Piece piece, List<StageStrips.Strip> strips) {
        double top = strips.isEmpty()
                ? piece.heads().whole().right()
                : strips.getFirst().top();
        double bottom = strips.isEmpty() ? top : strips.getLast().bottom();
        return Box.between(piece.across().left(), top, piece.across().right(), bottom);
    }

    /// The sheet with what repeats a card for the eye alone.
    private static Sheet quiet(Sheet sheet, Map<String, String> repeats) {
        if (repeats.isEmpty()) {
            return sheet;
        }
        Drawing drawing = sheet.drawing();
        List<Fragment> fragments = new ArrayList<>(drawing.fragments().size());
        for (Fragment fragment : drawing.fragments()) {
            Optional<Fragment> repeat = fragment.meaning()
                    .element()
                    .map(repeats::get)
                    .map(shown -> new Fragment(Meaning.again(shown), fragment.box(), fragment.marks()));
            fragments.add(repeat.orElse(fragment));
        }
        return new Sheet(
                new Drawing(drawing.title(), drawing.language(), drawing.size(), drawing.paper(), fragments),
                sheet.titleBlock(),
                sheet.columnHeaders(),
                sheet.laneHeaders(),
                sheet.columns(),
                sheet.rows(),
                sheet.courses());
    }

    /// @param repeated what its heads are shown of if an earlier page tells them whole
    private Draft page(
            StageLayout made,
            Sheet sheet,
            StageUnit unit,
            StageLayout.Piece piece,
            List<StageStrips.Strip> strips,
            Optional<Drawing> repeated) {
        PageFrame frame = made.frame();
        double scale = made.scale();
        Draft draft = new Draft(PagePlan.Kind.STAGE, unit.name(), frame);
        draft.map = view.map().title();
        draft.mapId = view.map().id().value();
        draft.unit = unit;
        draft.part = part(piece, strips);
        Drawing drawing = sheet.drawing();
        Extent across = piece.across();
        double y = frame.content().y();
        Extent shown =
                repeated.isPresent() ? piece.heads().again() : piece.heads().whole();
        if (shown.width() > 0) {
            Box heads = Box.between(across.left(), shown.left(), across.right(), shown.right());
            // heads higher than a page have one to themselves, on which they are printed smaller
            double smaller = Math.min(scale, frame.content().height() / heads.height());
            Point at = new Point(made.left(), y);
            FragmentGrid grid = repeated.map(FragmentGrid::new).orElseGet(sheet::grid);
            draft.pane(repeated.orElse(drawing), grid, heads, at, smaller, repeated.isPresent());
            y += heads.height() * smaller;
        }
        for (Extent strip : joined(strips)) {
            Box part = Box.between(across.left(), strip.left(), across.right(), strip.right());
            draft.pane(drawing, sheet.grid(), part, new Point(made.left(), y), scale, false);
            if (made.lanes().width() > 0) {
                Box lanes = Box.between(made.lanes().x(), part.y(), made.lanes().right(), part.bottom());
                draft.pane(
                        drawing, sheet.grid(), lanes, new Point(frame.content().x(), y), scale, false);
            }
            y += part.height() * scale;
        }
        List<Course> courses = sheet.courses();
        draft.late((on, page, all) -> {
            furniture.header(draft, on, page, all, above(draft));
            furniture.footer(draft, on, page, all);
            new LinkTags(view, words, on, all, draft).draw(courses);
        });
        return draft;
    }

    /// What the top of a page says: of which map it shows which stage, or the whole. What is no more than a stage of a
    /// map is called after it already.
    private static String above(Draft draft) {
        boolean whole = draft.map.isEmpty() || draft.title.equals(draft.map);
        boolean named = draft.map.endsWith(BETWEEN + draft.title);
        String map = named
                ? draft.map.substring(0, draft.map.length() - BETWEEN.length() - draft.title.length())
                : draft.map;
        return whole ? draft.name : map + BETWEEN + draft.name;
    }

    /// What of the sheet its pages show below the heads, without what they leave out.
    private static List<Box> parts(StageLayout made) {
        List<Box> parts = new ArrayList<>();
        for (List<StageLayout.Piece> pieces : made.units()) {
            for (StageLayout.Piece piece : pieces) {
                for (List<StageStrips.Strip> strips : piece.pages()) {
                    for (Extent strip : joined(strips)) {
                        parts.add(Box.between(
                                piece.across().left(),
                                strip.left(),
                                piece.across().right(),
                                strip.right()));
                    }
                }
            }
        }
        return parts;
    }

    /// Strips that lie right below each other as one.
    private static List<Extent> joined(List<StageStrips.Strip> strips) {
        List<Extent> joined = new ArrayList<>();
        for (StageStrips.Strip strip : strips) {
            if (!joined.isEmpty() && Math.abs(joined.getLast().right() - strip.top()) < 0.01) {
                joined.set(joined.size() - 1, new Extent(joined.getLast().left(), strip.bottom()));
            } else {
                joined.add(new Extent(strip.top(), strip.bottom()));
            }
        }
        return joined;
    }

    /// The first page that shows a unit of the map; null if none does.
    static @Nullable Integer pageOf(List<Draft> all, String mapId, StageUnit unit) {
        for (int i = 0; i < all.size(); i++) {
            if (unit.equals(all.get(i).unit) && mapId.equals(all.get(i).mapId)) {
                return i;
            }
        }
        return null;
    }
}
