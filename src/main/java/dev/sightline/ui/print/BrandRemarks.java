package dev.sightline.ui.print;

import dev.sightline.layout.Theme;
import dev.sightline.model.Brand;
import dev.sightline.press.Livery;
import dev.sightline.ui.words.FaultWords;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;

/// What is to be told of the brand of pages that were made: colours that had to be changed so that they can be read,
/// and why the one that the user prefers was left out.
public record BrandRemarks(PrintSubject subject, PrintChoice choice) {
    /// Sentences in the language of the window; none if all is as it was asked for.
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!choice.format().isTold()) {
            Brand brand = subject.brand().livery().brand(subject.document());
            Livery.unusedFonts(subject.document()).forEach(why -> sentences.add(FaultWords.why(why)));
            choice.theme().shades(brand).forEach(shade -> sentences.add(words(shade)));
            if (subject.document().project().brand().isNone()) {
                subject.brand()
                        .trouble()
                        .ifPresent(why -> sentences.add(Words.of("print.brand.left", FaultWords.why(why))));
            }
        }
        return sentences;
    }

    private static String words(Theme.Shade shade) {
        return Words.of(
                shade.accent() ? "print.brand.accent" : "print.brand.colour",
                shade.wanted().hex(),
                shade.used().hex());
    }
}
