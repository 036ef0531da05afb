package dev.sightline.export.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which pages of a PDF are printed.
///
/// @param spans from which to which; none for all
public record PageChoice(List<Span> spans) {
    /// Every page.
    public static final PageChoice ALL = new PageChoice(List.of());

    private static final Pattern SPAN = Pattern.compile("(\\d{1,6})|(\\d{0,6})\\s*[-–]\\s*(\\d{0,6})");

    public PageChoice {
        spans = List.copyOf(spans);
    }

    /// Pages that follow each other.
    ///
    /// @param first from 1
    /// @param last not less; [Integer#MAX_VALUE] for the last there is
    public record Span(int first, int last) {
        public Span {
            if (first < 1 || last < first) {
                throw new IllegalArgumentException(first + "-" + last);
            }
        }

        @Override
        public String toString() {
            if (last == Integer.MAX_VALUE) {
                return first + "-";
            }
            return first == last ? String.valueOf(first) : first + "-" + last;
        }
    }

    /// The pages that a person names, such as `1-3, 5, 8-`; empty if that names none. Nothing at all names all.
    public static Optional<PageChoice> of(String text) {
        if (text.isBlank()) {
            return Optional.of(ALL);
        }
        List<Span> spans = new ArrayList<>();
        for (String part : text.strip().split("\\s*[,;]\\s*", -1)) {
            Matcher found = SPAN.matcher(part);
            if (!found.matches() || part.chars().noneMatch(Character::isDigit)) {
                return Optional.empty();
            }
            boolean single = found.group(1) != null;
            int first = number(single ? found.group(1) : found.group(2), 1);
            int last = single ? first : number(found.group(3), Integer.MAX_VALUE);
            if (first < 1 || last < first) {
                return Optional.empty();
            }
            spans.add(new Span(first, last));
        }
        return Optional.of(new PageChoice(spans));
    }

    private static int number(String digits, int open) {
        return digits.isEmpty() ? open : Integer.parseInt(digits);
    }

    /// The numbers of the pages of a PDF that are meant, from 1, rising.
    ///
    /// @param count how many pages it has
    public List<Integer> of(int count) {
        return IntStream.rangeClosed(1, count)
                .filter(page ->
                        spans.isEmpty() || spans.stream().anyMatch(span -> page >= span.first() && page <= span.last()))
                .boxed()
                .toList();
    }

    /// As a person would name them; nothing for all.
    @Override
    public String toString() {
        return spans.stream().map(Span::toString).collect(Collectors.joining(", "));
    }
}
