package dev.sightline.ui.library;

import dev.sightline.edit.CatalogueEdit;
import dev.sightline.edit.Edit;
import dev.sightline.edit.Remove;
import dev.sightline.editor.Aim;
import dev.sightline.editor.EditorState;
import dev.sightline.editor.Selection;
import dev.sightline.editor.form.Kin;
import dev.sightline.editor.form.Reuse;
import dev.sightline.geometry.Point;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The panel of the lists that all maps share. The chosen entry is shown in the inspector with all that uses it; Enter
/// lets what is selected on the sheet lead to it, and it can be dragged there.
public final class LibraryPanel extends BorderPane {
    private final ComboBox<CatalogueEdit.Entry> shelves = new ComboBox<>();
    private final TextField search = new TextField();
    private final Button add = button("plus", "library.add");
    private final ListView<Element> list = new ListView<>();
    private final Label target = new Label();
    private final Button use = new Button(Words.of("library.useHere"));
    private final Button remove = button("trash-can-outline", "library.remove");
    private final VBox question = new VBox(8);
    private final Runnable fields;
    private Optional<Session> session = Optional.empty();
    private List<Id<?>> onSheet = List.of();
    private Shelf shelf = new Shelf(CatalogueEdit.Entry.PERSONA, List.of(), Map.of());
    private @Nullable JourneyDocument shown;
    private boolean filling;

    /// A panel that shows nothing yet.
    ///
    /// @param sheet what entries are dragged onto
    /// @param place where on the sheet a point of it lies
    /// @param fields brings the keyboard to the form of what is selected
    /// @param back brings the keyboard back to the sheet
    public LibraryPanel(Node sheet, Function<Point, Point> place, Runnable fields, Runnable back) {
        this.fields = fields;
        getStyleClass().addAll("panel", "library");
        new EntryDrag(() -> session, sheet, place);
        shelves.getItems().setAll(CatalogueEdit.Entry.values());
        shelves.setConverter(new StringConverter<>() {
            @Override
            public String toString(CatalogueEdit.Entry entry) {
                return entry == null ? "" : Words.of("library.shelf." + entry);
            }

            @Override
            public CatalogueEdit.Entry fromString(String words) {
                return CatalogueEdit.Entry.PERSONA;
            }
        });
        shelves.setValue(CatalogueEdit.Entry.PERSONA);
        shelves.setMaxWidth(Double.MAX_VALUE);
        shelves.setAccessibleText(Words.of("library.shelves"));
        shelves.valueProperty().addListener((seen, before, entry) -> fill());
        search.setPromptText(Words.of("library.search"));
        search.setAccessibleText(Words.of("library.search"));
        search.textProperty().addListener((seen, before, text) -> fill());
        search.setOnAction(entered -> add());
        add.setOnAction(pressed -> add());
        list.getStyleClass().add("entries");
        list.setCellFactory(view -> new EntryCell(this::document, element -> shelf.uses(element)));
        list.setAccessibleText(Words.of("library.list"));
        list.setPlaceholder(quiet(Words.of("library.none")));
        list.getSelectionModel().selectedItemProperty().addListener((seen, before, entry) -> choose(entry));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                use();
            }
        });
        use.setMinWidth(Region.USE_PREF_SIZE);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        use.setOnAction(pressed -> use());
        remove.setOnAction(pressed -> ask());
        question.getStyleClass().add("library-question");
        question.managedProperty().bind(question.visibleProperty());
        question.setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            }
        });
        sceneProperty()
                .addListener((seen, before, scene) ->
                        session.ifPresent(open -> show(open.state().get())));
        lay();
    }

    private void lay() {
        Label title = new Label(Words.of("library.title"));
        title.getStyleClass().add("panel-title");
        HBox.setHgrow(search, Priority.ALWAYS);
        VBox top = new VBox(8, shelves, new HBox(4, search, add));
        top.getStyleClass().add("library-top");
        target.getStyleClass().add("quiet");
        target.setMinWidth(0);
        target.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(target, Priority.ALWAYS);
        HBox deeds = new HBox(6, target, use, remove);
        deeds.getStyleClass().add("library-deeds");
        setTop(new VBox(title, top));
        setCenter(list);
        setBottom(new VBox(question, deeds));
        tell();
    }

    private static Button button(String icon, String key) {
        Button button = new Button(null, KindIcons.icon(icon));
        button.getStyleClass().add("quiet-button");
        button.setAccessibleText(Words.of(key));
        button.setTooltip(new Tooltip(Words.of(key)));
        return button;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private JourneyDocument document() {
        return session.orElseThrow().document();
    }

    /// Brings the keyboard to the search.
    public void focus() {
        search.requestFocus();
    }

    /// Follows a document.
    public void follow(Session next) {
        session = Optional.of(next);
        shown = null;
        onSheet = List.of();
        next.state().addListener((seen, before, after) -> {
            if (session.filter(next::equals).isPresent()) {
                show(after);
            }
        });
        show(next.state().get());
    }

    @SuppressWarnings("ReferenceEquality") // a document that is equal only is listed again, which does no harm
    private void show(EditorState state) {
        if (getScene() == null) {
            return;
        }
        Optional<Element> lead = state.selection().lead().flatMap(state.committed()::find);
        boolean shared = lead.filter(element -> isListed(element)).isPresent();
        if (!shared) {
            onSheet = state.selection().elements();
        }
        if (shown != state.committed()) {
            shown = state.committed();
            fill();
        } else if (shared) {
            lead.ifPresent(this::mark);
        }
        tell();
    }

    private static boolean isListed(Element element) {
        for (CatalogueEdit.Entry entry : CatalogueEdit.Entry.values()) {
            if (entry.kind().isInstance(element)) {
                return true;
            }
        }
        return Kin.isShared(element);
    }

    private void fill() {
        if (session.isEmpty()) {
            return;
        }
        filling = true;
        Optional<Id<?>> chosen = chosen().<Id<?>>map(Element::id);
        shelf = Shelf.of(document(), shelves.getValue(), search.getText());
        list.getItems().setAll(shelf.entries());
        question.setVisible(false);
        filling = false;
        chosen.or(() -> session.flatMap(open -> open.state().get().selection().lead()))
                .flatMap(document()::find)
                .ifPresent(this::mark);
        tell();
    }

    private void mark(Element entry) {
        filling = true;
        int index = shelf.entries().stream().map(Element::id).toList().indexOf(entry.id());
        if (index >= 0) {
            list.getSelectionModel().select(index);
        }
        filling = false;
    }

    private Optional<Element> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void choose(@Nullable Element entry) {
        question.setVisible(false);
        if (entry != null && !filling) {
            session.ifPresent(open -> open.select(Selection.of(entry.id())));
        }
        tell();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> use();
            case DELETE, BACK_SPACE -> ask();
            case F2 -> fields.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void add() {
        session.ifPresent(open -> {
            String typed = search.getText().strip();
            String name = typed.isEmpty() ? Words.of("library.new." + shelves.getValue()) : typed;
            search.clear();
            open.editor().apply(new CatalogueEdit.Add(shelves.getValue(), name), Optional.empty(), Aim.NEW);
            open.state().get().selection().lead().flatMap(document()::find).ifPresent(this::mark);
            fields.run();
        });
    }

    private Optional<Edit> using() {
        return session.flatMap(open -> chosen().flatMap(entry -> Reuse.on(
                open.document(),
                entry,
                onSheet,
                Words.of("library.use", Naming.brief(Naming.name(entry, open.document()))))));
    }

    private void use() {
        using().ifPresent(edit -> session.ifPresent(open -> open.editor().apply(edit)));
        tell();
    }

    /// Says what Enter would do.
    private void tell() {
        List<Element> there = session.map(Session::document).stream()
                .flatMap(document -> onSheet.stream().flatMap(id -> document.find(id).stream()))
                .toList();
        target.setText(
                there.isEmpty()
                        ? Words.of("library.nothingSelected")
                        : there.size() == 1
                                ? Words.of("library.for", Naming.brief(Naming.name(there.getFirst(), document())))
                                : Words.of("library.for", Words.count("count.elements", there.size())));
        target.setTooltip(new Tooltip(target.getText()));
        use.setDisable(session.isEmpty() || using().isEmpty());
        remove.setDisable(chosen().isEmpty());
    }

    /// Asks before something goes that is used; what nobody uses goes at once.
    private void ask() {
        chosen().ifPresent(entry -> {
            int many = shelf.uses(entry);
            if (many == 0) {
                remove(entry);
                return;
            }
            Button yes = new Button(Words.of("library.removeAnyway"));
            yes.setOnAction(pressed -> remove(entry));
            Button no = new Button(Words.of("library.keep"));
            no.setOnAction(pressed -> {
                question.setVisible(false);
                list.requestFocus();
            });
            String name = Naming.brief(Naming.name(entry, document()));
            question.getChildren()
                    .setAll(
                            quiet(Words.of("library.usedBy", name, Words.count("library.uses", many))),
                            new HBox(8, yes, no));
            question.setVisible(true);
            no.requestFocus();
        });
    }

    private void remove(Element entry) {
        question.setVisible(false);
        session.ifPresent(open -> open.editor().apply(Remove.of(open.document(), List.of(entry.id()))));
        list.requestFocus();
    }
}
