package dev.sightline.layout.page;

import dev.sightline.analysis.Sifted;
import dev.sightline.drawing.Drawing;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import dev.sightline.layout.Sheet;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.FootPart;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.Comment;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.MapView;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.PageTurn;
import dev.sightline.model.Paper;
import dev.sightline.model.Persona;
import dev.sightline.model.Showing;
import dev.sightline.typography.Typesetter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Spreads maps over pages: a pure function of the document, the choice of paper and the day.
public final class PagePlanner {
    private final JourneyLayout layout;
    private final Typesetter typesetter;
    private final Map<Id<JourneyMap>, Showing> showings;
    private final Set<FootPart> apart;

    /// A planner that lays maps out with the given layout, and sets its own texts with the typesetter.
    public PagePlanner(JourneyLayout layout, Typesetter typesetter) {
        this(layout, typesetter, Map.of());
    }

    /// A planner that shows no more of some maps than is asked for.
    public PagePlanner(JourneyLayout layout, Typesetter typesetter, Map<Id<JourneyMap>, Showing> showings) {
        this(layout, typesetter, showings, Set.of());
    }

    /// A planner that leaves something out at the foot of maps.
    ///
    /// @param apart what does not stand there; notes stand on pages that follow their map, whom it is about and
    ///     sources only in a booklet
    public PagePlanner(
            JourneyLayout layout, Typesetter typesetter, Map<Id<JourneyMap>, Showing> showings, Set<FootPart> apart) {
        this.layout = layout;
        this.typesetter = typesetter;
        this.showings = Map.copyOf(showings);
        this.apart = Set.copyOf(apart);
    }

    /// The pages of some maps of a document.
    ///
    /// @param maps at least one, in the order in which they are printed
    /// @param today the date that `{date}` stands for
    /// @throws IllegalArgumentException if there is no map
    public PagePlan plan(
            JourneyDocument document, List<Id<JourneyMap>> maps, Theme theme, PageSetup setup, LocalDate today) {
        return plan(document, maps, theme, setup, today, List.of());
    }

    /// The pages of some maps of a document, and of a text at the end.
    ///
    /// @param text what is told on the last pages; none for no such pages
    /// @throws IllegalArgumentException if there is no map
    public PagePlan plan(
            JourneyDocument document,
            List<Id<JourneyMap>> maps,
            Theme theme,
            PageSetup setup,
            LocalDate today,
            List<Passage> text) {
        if (maps.isEmpty()) {
            throw new IllegalArgumentException("a plan needs at least one map");
        }
        Theme branded = theme.branded(document.project().brand());
        return new Work(document, branded, sound(setup), today).plan(maps, text);
    }

    /// Only one page can be as large as what is on it: more than one need a size.
    private static PageSetup sound(PageSetup setup) {
        return setup.kind() != PageKind.WHOLE && setup.paper().fits() ? setup.withPaper(Paper.A4) : setup;
    }

    /// One plan being made.
    private final class Work {
        private final JourneyDocument document;
        private final Theme theme;
        private final PageSetup setup;
        private final PageWords words;
        private final Furniture furniture;
        private final Set<FootPart> out = EnumSet.noneOf(FootPart.class);
        private final Map<Id<JourneyMap>, Staged> laid = new HashMap<>();
        private boolean several;
        /// Whether what a booklet has beside its maps lies, too: if all the pages of its stages do.
        private boolean lying;

        /// A map, and the best way to put its stages on pages.
        private record Staged(MapView view, Sifted sifted, Sheet sheet, StagePages pages, StageLayout made) {}

        Work(JourneyDocument document, Theme theme, PageSetup setup, LocalDate today) {
            this.document = document;
            this.theme = theme;
            this.setup = setup;
            String language = document.project().language();
            words = new PageWords(language);
            Lettering lettering = new Lettering(typesetter.in(theme.textStyles().family()), theme, language);
            furniture = new Furniture(document, setup, words, lettering, today);
            out.addAll(apart);
            if (document.all(Comment.class).isEmpty()) {
                out.remove(FootPart.NOTES);
            }
            if (setup.kind() == PageKind.BOOKLET) {
                out.add(FootPart.PERSONAS);
                out.add(FootPart.SOURCES);
            }
        }

        PagePlan plan(List<Id<JourneyMap>> maps, List<Passage> text) {
            List<Draft> drafts = new ArrayList<>();
            boolean book = setup.kind() == PageKind.BOOKLET;
            several = maps.size() > 1;
            lying = setup.turn() == PageTurn.LANDSCAPE
                    || book
                            && setup.turn() == PageTurn.AUTO
                            && maps.stream().allMatch(map -> lies(staged(map).made()));
            Size page = PageFrame.turned(setup.paper(), lying);
            PageFrame upright = PageFrame.of(setup, page, true, furniture.block(page));
            if (book) {
                BookletPages pages = new BookletPages(document, words, furniture, upright);
                drafts.add(new CoverPage(document, words, furniture, upright).draft());
                List<Persona> personas = maps.stream()
                        .flatMap(map -> document.get(map).personas().stream())
                        .distinct()
                        .map(document::get)
                        .toList();
                drafts.addAll(pages.personas(personas));
            }
            for (Id<JourneyMap> map : maps) {
                MapView view = document.view(map);
                Sifted sifted = Sifted.of(view, showings.getOrDefault(map, Showing.ALL), Set.of());
                boolean parted = setup.kind() == PageKind.STAGES || book;
                Sheet sheet = parted ? staged(map).sheet() : layout.layout(document, map, theme, sifted, out);
                drafts.addAll(
                        switch (setup.kind()) {
                            case WHOLE -> whole(sheet);
                            case TILES -> new TilePages(sheet, setup, words, furniture).drafts();
                            case STAGES, BOOKLET -> stages(staged(map));
                        });
                drafts.addAll(notes(map, sifted));
            }
            if (book) {
                drafts.addAll(appendix(maps, upright));
            }
            if (!text.isEmpty()) {
                PageFrame frame = NotePages.frame(bound(), furniture, true);
                Drawing told = new TellingColumn(furniture.lettering().fresh(), GalleyPages.width(frame)).of(text);
                drafts.addAll(galley(PagePlan.Kind.TEXT, words.of("text"), "").drafts(told, frame));
            }
            if (book) {
                drafts.addAll(1, new ContentsPages(furniture, upright).drafts(drafts));
            }
            return Binding.bind(drafts, furniture.lettering());
        }

        /// What follows the maps of a booklet: opportunities, figures, and what it all rests on.
        private List<Draft> appendix(List<Id<JourneyMap>> maps, PageFrame frame) {
            List<Draft> drafts = new ArrayList<>();
            double width = GalleyPages.width(frame);
            if (OpportunityList.isWorth(document)) {
                Drawing list =
                        OpportunityList.of(document, furniture.lettering().fresh(), width);
                drafts.addAll(galley(PagePlan.Kind.OPPORTUNITIES, words.of("opportunities"), "")
                        .drafts(list, frame));
            }
            for (Id<JourneyMap> map : maps) {
                Sifted sifted = Sifted.of(document.view(map), showings.getOrDefault(map, Showing.ALL), Set.of());
                String title = document.get(map).title();
                String heading = several ? words.of("of", words.of("figures"), title) : words.of("figures");
                drafts.addAll(galley(PagePlan.Kind.FIGURES, heading, title)
                        .drafts(layout.figures(document, map, theme, sifted, width), frame));
            }
            drafts.addAll(galley(PagePlan.Kind.METHOD, words.of("method"), "")
                    .drafts(layout.method(document, maps, theme, width), frame));
            return drafts;
        }

        private GalleyPages galley(PagePlan.Kind kind, String heading, String map) {
            return new GalleyPages(furniture, kind, heading, map);
        }

        private PageSetup bound() {
            return lying ? setup.withTurn(PageTurn.LANDSCAPE) : setup;
        }

        /// The comments on a map, where they do not stand at its foot.
        private List<Draft> notes(Id<JourneyMap> map, Sifted sifted) {
            if (!out.contains(FootPart.NOTES)) {
                return List.of();
            }
            Set<String> wanted = NotePages.of(document);
            PageFrame frame = NotePages.frame(bound(), furniture, setup.kind() == PageKind.BOOKLET);
            Drawing table = layout.notes(document, map, theme, sifted, wanted, TablePages.width(frame));
            String title = document.get(map).title();
            String heading = several ? words.of("of", words.of("notes"), title) : words.of("notes");
            return NotePages.drafts(table, furniture, heading, title, frame);
        }

        /// One page; more if a scale is wanted at which the paper is too small.
        private List<Draft> whole(Sheet sheet) {
            if (!setup.paper().fits() && setup.scale() > 0) {
                return new TilePages(sheet, setup, words, furniture).drafts();
            }
            return List.of(fitted(sheet));
        }

        /// A page that fits what is on it, about, for the title block that is as wide.
        private Size around(Size size, double scale) {
            double margins = 2 * setup.margin() * PageSetup.MILLIMETRE;
            return new Size(size.width() * scale + margins, size.height() * scale + margins);
        }

        /// One page, as large as fits.
        private Draft fitted(Sheet sheet) {
            String title = sheet.drawing().title();
            Size size = sheet.drawing().size();
            boolean plain = setup.header().isBlank() && setup.footer().isBlank() && !setup.titleBlock();
            PageFrame best = null;
            double scale = 0;
            if (setup.paper().fits()) {
                scale = setup.scale() > 0 ? setup.scale() : 1;
                best = PageFrame.around(
                        setup, size, scale, plain, !setup.header().isBlank(), furniture.block(around(size, scale)));
            } else {
                for (boolean landscape : PageFrame.turns(setup.turn())) {
                    Size page = PageFrame.turned(setup.paper(), landscape);
                    PageFrame frame = plain
                            ? PageFrame.bare(setup, page)
                            : PageFrame.of(setup, page, !setup.header().isBlank(), furniture.block(page));
                    Box room = frame.content();
                    double tried = Math.min(room.width() / size.width(), room.height() / size.height());
                    if (tried > scale) {
                        best = frame;
                        scale = tried;
                    }
                }
            }
            if (best == null) {
                throw new IllegalStateException("a page lies one way or another");
            }
            Draft draft = new Draft(PagePlan.Kind.MAP, title, best);
            draft.map = title;
            Box room = best.content();
            double left = room.x() + (room.width() - size.width() * scale) / 2;
            double top = room.y() + (room.height() - size.height() * scale) / 2;
            Box part = new Box(0, 0, size.width(), size.height());
            draft.pane(sheet.drawing(), sheet.grid(), part, new Point(left, top), scale, false);
            if (!plain) {
                draft.late((on, page, all) -> {
                    if (!setup.header().isBlank()) {
                        furniture.header(draft, on, page, all, "");
                    }
                    furniture.footer(draft, on, page, all);
                });
            }
            return draft;
        }

        /// The ways in which a booklet may show a whole map.
        private List<PageFrame> wide() {
            List<PageFrame> frames = new ArrayList<>();
            if (setup.kind() == PageKind.BOOKLET) {
                for (boolean landscape : PageFrame.turns(setup.turn())) {
                    Size page = PageFrame.turned(setup.paper(), landscape);
                    frames.add(PageFrame.of(setup, page, true, furniture.block(page)));
                }
            }
            return frames;
        }

        /// A map laid out for its stages.
        private Staged staged(Id<JourneyMap> map) {
            return laid.computeIfAbsent(map, id -> {
                MapView view = document.view(id);
                Sifted sifted = Sifted.of(view, showings.getOrDefault(id, Showing.ALL), Set.of());
                Sheet sheet = layout.layout(document, id, theme, sifted, out);
                StagePages pages = new StagePages(layout, view, sifted, theme, setup, words, furniture);
                return new Staged(view, sifted, sheet, pages, pages.best(sheet));
            });
        }

        private static boolean lies(StageLayout layout) {
            Size page = layout.frame().page();
            return page.width() > page.height();
        }

        private List<Draft> stages(Staged map) {
            MapView view = map.view();
            Sifted sifted = map.sifted();
            StageLayout made = map.made();
            List<Draft> drafts = new ArrayList<>(new OverviewPages(
                            layout,
                            view,
                            map.sheet(),
                            words,
                            furniture,
                            map.pages().units())
                    .drafts(made.frame(), wide()));
            drafts.addAll(map.pages().drafts(made));
            Drawing foot = layout.foot(document, view.map().id(), theme, sifted, out, GalleyPages.width(made.frame()));
            drafts.addAll(new GalleyPages(
                            furniture,
                            PagePlan.Kind.BACKGROUND,
                            words.of("background"),
                            view.map().title())
                    .drafts(foot, made.frame()));
            return drafts;
        }
    }
}
