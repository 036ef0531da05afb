package dev.sightline.layout;

import dev.sightline.drawing.Ink;
import dev.sightline.model.Brand;
import dev.sightline.model.Colour;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.LaneKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How sheets look, as data: inks by what they mean, text styles, measures.
///
/// @param ink text and strong lines
/// @param secondary text of less weight
/// @param hairline thin borders and rules
/// @param paper behind everything
/// @param card the ground of cards
/// @param laneTint the ground of lanes
/// @param hiddenTint the ground of lanes that customers do not see
/// @param headerTint the ground of lane heads
/// @param band the ground of stages
/// @param onBand text on stages
/// @param accent of rules below headings of pages and the like, at least 3:1 on `paper`
/// @param kinds one ink per family, at least 3:1 on `card` and `laneTint`
/// @param curves one look per persona or curve of a lane, taken in turn
/// @param above the tint above a curve's neutral line
/// @param below the tint below it
/// @param failure failures and recoveries
/// @param textStyles how texts are set
/// @param metrics the measures
/// @param mark the logo on sheets and pages of documents that have none of their own
public record Theme(
        String name,
        Ink ink,
        Ink secondary,
        Ink hairline,
        Ink paper,
        Ink card,
        Ink laneTint,
        Ink hiddenTint,
        Ink headerTint,
        Ink band,
        Ink onBand,
        Ink accent,
        Map<KindFamily, Ink> kinds,
        List<CurveLook> curves,
        Ink above,
        Ink below,
        Ink failure,
        TextStyles textStyles,
        Metrics metrics,
        Optional<ImageAsset> mark) {

    public Theme {
        kinds = Map.copyOf(kinds);
        curves = List.copyOf(curves);
        if (kinds.size() < KindFamily.values().length || curves.isEmpty()) {
            throw new IllegalArgumentException("A theme needs an ink for each family and the look of a curve");
        }
    }

    /// Dark ink on white paper.
    public static final Theme PAPER = new Theme(
            "Paper",
            Ink.of("#1B1F24"),
            Ink.of("#57606A"),
            Ink.of("#D0D7DE"),
            Ink.of("#FFFFFF"),
            Ink.of("#FFFFFF"),
            Ink.of("#F6F8FA"),
            Ink.of("#EBEEF2"),
            Ink.of("#EEF1F4"),
            Ink.of("#22304A"),
            Ink.of("#FFFFFF"),
            Ink.of("#22304A"),
            inks(
                    "#3457C4", "#2A8FCA", "#3B209D", "#B95072", "#3D2800", "#1A5145", "#4B4F77", "#212527", "#BF3008",
                    "#357A4F", "#DF5500", "#46137C", "#6B7F8F"),
            looks("#1D4ED8", "#B4540A", "#7E22CE", "#0F766E", "#9D174D"),
            Ink.of("#E8F3EC"),
            Ink.of("#FBEDEA"),
            Ink.of("#B42318"),
            TextStyles.USUAL,
            Metrics.USUAL,
            Optional.empty());

    /// The ink of a kind.
    public Ink of(LaneKind kind) {
        return of(KindFamily.of(kind));
    }

    /// The ink of a family.
    public Ink of(KindFamily family) {
        return kinds.getOrDefault(family, secondary);
    }

    /// The look of the curve at an index of its lane.
    public CurveLook curve(int index) {
        return curves.get(index % curves.size());
    }

    /// Whether it does without colours; then those that people choose are grey, too, as are pictures when printed.
    public boolean isGrey() {
        return kinds.values().stream().allMatch(kind -> kind.red() == kind.green() && kind.green() == kind.blue());
    }

    private Ink own(Colour colour) {
        Ink wanted = Ink.of(colour.hex());
        return isGrey() ? Contrast.grey(wanted) : wanted;
    }

    /// A colour that a person chose, moved towards `ink` until it stands out from the paper at 3:1.
    public Ink readable(Colour colour) {
        Ink wanted = own(colour);
        Ink found = wanted;
        for (int step = 1; step <= 20 && Contrast.of(found, paper) < 3; step++) {
            found = wanted.mixed(ink, step / 20.0);
        }
        return found;
    }

    /// How much of the lanes' ground is mixed into a thing that steps back: as little as makes its text stand out from
    /// its card at no more than 2:1, so that it is seen to be there, and read only by who wants to.
    public double fading() {
        for (int step = 1; step < 40; step++) {
            double share = step / 40.0;
            if (Contrast.of(ink.mixed(laneTint, share), card.mixed(laneTint, share)) <= FADED) {
                return share;
            }
        }
        return 1;
    }

    private static final double FADED = 2;

    /// The same with other measures.
    public Theme with(Metrics other) {
        return with(band, onBand, accent, textStyles, other, mark);
    }

    /// The same with a client's colours where they are not told apart by colour: on stages, and on rules and
    /// marks of pages. A colour on which white text could not be read at 4.5:1 is darkened until it can; one
    /// that could not be told from a dark paper is lightened; an accent that does not stand out from the paper
    /// at 3:1 moves towards the ink until it does.
    public Theme branded(Brand brand) {
        if (brand.isNone()) {
            return this;
        }
        Ink ground = brand.colour().map(this::ground).orElse(band);
        Ink rules = brand.accent().or(brand::colour).map(this::readable).orElse(accent);
        return with(ground, brand.colour().isPresent() ? WHITE : onBand, rules, textStyles, metrics, mark);
    }

    /// The same with its text in somebody's own fonts where they have its characters.
    ///
    /// @param family as `typography` calls it
    public Theme inFamily(String family) {
        return with(band, onBand, accent, textStyles.in(family), metrics, mark);
    }

    /// The same with a logo for documents that have none of their own.
    public Theme marked(ImageAsset logo) {
        return with(band, onBand, accent, textStyles, metrics, Optional.of(logo));
    }

    /// The logo that a document's sheets and pages show: its own, else that of this theme.
    public Optional<ImageAsset> logo(JourneyDocument document) {
        return document.project().logo().map(document::get).or(() -> mark);
    }

    private Theme with(
            Ink stages, Ink onStages, Ink rules, TextStyles styles, Metrics measures, Optional<ImageAsset> logo) {
        return new Theme(
                name,
                ink,
                secondary,
                hairline,
                paper,
                card,
                laneTint,
                hiddenTint,
                headerTint,
                stages,
                onStages,
                rules,
                kinds,
                curves,
                above,
                below,
                failure,
                styles,
                measures,
                logo);
    }

    private static final Ink WHITE = Ink.of(0xFFFFFF);

    /// How far the ground of stages stands apart from a dark paper.
    private static final double APART = 2;

    private Ink ground(Colour colour) {
        Ink wanted = own(colour);
        Ink found = wanted;
        for (int step = 1; step <= 20 && Contrast.of(found, WHITE) < 4.5; step++) {
            found = wanted.mixed(Ink.of(0), step / 20.0);
        }
        boolean dark = Contrast.luminance(paper) < Contrast.luminance(ink);
        Ink before = found;
        for (int step = 1; dark && step <= 40 && Contrast.of(found, paper) < APART; step++) {
            found = before.mixed(WHITE, step / 40.0);
        }
        return found;
    }

    /// A colour of a brand that is printed as another because it could not be read or seen as it is.
    public record Shade(Ink wanted, Ink used, boolean accent) {}

    /// What of a brand's colours this theme prints otherwise than asked for; nothing where it does without colours.
    public List<Shade> shades(Brand brand) {
        Theme own = branded(brand);
        List<Shade> shades = new ArrayList<>();
        if (!isGrey()) {
            brand.colour()
                    .map(this::own)
                    .filter(wanted -> !wanted.equals(own.band()))
                    .ifPresent(wanted -> shades.add(new Shade(wanted, own.band(), false)));
            brand.accent()
                    .map(this::own)
                    .filter(wanted -> !wanted.equals(own.accent()))
                    .ifPresent(wanted -> shades.add(new Shade(wanted, own.accent(), true)));
        }
        return shades;
    }

    /// Text on a ground of the given ink: paper or ink, whichever stands out more.
    public Ink on(Ink ground) {
        return Contrast.of(paper, ground) >= Contrast.of(ink, ground) ? paper : ink;
    }

    static Map<KindFamily, Ink> inks(String... hex) {
        Map<KindFamily, Ink> inks = new EnumMap<>(KindFamily.class);
        int index = 0;
        for (KindFamily family : KindFamily.values()) {
            inks.put(family, Ink.of(hex[index++]));
        }
        return inks;
    }

    static List<CurveLook> looks(String... hex) {
        List<List<Double>> dashes = List.of(
                List.of(),
                List.of(9.0, 4.0),
                List.of(3.5, 2.5),
                List.of(10.0, 3.0, 2.0, 3.0),
                List.of(6.0, 2.0, 2.0, 2.0, 2.0, 2.0));
        CurveLook[] looks = new CurveLook[hex.length];
        for (int i = 0; i < hex.length; i++) {
            looks[i] = new CurveLook(Ink.of(hex[i]), dashes.get(i));
        }
        return List.of(looks);
    }
}
