package dev.sightline.ui.inspector;

import dev.sightline.editor.EditorState;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The panel at the right: all fields of the selected element, to be read. What is related is a link to it.
public final class InspectorPanel extends BorderPane {
    private final VBox content = new VBox();
    private Optional<Session> session = Optional.empty();
    private Optional<Id<?>> shown = Optional.empty();
    private @Nullable JourneyDocument drawn;
    private Consumer<String> browser = address -> {};

    /// A panel that shows nothing yet.
    public InspectorPanel() {
        getStyleClass().addAll("panel", "inspector");
        content.getStyleClass().add("inspector-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        scroll.setAccessibleText(Words.of("inspector.title"));
        Label title = new Label(Words.of("inspector.title"));
        title.getStyleClass().add("panel-title");
        setTop(title);
        setCenter(scroll);
        showNothing();
    }

    /// Who opens addresses on the web.
    public void browseWith(Consumer<String> next) {
        browser = next;
    }

    /// Follows a document.
    public void follow(Session next) {
        session = Optional.of(next);
        shown = Optional.empty();
        next.state().addListener((seen, before, after) -> {
            if (session.filter(next::equals).isPresent()) {
                show(after);
            }
        });
        show(next.state().get());
    }

    @SuppressWarnings("ReferenceEquality") // a document that is equal only is shown again, which does no harm
    private void show(EditorState state) {
        Id<?> wanted = state.selection().lead().orElse(state.map());
        if (drawn != state.committed() || shown.filter(wanted::equals).isEmpty()) {
            shown = Optional.of(wanted);
            drawn = state.committed();
            state.document()
                    .find(wanted)
                    .ifPresentOrElse(
                            element -> show(FactSheet.of(element, state.document()), state.document()),
                            this::showNothing);
        }
    }

    private void showNothing() {
        Label hint = new Label(Words.of("inspector.nothing"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        content.getChildren().setAll(hint);
    }

    private void show(FactSheet sheet, JourneyDocument document) {
        content.getChildren().setAll(head(sheet));
        for (FactGroup group : sheet.groups()) {
            content.getChildren().add(group(group, document));
        }
    }

    private static Node head(FactSheet sheet) {
        Label kind = new Label(sheet.kind(), KindIcons.icon(sheet.icon()));
        kind.getStyleClass().add("inspector-kind");
        Label title = new Label(sheet.title());
        title.getStyleClass().add("inspector-headline");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setAccessibleRole(AccessibleRole.TEXT);
        Button copy = new Button(null, KindIcons.icon("content-copy"));
        copy.getStyleClass().add("quiet-button");
        copy.setAccessibleText(Words.of("inspector.copy"));
        copy.setTooltip(new Tooltip(Words.of("inspector.copy")));
        copy.setOnAction(pressed -> {
            ClipboardContent text = new ClipboardContent();
            text.putString(sheet.title());
            Clipboard.getSystemClipboard().setContent(text);
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(kind, gap, copy);
        row.getStyleClass().add("inspector-kind-row");
        VBox head = new VBox(row, title);
        head.getStyleClass().add("inspector-head");
        return head;
    }

    private Node group(FactGroup group, JourneyDocument document) {
        Label heading = new Label(group.title());
        heading.getStyleClass().add("group-title");
        VBox box = new VBox(heading);
        box.getStyleClass().add("fact-group");
        for (Fact fact : group.facts()) {
            Label label = new Label(fact.label());
            label.getStyleClass().add("fact-label");
            Node value = value(fact, document);
            label.setLabelFor(value);
            VBox row = new VBox(label, value);
            row.getStyleClass().add("fact");
            row.setAccessibleRole(AccessibleRole.PARENT);
            box.getChildren().add(row);
        }
        return box;
    }

    private Node value(Fact fact, JourneyDocument document) {
        return switch (fact.value()) {
            case Fact.Value.Text(String text) -> text(text);
            case Fact.Value.Several several -> {
                VBox lines = new VBox();
                lines.getStyleClass().add("fact-lines");
                several.texts().forEach(text -> lines.getChildren().add(text("• " + text)));
                yield lines;
            }
            case Fact.Value.Others others -> {
                VBox links = new VBox();
                links.getStyleClass().add("fact-links");
                others.elements().forEach(id -> links.getChildren().add(link(id, document)));
                yield links;
            }
            case Fact.Value.Level level -> level(level);
            case Fact.Value.Tags tags -> {
                FlowPane chips = new FlowPane();
                chips.getStyleClass().add("chips");
                tags.tags().forEach(tag -> {
                    Label chip = new Label(tag);
                    chip.getStyleClass().add("chip");
                    chips.getChildren().add(chip);
                });
                yield chips;
            }
            case Fact.Value.Swatch swatch -> {
                Region colour = new Region();
                colour.getStyleClass().add("swatch");
                colour.setStyle("-fx-background-color: " + swatch.colour().hex());
                HBox row = new HBox(colour, text(swatch.colour().hex()));
                row.getStyleClass().add("swatch-row");
                yield row;
            }
            case Fact.Value.Address(String uri) -> {
                Hyperlink link = new Hyperlink(uri, KindIcons.icon("open-in-new"));
                link.setOnAction(pressed -> browser.accept(uri));
                link.setWrapText(true);
                link.setAccessibleText(Words.of("inspector.address", uri));
                yield link;
            }
        };
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("fact-text");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node level(Fact.Value.Level level) {
        HBox pips = new HBox();
        pips.getStyleClass().add("pips");
        for (int i = 1; i <= level.of(); i++) {
            Region pip = new Region();
            pip.getStyleClass().add(i <= level.value() ? "pip-full" : "pip");
            pips.getChildren().add(pip);
        }
        Label words = new Label(Words.of("inspector.level.words", level.value(), level.of()));
        words.getStyleClass().add("fact-text");
        pips.getChildren().add(words);
        return pips;
    }

    private Node link(Id<?> id, JourneyDocument document) {
        return document.find(id)
                .<Node>map(element -> {
                    String name = Naming.name(element, document);
                    Hyperlink link = new Hyperlink(Naming.brief(name), KindIcons.icon(KindIcons.of(element)));
                    link.setAccessibleText(Words.of("inspector.goTo", Naming.kind(element), name));
                    link.setTooltip(new Tooltip(Naming.kind(element) + ": " + name));
                    link.setOnAction(pressed -> session.ifPresent(open -> open.goTo(id)));
                    return link;
                })
                .orElseGet(() -> text(id.value()));
    }
}
