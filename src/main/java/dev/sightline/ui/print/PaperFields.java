package dev.sightline.ui.print;

import dev.sightline.export.paper.PageChoice;
import dev.sightline.export.paper.PaperAbility;
import dev.sightline.export.paper.PaperPrinter;
import dev.sightline.export.paper.PaperSides;
import dev.sightline.export.paper.PaperTray;
import dev.sightline.export.paper.PaperWishes;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The rows that say on which printer pages are printed, and how. Only what the chosen printer says it can do is asked.
final class PaperFields {
    private static final Pattern NUMBERED_TRAY = Pattern.compile("tray-(\\d+)");

    /// The keywords of the Internet Printing Protocol that are seen most.
    private static final Set<String> NAMED_TRAYS = Set.of(
            "auto",
            "main",
            "alternate",
            "manual",
            "by-pass-tray",
            "large-capacity",
            "envelope",
            "photo",
            "main-roll",
            "rear",
            "top",
            "middle",
            "bottom");

    private final Rows rows;
    private final ComboBox<PaperPrinter> printer;
    private final NumberBox copies = NumberBox.whole(1, 9999, this::copies);
    private final CheckBox collated = new CheckBox(Words.of("print.collated"));
    private final HBox copiesRow;
    private final TextField pages = new TextField();
    private final Label wrong = new Label();
    private final ComboBox<Optional<PaperSides>> sides;
    private final ComboBox<Optional<PaperTray>> tray;
    private final CheckBox grey;
    private final Map<String, PaperAbility> known = new HashMap<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(true);
    private PaperWishes wishes;
    private int count = Integer.MAX_VALUE;
    private boolean filling;

    /// @param rows to which they are added
    PaperFields(Rows rows, PaperTerms terms) {
        this.rows = rows;
        wishes = terms.wishes();
        printer = rows.choice("print.printer", terms.printers(), PaperPrinter::title, this::ask);
        copies.setAccessibleText(Words.of("print.copies"));
        collated.selectedProperty().addListener((seen, before, on) -> change(now -> now.withCollated(on)));
        copiesRow = rows.row("print.copies", new HBox(12, copies, collated));
        copiesRow.setAlignment(Pos.CENTER_LEFT);
        pages.setPromptText(Words.of("print.range.all"));
        pages.setAccessibleText(Words.of("print.range"));
        pages.textProperty().addListener((seen, before, text) -> check());
        wrong.getStyleClass().add("problem");
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.visibleProperty());
        VBox range = rows.row("print.range", new VBox(4, pages, wrong));
        sides = rows.choice(
                "print.sides",
                List.of(),
                one -> Words.of(one.map(side -> "print.sides." + side).orElse("print.asSet")),
                one -> change(now -> now.withSides(one)));
        tray = rows.choice(
                "print.tray",
                List.of(),
                one -> one.map(PaperFields::words).orElseGet(() -> Words.of("print.asSet")),
                one -> change(now -> now.withTray(one.map(PaperTray::key))));
        grey = rows.flag("print.grey", on -> change(now -> now.withGrey(on)));
        boolean any = !terms.printers().isEmpty();
        rows.show(printer, any);
        rows.show(range, any);
        show(PaperAbility.LEAST);
        if (any) {
            PaperPrinter first = terms.printers().stream()
                    .filter(one -> terms.printer().equals(Optional.of(one.name())))
                    .findFirst()
                    .orElse(terms.printers().getFirst());
            printer.setValue(first);
        }
        pages.setText(wishes.pages().toString());
        check();
    }

    /// What the keyboard should be on at first.
    Node first() {
        return printer;
    }

    /// The printer that is chosen; none where there is none.
    Optional<PaperPrinter> printer() {
        return Optional.ofNullable(printer.getValue());
    }

    PaperWishes wishes() {
        return wishes;
    }

    /// Whether all that is typed can be.
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// Tells how many pages there are to choose from.
    void pages(int many) {
        count = many;
        check();
    }

    private void check() {
        Optional<PageChoice> typed = PageChoice.of(pages.getText());
        typed.ifPresent(choice -> change(now -> now.withPages(choice)));
        boolean some = typed.map(choice -> choice.of(count == Integer.MAX_VALUE ? 1 : count))
                .filter(numbers -> count == Integer.MAX_VALUE || !numbers.isEmpty())
                .isPresent();
        wrong.setVisible(!some);
        wrong.setText(
                some ? "" : typed.isEmpty() ? Words.of("print.range.wrong") : Words.count("print.range.none", count));
        ready.set(some);
    }

    private void copies(int many) {
        change(now -> now.withCopies(many));
        collated.setDisable(many == 1);
    }

    /// Asks a printer what it can do, beside the window, since it may sleep.
    private void ask(PaperPrinter whom) {
        PaperAbility able = known.get(whom.name());
        show(able == null ? PaperAbility.LEAST : able);
        if (able == null) {
            Thread.ofVirtual().name("printer").start(() -> {
                PaperAbility told = whom.ability();
                Platform.runLater(() -> {
                    known.put(whom.name(), told);
                    if (whom.equals(printer.getValue())) {
                        show(told);
                    }
                });
            });
        }
    }

    private void show(PaperAbility able) {
        filling = true;
        try {
            fill(sides, able.sides().stream().sorted().toList(), wishes.sides());
            fill(
                    tray,
                    able.trays(),
                    able.trays().stream()
                            .filter(one -> wishes.tray().equals(Optional.of(one.key())))
                            .findFirst());
            copies.put(Math.min(wishes.copies(), able.copies()));
            collated.setSelected(wishes.collated());
            collated.setDisable(wishes.copies() == 1);
            grey.setSelected(wishes.grey());
            rows.show(copiesRow, able.copies() > 1);
            rows.show(grey, able.greys());
            rows.show(collated, able.collates());
        } finally {
            filling = false;
        }
    }

    private <T> void fill(ComboBox<Optional<T>> box, Collection<T> all, Optional<T> chosen) {
        List<Optional<T>> items = new ArrayList<>(List.of(Optional.empty()));
        all.stream().map(Optional::of).forEach(items::add);
        box.getItems().setAll(items);
        box.setValue(chosen.filter(all::contains));
        rows.show(box, !all.isEmpty());
    }

    private void change(UnaryOperator<PaperWishes> change) {
        if (!filling) {
            wishes = change.apply(wishes);
        }
    }

    /// A tray in words: printers tell it by a keyword, or in their own.
    private static String words(PaperTray tray) {
        Matcher numbered = NUMBERED_TRAY.matcher(tray.key());
        if (numbered.matches()) {
            return Words.of("print.tray.number", numbered.group(1));
        }
        return NAMED_TRAYS.contains(tray.key()) ? Words.of("print.tray." + tray.key()) : plain(tray.name());
    }

    /// A keyword as words, such as `2nd-tray`; a name stays as it is.
    private static String plain(String name) {
        String words = name.replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
