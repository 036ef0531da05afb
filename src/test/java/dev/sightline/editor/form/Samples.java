package dev.sightline.editor.form;

import dev.sightline.model.Colour;
import dev.sightline.model.Element;
import dev.sightline.model.FontFile;
import dev.sightline.model.Frequency;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Marker;
import dev.sightline.model.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Values to try fields with.
final class Samples {
    private Samples() {}

    /// Values that fit a control.
    @SuppressWarnings("unchecked") // the values are made for the control
    static <V> List<V> of(Control<V> control, Element owner, JourneyDocument document) {
        return (List<V>)
                switch (control) {
                    case Control.Line _, Control.Prose _, Control.IconName _ -> List.of("words");
                    case Control.Picture _ -> List.of(new ImageAsset.Data("image/png", 2, 3, new byte[] {1, 2}));
                    case Control.Texts _ -> List.of(List.of("one", "two\nlines"));
                    case Control.Tags _ -> List.of(List.of("tag", "other"));
                    case Control.Choice<?> choice -> choice.among();
                    case Control.MaybeChoice<?> choice ->
                        choice.among().stream().map(Optional::of).toList();
                    case Control.Level(int most) -> List.of(Optional.of(most));
                    case Amount amount ->
                        List.of(Optional.of(amount.stepped(Optional.empty(), 1)), Optional.of(BigDecimal.ONE));
                    case Control.Price _ ->
                        List.of(Optional.of(new Money(new BigDecimal("12.50"), Optional.of("SEK"))));
                    case Control.Day _ -> List.of(Optional.of(LocalDate.of(2026, 2, 28)));
                    case Control.Flag _ -> List.of(true, false);
                    case Control.Language _ -> List.of("fr", "");
                    case Control.FontFiles _ ->
                        List.of(List.of(new FontFile("Acme", new FontFile.Data(new byte[] {1, 2}))));
                    case Control.Swatch _ -> List.of(Optional.of(new Colour("#123456")));
                    case Control.Other(Kin kin, boolean needed) ->
                        admitted(kin, owner, document).map(Optional::of).toList();
                    case Control.Others(Kin kin) ->
                        List.of(admitted(kin, owner, document).limit(2).toList());
                    case Control.Often _ -> List.of(Optional.of(new Frequency.Share(new BigDecimal("0.25"))));
                    case Control.Stand _ -> List.of();
                    case Control.Rows<?> rows -> more(rows, owner, document);
                };
    }

    private static Stream<Id<?>> admitted(Kin kin, Element owner, JourneyDocument document) {
        return document.elements().stream()
                .filter(element -> kin.admits(element, owner, document))
                .map(Element::id);
    }

    private static <R> List<List<R>> more(Control.Rows<R> rows, Element owner, JourneyDocument document) {
        return rows.fresh().next(document, owner, List.of()).map(List::of).stream()
                .toList();
    }

    /// An element without what follows from a field.
    static Element without(String field, Element element) {
        return field.equals("on") && element instanceof Marker marker ? marker.withAt(Optional.empty()) : element;
    }
}
