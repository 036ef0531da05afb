package dev.sightline.ui.print;

import dev.sightline.export.PdfVersion;
import dev.sightline.export.ReadingOrder;
import dev.sightline.export.SvgFonts;
import dev.sightline.model.Heat;
import dev.sightline.press.Format;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;

/// The rows that say how what is handed out is made: what colours it, how it is read aloud, which standard it follows,
/// where its fonts are.
final class MakingFields {
    private final Rows rows;
    private final ComboBox<Optional<Heat>> heat;
    private final ComboBox<ReadingOrder> reading;
    private final CheckBox newest;
    private final CheckBox told;
    private final CheckBox fonts;

    /// @param rows to which they are added
    /// @param chosen is told what a person changes
    MakingFields(Rows rows, Consumer<UnaryOperator<PrintChoice>> chosen) {
        this.rows = rows;
        List<Optional<Heat>> heats = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Heat.values()).map(Optional::of).forEach(heats::add);
        heat = rows.choice(
                "print.heat", heats, MakingFields::words, one -> chosen.accept(choice -> choice.withHeat(one)));
        reading = rows.choice(
                "print.reading",
                List.of(ReadingOrder.values()),
                order -> Words.of("print.reading." + order),
                order -> chosen.accept(
                        choice -> order == choice.reading() ? choice : choice.withRead(Optional.of(order))));
        newest = rows.flag(
                "print.pdf2",
                on -> chosen.accept(choice -> choice.withVersion(on ? PdfVersion.PDF_2_0 : PdfVersion.PDF_1_7)));
        told = rows.flag("print.withText", on -> chosen.accept(choice -> choice.withTold(on)));
        fonts = rows.flag(
                "print.fonts",
                on -> chosen.accept(choice -> choice.withFonts(on ? SvgFonts.EMBEDDED : SvgFonts.NAMED)));
    }

    private static String words(Optional<Heat> heat) {
        return Words.of("print.heat." + heat.map(Enum::name).orElse("none"));
    }

    /// Shows a choice.
    ///
    /// @param onPaper whether it goes to a printer, where nobody has it read aloud
    void fill(PrintChoice choice, boolean onPaper) {
        boolean pdf = choice.format() == Format.PDF;
        heat.setValue(choice.heat());
        rows.show(heat, !choice.format().isTold());
        reading.setValue(choice.reading());
        rows.show(reading, pdf && !onPaper || choice.format().isTold());
        newest.setSelected(choice.version() == PdfVersion.PDF_2_0);
        rows.show(newest, pdf && !onPaper);
        told.setSelected(choice.told());
        rows.show(told, pdf);
        fonts.setSelected(choice.fonts() == SvgFonts.EMBEDDED);
        rows.show(fonts, choice.format() == Format.SVG);
    }
}
