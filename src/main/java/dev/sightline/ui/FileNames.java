package dev.sightline.ui;

/// File names made from titles.
final class FileNames {
    private static final int LONGEST = 80;

    private FileNames() {}

    /// A name that every file system takes, without an ending.
    static String from(String title) {
        String plain = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String held = plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)).strip();
        String free = held.replaceAll("^\\.+|\\.+$", "").strip();
        return free.isEmpty() ? "Map" : free;
    }
}
