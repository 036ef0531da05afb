package dev.sightline.layout;

import dev.sightline.drawing.Ink;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The themes that ship. Their kinds were chosen by computation, so that they stand out from the ground and stay apart
/// for protan, deutan and tritan viewers and in greyscale; `ThemesTest` holds them to it.
public final class Themes {
    private Themes() {}

    /// Paper without tints: light grounds, so that little ink is used.
    public static final Theme INK_SAVING = new Theme(
            "Ink saving",
            Theme.PAPER.ink(),
            Theme.PAPER.secondary(),
            Ink.of("#C4CBD3"),
            Theme.PAPER.paper(),
            Theme.PAPER.card(),
            Ink.of("#FFFFFF"),
            Ink.of("#FAFBFC"),
            Ink.of("#FFFFFF"),
            Ink.of("#E9ECEF"),
            Theme.PAPER.ink(),
            Theme.PAPER.accent(),
            Theme.PAPER.kinds(),
            Theme.PAPER.curves(),
            Ink.of("#FFFFFF"),
            Ink.of("#F7F7F7"),
            Theme.PAPER.failure(),
            TextStyles.USUAL,
            Metrics.USUAL,
            Optional.empty());

    /// Light ink on a dark ground, for a room with a projector.
    public static final Theme PROJECTOR = new Theme(
            "Projector dark",
            Ink.of("#F2F5F8"),
            Ink.of("#B3BCC7"),
            Ink.of("#434C57"),
            Ink.of("#14181D"),
            Ink.of("#23272E"),
            Ink.of("#1A1F26"),
            Ink.of("#0F1216"),
            Ink.of("#222831"),
            Ink.of("#35507D"),
            Ink.of("#FFFFFF"),
            Ink.of("#6F93CF"),
            Theme.inks(
                    "#5F77FF", "#38E4E8", "#C3A5FF", "#FF8BA9", "#E3BD51", "#2BB18E", "#6D8DAF", "#A7A6CA", "#F35F36",
                    "#7BDC9C", "#D79730", "#C978CC", "#DFE6DE"),
            Theme.looks("#6FB1FF", "#FFB35C", "#D59BFF", "#5FD6C4", "#FF8FB8"),
            Ink.of("#1B2A24"),
            Ink.of("#2D1F20"),
            Ink.of("#FF8578"),
            TextStyles.USUAL,
            Metrics.USUAL,
            Optional.empty());

    /// Everything that is read or tells something apart at 7:1 or more.
    public static final Theme HIGH_CONTRAST = new Theme(
            "High contrast",
            Ink.of("#000000"),
            Ink.of("#30363D"),
            Ink.of("#6B7480"),
            Ink.of("#FFFFFF"),
            Ink.of("#FFFFFF"),
            Ink.of("#FFFFFF"),
            Ink.of("#F4F5F6"),
            Ink.of("#FFFFFF"),
            Ink.of("#000000"),
            Ink.of("#FFFFFF"),
            Ink.of("#000000"),
            Theme.inks(
                    "#081D54", "#0D2769", "#180046", "#70093E", "#322501", "#01211F", "#334D5F", "#554F43", "#2D0D0A",
                    "#1F3A01", "#683626", "#4D3362", "#54595E"),
            Theme.looks("#0B2E9E", "#6B2E00", "#560F8F", "#044A43", "#700B35"),
            Ink.of("#F1F6F2"),
            Ink.of("#F8F1F0"),
            Ink.of("#8A0F08"),
            TextStyles.USUAL,
            Metrics.USUAL,
            Optional.empty());

    /// As on paper, without colours: every ink as light as it was.
    public static final Theme GREYSCALE = grey(Theme.PAPER);

    /// All of them, the usual one first.
    public static final List<Theme> ALL = List.of(Theme.PAPER, INK_SAVING, GREYSCALE, PROJECTOR, HIGH_CONTRAST);

    private static Theme grey(Theme of) {
        Map<KindFamily, Ink> kinds = new EnumMap<>(KindFamily.class);
        of.kinds().forEach((family, ink) -> kinds.put(family, Contrast.grey(ink)));
        return new Theme(
                "Greyscale",
                Contrast.grey(of.ink()),
                Contrast.grey(of.secondary()),
                Contrast.grey(of.hairline()),
                Contrast.grey(of.paper()),
                Contrast.grey(of.card()),
                Contrast.grey(of.laneTint()),
                Contrast.grey(of.hiddenTint()),
                Contrast.grey(of.headerTint()),
                Contrast.grey(of.band()),
                Contrast.grey(of.onBand()),
                Contrast.grey(of.accent()),
                kinds,
                of.curves().stream()
                        .map(look -> new CurveLook(Contrast.grey(look.ink()), look.dashes()))
                        .toList(),
                Contrast.grey(of.above()),
                Contrast.grey(of.below()),
                Contrast.grey(of.failure()),
                of.textStyles(),
                of.metrics(),
                of.mark());
    }

    /// The theme of a name, in any case, spaces or hyphens between its words, one of its words being enough.
    public static Optional<Theme> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
        return ALL.stream()
                .filter(theme -> {
                    String full = theme.name().toLowerCase(Locale.ROOT);
                    return full.equals(wanted) || List.of(full.split(" ")).contains(wanted);
                })
                .findFirst();
    }
}
