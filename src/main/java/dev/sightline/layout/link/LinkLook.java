package dev.sightline.layout.link;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Pen;
import dev.sightline.layout.KindFamily;
import dev.sightline.layout.Theme;
import dev.sightline.model.LineStyle;
import dev.sightline.model.LinkKind;
import java.util.List;

/// How a kind of link is drawn. Kinds differ by stroke, head, tail and middle mark, never by colour alone.
///
/// @param dashes in points; empty for a solid line
record LinkLook(Tone tone, double width, List<Double> dashes, Head head, Head tail, Middle middle) {

    /// Which ink of the theme.
    enum Tone {
        PLAIN,
        STRONG,
        FAILURE,
        GOOD
    }

    /// What stands at an end.
    enum Head {
        NONE,
        FULL,
        OPEN,
        HOLLOW,
        BAR,
        DISC,
        RING,
        DIAMOND
    }

    /// What stands half way.
    enum Middle {
        NONE,
        ZIGZAG,
        DOUBLE_BAR,
        FORK,
        LOOP,
        SQUARE
    }

    private static final List<Double> SOLID = List.of();
    private static final List<Double> DASHED = List.of(5.0, 3.0);
    private static final List<Double> LONG = List.of(9.0, 3.0);
    private static final List<Double> DOTTED = List.of(1.5, 2.5);

    static LinkLook of(LinkKind kind) {
        return switch (kind) {
            case SEQUENCE -> plain(SOLID, Head.FULL, Head.NONE, Middle.NONE);
            case LOOSE -> plain(DOTTED, Head.OPEN, Head.NONE, Middle.NONE);
            case PARALLEL -> plain(SOLID, Head.FULL, Head.NONE, Middle.DOUBLE_BAR);
            case ALTERNATIVE -> plain(SOLID, Head.FULL, Head.NONE, Middle.FORK);
            case BRANCH -> plain(SOLID, Head.FULL, Head.DIAMOND, Middle.NONE);
            case FAILURE -> new LinkLook(Tone.FAILURE, 1.5, SOLID, Head.FULL, Head.NONE, Middle.ZIGZAG);
            case RECOVERY -> new LinkLook(Tone.FAILURE, 1.5, DASHED, Head.FULL, Head.NONE, Middle.NONE);
            case CYCLE -> plain(SOLID, Head.FULL, Head.NONE, Middle.LOOP);
            case MESSAGE -> plain(DASHED, Head.OPEN, Head.DISC, Middle.NONE);
            case DEPENDENCY -> plain(SOLID, Head.OPEN, Head.NONE, Middle.NONE);
            case AGREEMENT -> plain(SOLID, Head.FULL, Head.FULL, Middle.NONE);
            case SUPPORTS -> plain(DASHED, Head.HOLLOW, Head.NONE, Middle.NONE);
            case PREREQUISITE -> plain(SOLID, Head.OPEN, Head.BAR, Middle.NONE);
            case CORRESPONDS -> plain(DOTTED, Head.RING, Head.RING, Middle.NONE);
            case ZOOMS_INTO -> plain(LONG, Head.RING, Head.NONE, Middle.NONE);
            case CAUSES -> new LinkLook(Tone.STRONG, 1.5, SOLID, Head.FULL, Head.DISC, Middle.NONE);
            case ADDRESSES -> new LinkLook(Tone.GOOD, 1.5, LONG, Head.HOLLOW, Head.NONE, Middle.NONE);
            case EVIDENCE_FOR -> plain(DOTTED, Head.DISC, Head.NONE, Middle.NONE);
            case HANDS_OVER -> new LinkLook(Tone.STRONG, 1.75, SOLID, Head.FULL, Head.NONE, Middle.SQUARE);
            case CUSTOM -> plain(LONG, Head.OPEN, Head.NONE, Middle.NONE);
        };
    }

    private static LinkLook plain(List<Double> dashes, Head head, Head tail, Middle middle) {
        return new LinkLook(Tone.PLAIN, 1.25, dashes, head, tail, middle);
    }

    Ink ink(Theme theme) {
        return switch (tone) {
            case PLAIN -> theme.secondary();
            case STRONG -> theme.ink();
            case FAILURE -> theme.failure();
            case GOOD -> theme.of(KindFamily.of(dev.sightline.model.LaneKind.OPPORTUNITY));
        };
    }

    /// With a stroke that somebody chose.
    LinkLook styled(LineStyle style) {
        List<Double> chosen = switch (style) {
            case SOLID -> SOLID;
            case DASHED -> DASHED;
            case DOTTED -> DOTTED;
        };
        return new LinkLook(tone, width, chosen, head, tail, middle);
    }

    /// With other ends than its kind has.
    LinkLook ended(Head newHead, Head newTail) {
        return new LinkLook(tone, width, dashes, newHead, newTail, middle);
    }

    Pen pen(Theme theme) {
        return new Pen(ink(theme), width, dashes, false);
    }
}
