package dev.sightline.exchange;

/// Whether something holds of what was pasted, as far as can be told, and why.
public record Guess(boolean yes, Reason reason) {
    /// What speaks for the answer.
    public enum Reason {
        /// The map has stages or lanes of these names.
        KNOWN_NAMES,
        /// They are words that name lanes: thinking, pains, backstage.
        LANE_WORDS,
        /// They are set as headings, or bold.
        HEADINGS,
        /// One of them reaches over several columns or rows.
        MERGED,
        /// The cell in the corner is empty, the others beside it are not.
        EMPTY_CORNER,
        /// They are short, and no two are the same.
        SHORT_NAMES,
        /// There is nothing beside them.
        TOO_FEW,
        /// They are no different from the rest.
        LIKE_THE_REST,
        /// There is only one column.
        ONE_COLUMN,
        /// There are several columns.
        SEVERAL_COLUMNS
    }

    static Guess yes(Reason reason) {
        return new Guess(true, reason);
    }

    static Guess no(Reason reason) {
        return new Guess(false, reason);
    }
}
