package dev.sightline.export;

import java.util.ArrayList;
import java.util.List;

/// One element of the structure tree: a heading, a cell, a link, with the pieces of page content that belong to it.
final class PdfElement {
    private String type;
    private final List<Kid> kids = new ArrayList<>(1);
    private final PdfBuffer entries = new PdfBuffer(16);
    private int number;

    /// What an element holds.
    sealed interface Kid {
        /// A further element.
        record Inner(PdfElement element) implements Kid {}

        /// Marked content on a page.
        record Content(int page, int number) implements Kid {}

        /// An annotation on a page.
        record Annotation(int page, int object) implements Kid {}
    }

    PdfElement(String type) {
        this.type = type;
    }

    /// Its standard type, such as `P` or `TD`.
    String type() {
        return type;
    }

    /// Of a heading its level, from 1; 0 for all else.
    int level() {
        return type.length() == 2 && type.charAt(0) == 'H' && Character.isDigit(type.charAt(1))
                ? type.charAt(1) - '0'
                : 0;
    }

    /// Makes a heading one of another level.
    void level(int level) {
        type = "H" + level;
    }

    List<Kid> kids() {
        return kids;
    }

    PdfElement add(PdfElement inner) {
        kids.add(new Kid.Inner(inner));
        return this;
    }

    /// Whether the last of what it holds is that element.
    boolean endsWith(PdfElement inner) {
        return !kids.isEmpty() && kids.getLast() instanceof Kid.Inner(var last) && last == inner;
    }

    PdfElement add(Kid kid) {
        kids.add(kid);
        return this;
    }

    /// Further entries of its dictionary, as PDF syntax.
    PdfBuffer entries() {
        return entries;
    }

    /// Gives it a number that others refer to already.
    void number(int given) {
        number = given;
    }

    /// Its number in the file, given when first asked for.
    int number(PdfFile file) {
        if (number == 0) {
            number = file.reserve();
        }
        return number;
    }
}
