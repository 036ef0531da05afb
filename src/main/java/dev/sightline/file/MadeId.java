package dev.sightline.file;

import dev.sightline.model.Slug;

/// The id that an element gets when the file gives it none: from its kind and name, or from where it stands.
final class MadeId {
    private MadeId() {}

    private static final int LONGEST_HOME = 100;

    /// What an element stands in.
    record Home(ElementKind kind, String id) {}

    /// The id of an element: `stage-book` by its name, or by its place `thinking-3`, `night-train-link-2`,
    /// `comment-1-2`.
    ///
    /// @param list the name of the list it stands in
    /// @param ordinal its place in that list, from 1
    static String of(ElementKind kind, String name, Home home, String list, int ordinal) {
        return switch (kind) {
            case CARD, PAIN, GAIN, OPPORTUNITY -> bare(home) + "-" + ordinal;
            case LINK, MARKER, CURVE -> bare(home) + "-" + kind.prefix() + "-" + ordinal;
            case CAUSE, COMMENT -> (home.kind() == kind ? shortened(home.id()) : kind.prefix()) + "-" + ordinal;
            case FOREIGN ->
                (home.kind() == ElementKind.PROJECT ? kind.prefix() : bare(home)) + "-" + Slug.of(list) + "-" + ordinal;
            default -> byName(kind, name);
        };
    }

    private static String byName(ElementKind kind, String name) {
        String slug = Slug.of(name);
        return slug.isEmpty() ? kind.prefix() : kind.prefix() + "-" + slug;
    }

    private static String bare(Home home) {
        String start = home.kind().prefix() + "-";
        boolean bare = home.id().startsWith(start) && home.id().length() > start.length();
        return shortened(bare ? home.id().substring(start.length()) : home.id());
    }

    private static String shortened(String id) {
        return id.length() <= LONGEST_HOME ? id : id.substring(0, LONGEST_HOME);
    }
}
