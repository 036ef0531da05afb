package dev.sightline.ui;

import dev.sightline.editor.EditorState;
import dev.sightline.editor.TextEditing;
import dev.sightline.editor.Verb;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.desk.ConfigFolder;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.desk.Look;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.dialog.AboutBox;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.dialog.ShortcutSheet;
import dev.sightline.ui.notes.NoteShelf;
import dev.sightline.ui.notice.Notice;
import dev.sightline.ui.notice.NoticeStack;
import dev.sightline.ui.outline.OutlinePanel;
import dev.sightline.ui.picture.PictureDrop;
import dev.sightline.ui.picture.PictureIntake;
import dev.sightline.ui.start.StartPage;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Everything in the window: bars, panels, the sheet, and what carries out the verbs.
final class Workbench extends StackPane {
    private static final System.Logger LOG = System.getLogger(Workbench.class.getName());

    private final ConfigFolder config;
    private final Documents documents;
    private final WindowFrame frame;
    private final Appearance appearance;
    private final WindowVerbs verbs = new WindowVerbs();
    private final VerbMenus menus = new VerbMenus(this::perform, this::refreshMenus);
    private final HeaderBar header = new HeaderBar(menus.bar(), this::perform);
    private final MapTabs tabs = new MapTabs();
    private final OutlinePanel outline = new OutlinePanel();
    private final CanvasPane canvas = new CanvasPane(this::perform);
    private final ViewDesk views = new ViewDesk(canvas, this::perform);
    private final FormDesk forms = new FormDesk(canvas, this::perform);
    private final HistoryPanel history = new HistoryPanel();
    private final NoteDesk notes = new NoteDesk(canvas);
    private final StatusBar status = new StatusBar();
    private final NoticeStack notices = new NoticeStack();
    private final StartPage start = new StartPage(this::perform);
    private final Panels panels = new Panels(
            new SideStack(
                    new SidePanel(Verb.SHOW_OUTLINE, outline, outline::follow, outline::focus),
                    views.panel(),
                    forms.library()),
            views.around(canvas),
            new SideStack(
                    forms.inspector(),
                    notes.panel(),
                    new SidePanel(Verb.SHOW_HISTORY, history, history::follow, history::focus)));
    private final VBox top = new VBox(header, tabs);
    private final BorderPane room = new BorderPane();
    private final DialogLayer dialogs = new DialogLayer(room);
    private final PictureIntake pictures = new PictureIntake(notices);
    final PictureDrop pictureDrop =
            new PictureDrop(canvas.canvas(), canvas, pictures, () -> session().filter(open -> !isPresenting()));
    private final Samples samples;
    private final Choosers choosers;
    private final TourGuide tour;
    private final RecoveryOffers recovery;
    private final Availability availability;
    private Optional<Session> session = Optional.empty();
    private boolean presenting;

    /// A workbench without a document.
    public Workbench(Desk desk, SystemDialogs system, WindowFrame frame) {
        this.config = desk.config();
        this.frame = frame;
        this.appearance = new Appearance(desk, this, this::dressed);
        this.documents = new Documents(system, notices, dialogs, desk, frame, new Following(), appearance::sheets);
        this.recovery = new RecoveryOffers(desk, documents, notices, dialogs);
        this.choosers = new Choosers(dialogs, documents);
        this.samples = new Samples(documents);
        this.availability = new Availability(() -> session, documents, () -> presenting, verb -> switch (verb) {
            case SHOW_NAVIGATOR -> canvas.showsNavigator();
            case DARK_LOOK -> appearance.look() == Look.DARK;
            default -> panels.shows(verb);
        });
        this.tour = new TourGuide(this, canvas, dialogs, documents, config, frame);
        start.setVisible(false);
        getStyleClass().add("workbench");
        getStylesheets().add(Words.class.getResource("/look/sightline.css").toExternalForm());
        StackPane middle = new StackPane(start, panels, notices);
        StackPane.setAlignment(notices, Pos.BOTTOM_LEFT);
        StackPane.setMargin(notices, new Insets(16));
        room.setTop(top);
        room.setCenter(middle);
        room.setBottom(status);
        getChildren().addAll(room, dialogs);
        forms.enter(
                verbs,
                system::show,
                chosen -> pictures.replacement(system.picturesToInsert(), chosen),
                new FontIntake(system, notices)::choose);
        enterVerbs(desk, system);
        new Keyboard(this, canvas.canvas(), () -> !dialogs.isOpen());
        new SheetMenu(this, canvas);
        FileDrop.on(this, documents::open);
        panels.toggle(Verb.SHOW_OUTLINE);
        panels.toggle(Verb.SHOW_INSPECTOR);
        appearance.dress();
    }

    /// Opening, exporting, and what else takes a while.
    public Documents documents() {
        return documents;
    }

    /// What leads through the window.
    TourGuide tour() {
        return tour;
    }

    /// The open document, if any.
    public Optional<Session> session() {
        return session;
    }

    /// Tells that something went wrong that nobody foresaw, in a sentence; the log has the rest.
    void failed(Throwable unforeseen) {
        LOG.log(System.Logger.Level.ERROR, "Unforeseen", unforeseen);
        notices.show(Notice.failure(Words.of("notice.unforeseen"), List.of(String.valueOf(unforeseen))));
    }

    /// Tells that preferences could not be understood, with the lines.
    void tellOfStrange(List<String> lines) {
        if (!lines.isEmpty()) {
            notices.show(Notice.warning(Words.of("preferences.strange"), lines));
        }
    }

    /// Does what a menu, a button or a key asks for; nothing if it cannot be done now.
    public void perform(Verb verb) {
        if (!possible(verb)) {
            session.flatMap(open -> VerbKeys.wanting(verb)).ifPresent(said -> notices.show(Notice.info(said)));
            return;
        }
        if (verb == Verb.SELECT_NONE && presenting) {
            present(false);
            return;
        }
        Optional<Session> editing = session.filter(open -> open.editor().possible(verb));
        if (editing.isPresent()) {
            editing.get().perform(verb);
            return;
        }
        if (verb.menu() != Verb.Menu.VIEW) {
            session.ifPresent(open -> open.editor().commitText(TextEditing.After.STAY));
        }
        verbs.perform(verb);
    }

    private void enterVerbs(Desk desk, SystemDialogs system) {
        new LookingVerbs(() -> session).enter(verbs, canvas);
        notes.enter(verbs);
        views.enter(verbs, dialogs);
        new ChoiceVerbs(() -> session, dialogs).enter(verbs);
        FileVerbs files = new FileVerbs(
                desk,
                documents,
                system,
                notices,
                dialogs,
                frame,
                () -> appearance.preferences().page(),
                () -> session);
        files.enter(verbs, this::close);
        new ClipboardVerbs(system, notices, dialogs, pictures, () -> session).enter(verbs);
        verbs.on(Verb.NEW_MAP, choosers::template)
                .on(
                        Verb.PALETTE,
                        () -> choosers.command(this::possible, this::perform, views.offers(), files.exports()))
                .on(Verb.SHOW_NAVIGATOR, () -> {
                    canvas.showNavigator(!canvas.showsNavigator());
                    update();
                })
                .on(Verb.DARK_LOOK, appearance::turn)
                .on(Verb.TOUR, tour::begin)
                .on(Verb.PREFERENCES, () -> choosers.preferences(desk, system::brandToTake))
                .on(Verb.PRESENT, () -> present(!presenting))
                .on(Verb.NEXT_PANEL, () -> walkPanels(1))
                .on(Verb.PREVIOUS_PANEL, () -> walkPanels(-1))
                .on(
                        Verb.SHORTCUTS,
                        () -> dialogs.open(Words.of("verb.SHORTCUTS"), ShortcutSheet.of(VerbKeys::words), null))
                .on(Verb.ABOUT, () -> dialogs.open(Words.of("verb.ABOUT"), AboutBox.of(), null));
        for (Verb panel : panels.verbs()) {
            verbs.on(panel, () -> {
                panels.toggle(panel);
                update();
                notes.toggled(panel);
                forms.toggled(panel);
                views.toggled(panel);
            });
        }
    }

    /// Whether a verb would do something now.
    boolean possible(Verb verb) {
        return availability.possible(verb);
    }

    /// Whether the map is only shown, and stays as it is.
    boolean isPresenting() {
        return presenting;
    }

    /// Shows a document in place of what was shown.
    public void show(Session next) {
        session = Optional.of(next);
        dress(next);
        canvas.follow(next);
        panels.follow(next);
        tabs.show(next.maps(), next::open);
        next.state().addListener((seen, before, after) -> {
            if (session.filter(next::equals).isPresent()) {
                follow(next, before, after);
            }
        });
        status.show(next.state().get());
        tabs.mark(next.state().get().map());
        update();
        canvas.canvas().requestFocus();
        tour.shown(next);
    }

    private void follow(Session open, EditorState before, EditorState after) {
        status.show(after);
        if (changesMaps(before.committed(), after.committed())) {
            tabs.show(open.maps(), open::open);
        }
        tabs.mark(after.map());
        if (before.history() != after.history()) {
            header.update(availability::on, this::possible);
            title();
        }
        after.notice()
                .filter(said -> !before.notice().equals(after.notice()))
                .ifPresent(said -> notices.show(Notice.info(said)));
    }

    @SuppressWarnings("ReferenceEquality") // told apart by identity first: most changes leave the frame as it is
    private static boolean changesMaps(JourneyDocument before, JourneyDocument after) {
        return before != after
                && before.frame() != after.frame()
                && !before.maps().equals(after.maps());
    }

    /// Offers unsaved work and the samples on the start page, if nothing is open.
    public void welcome() {
        if (session.isEmpty()) {
            start.setVisible(true);
            recovery.offer(start);
            tour.offer(start);
            samples.offer(start);
        }
    }

    /// Tells of unsaved work where there is no start page to see it on.
    void tellOfUnsavedWork() {
        recovery.whenAny(number -> notices.show(new Notice(
                Notice.Weight.WARNING,
                Words.count("recovery.waiting", number),
                List.of(),
                Optional.of(new Notice.Action(
                        Words.of("recovery.look"), () -> frame.another().welcome())))));
    }

    /// What the window shows of its document.
    private final class Following implements Documents.Shown {
        @Override
        public void show(Session next) {
            Workbench.this.show(next);
        }

        @Override
        public void update() {
            welcome();
            Workbench.this.update();
        }
    }

    private void close() {
        session = Optional.empty();
        welcome();
        tabs.setVisible(false);
        status.clear();
        presenting = false;
        update();
    }

    /// Brings what is seen in line with what is wanted.
    private void update() {
        boolean any = session.isPresent();
        start.setVisible(!any && start.isVisible());
        panels.setVisible(any);
        panels.show(presenting);
        for (Node bar : List.of(top, status)) {
            bar.setVisible(!presenting);
            bar.setManaged(!presenting);
        }
        refreshMenus();
        menus.recent(config.recentFiles(), documents::open, () -> {
            config.forgetRecentFiles();
            update();
        });
        if (!any) {
            start.recent(config.recentFiles(), documents::open);
        }
        header.update(availability::on, this::possible);
        title();
    }

    private void refreshMenus() {
        menus.allow(this::possible);
        menus.tick(availability::on);
        menus.views(views.offers());
        session.map(open -> open.state().get().history()).ifPresent(steps -> {
            menus.call(Verb.UNDO, StepWords.undo(steps));
            menus.call(Verb.REDO, StepWords.redo(steps));
        });
    }

    private void title() {
        boolean any = session.isPresent();
        String name = session.map(open -> Naming.name(open.document().project(), open.document()))
                .map(Naming::brief)
                .orElse("");
        boolean modified = documents.current().filter(OpenDocument::isModified).isPresent();
        String where = documents.current().map(OpenDocument::whereabouts).orElse("");
        header.show(name, where);
        header.count(session.map(open -> NoteShelf.open(open.state().get().committed()))
                .orElse(0L));
        String title = modified ? "window.title.modified" : "window.title";
        frame.title(any ? Words.of(title, name) : Words.of("app.name"));
    }

    private void dressed() {
        session.ifPresent(this::dress);
        update();
    }

    private void dress(Session open) {
        open.dress(appearance.sheets());
        open.author(appearance.preferences().author());
    }

    private void present(boolean on) {
        presenting = on;
        frame.fullScreen(on);
        update();
        if (session.isPresent()) {
            canvas.canvas().requestFocus();
        }
    }

    /// The keyboard goes on to the next panel that is seen, or back to the one before; the sheet is one of them.
    private void walkPanels(int by) {
        if (session.isPresent() && !presenting) {
            panels.walk(by, canvas.canvas()::requestFocus);
        }
    }
}
