package dev.sightline.ui.print;

import dev.sightline.drawing.Page;
import dev.sightline.drawing.Window;
import dev.sightline.geometry.Size;
import dev.sightline.layout.page.PagePlan;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.press.Format;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What is to be said of pages in a line: how many, of which size, how large the map and its smallest text are.
final class PageFacts {
    private static final double NEARLY = 1.5;

    private PageFacts() {}

    static String of(PrintChoice choice, PagePlan plan) {
        if (choice.format().isTold()) {
            return Words.of("print.told");
        }
        List<String> facts = new ArrayList<>();
        Page first = plan.pages().getFirst();
        if (choice.format() != Format.PDF) {
            facts.add(Words.count("print.facts.images", plan.pages().size()));
            double scale = choice.format() == Format.PNG ? choice.scale() : 1;
            facts.add(Words.of(
                    choice.format() == Format.PNG ? "print.facts.pixels" : "print.facts.points",
                    whole(first.size().width() * scale),
                    whole(first.size().height() * scale)));
            return String.join(" · ", facts);
        }
        facts.add(Words.count("print.facts.pages", plan.pages().size()));
        facts.add(paper(first.size()));
        plan.leaves().stream()
                .filter(leaf -> leaf.kind() != PagePlan.Kind.COVER && leaf.kind() != PagePlan.Kind.OVERVIEW)
                .flatMap(leaf -> leaf.page().windows().stream())
                .max(Comparator.comparingDouble(PageFacts::area))
                .map(Window::scale)
                .ifPresent(scale -> facts.add(Words.of("print.facts.scale", Math.round(scale * 100))));
        plan.smallest().ifPresent(leaf -> facts.add(Words.of("print.facts.text", points(leaf.smallestText()))));
        return String.join(" · ", facts);
    }

    private static double area(Window window) {
        return window.place().width() * window.place().height();
    }

    private static String whole(double number) {
        return String.format(Locale.getDefault(), "%,d", (long) Math.ceil(number - 1e-6));
    }

    /// A printed size, such as `7.2`.
    static String points(double points) {
        return String.format(Locale.getDefault(), "%.1f", points);
    }

    /// The name of a paper, and its sides where these are not the name.
    static String name(Paper paper) {
        if (Character.isDigit(paper.name().charAt(0))) {
            return paper.name();
        }
        return Words.of("print.paper.named", paper.name(), Math.round(paper.width()), Math.round(paper.height()));
    }

    /// A page as it lies: its paper if it is one that has a name, else its sides.
    private static String paper(Size size) {
        double wide = size.width() / PageSetup.MILLIMETRE;
        double high = size.height() / PageSetup.MILLIMETRE;
        for (Paper paper : Paper.NAMED) {
            boolean is = Math.abs(Math.min(wide, high) - paper.width()) < NEARLY
                    && Math.abs(Math.max(wide, high) - paper.height()) < NEARLY;
            if (is) {
                return Words.of(wide > high ? "print.facts.landscape" : "print.facts.portrait", paper.name());
            }
        }
        return Words.of("print.facts.sides", Math.round(wide), Math.round(high));
    }
}
