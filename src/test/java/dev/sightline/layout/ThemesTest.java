package dev.sightline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Ink;
import dev.sightline.model.Brand;
import dev.sightline.model.Colour;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is promised of every theme, computed: contrast as in WCAG 2.2, colour blindness as simulated by Machado,
/// Oliveira and Fernandes (2009) at full severity, distance in Oklab (Ottosson 2020).
class ThemesTest {
    private static final Map<String, double[][]> VIEWERS = Map.of(
            "everybody",
            new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            "protan",
            new double[][] {
                {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
            },
            "deutan",
            new double[][] {
                {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
            },
            "tritan",
            new double[][] {
                {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
            });

    static List<Theme> all() {
        return Themes.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void textStandsOutFromEveryGround(Theme theme) {
        double least = theme.equals(Themes.HIGH_CONTRAST) ? 7 : 4.5;
        for (Ink ground : grounds(theme)) {
            assertThat(Contrast.of(theme.ink(), ground))
                    .as("ink on %s", ground.hex())
                    .isGreaterThanOrEqualTo(7);
            assertThat(Contrast.of(theme.secondary(), ground))
                    .as("secondary ink on %s", ground.hex())
                    .isGreaterThanOrEqualTo(least);
        }
        assertThat(Contrast.of(theme.onBand(), theme.band())).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatStepsBackIsStillThereButNotReadByTheWay(Theme theme) {
        double share = theme.fading();
        Ink card = theme.card().mixed(theme.laneTint(), share);
        assertThat(Contrast.of(theme.ink().mixed(theme.laneTint(), share), card))
                .isBetween(1.7, 2.0);
        assertThat(Contrast.of(theme.secondary().mixed(theme.laneTint(), share), card))
                .isBetween(1.2, 2.0);
        theme.kinds()
                .forEach((family, ink) -> assertThat(Contrast.of(ink.mixed(theme.laneTint(), share), card))
                        .as("%s, faded", family)
                        .isBetween(1.1, 2.0));
    }

    @ParameterizedTest
    @MethodSource("all")
    void marksStandOutFromEveryGround(Theme theme) {
        double least = theme.equals(Themes.HIGH_CONTRAST) ? 7 : 3;
        List<Ink> marks = new ArrayList<>(theme.kinds().values());
        marks.add(theme.failure());
        theme.curves().forEach(curve -> marks.add(curve.ink()));
        for (Ink mark : marks) {
            assertThat(Contrast.of(mark, theme.card()))
                    .as("%s on cards", mark.hex())
                    .isGreaterThanOrEqualTo(least);
            assertThat(Contrast.of(mark, theme.paper()))
                    .as("%s on paper", mark.hex())
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void kindsStayApartForEveryViewer(Theme theme) {
        // at 7:1 on white all colours are dark and cannot lie far apart, nor can greys; icon and lane tell them apart
        double least = theme.equals(Themes.GREYSCALE) ? 0.015 : theme.equals(Themes.HIGH_CONTRAST) ? 0.03 : 0.043;
        VIEWERS.forEach((viewer, matrix) -> {
            for (KindFamily one : KindFamily.values()) {
                for (KindFamily other : KindFamily.values()) {
                    if (one.compareTo(other) < 0) {
                        assertThat(distance(seen(theme.of(one), matrix), seen(theme.of(other), matrix)))
                                .as("%s and %s for %s", one, other, viewer)
                                .isGreaterThanOrEqualTo(least);
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void kindsStayApartInGreyscale(Theme theme) {
        List<Double> lightness = new ArrayList<>();
        for (KindFamily family : KindFamily.values()) {
            lightness.add(Math.cbrt(Contrast.luminance(theme.of(family))));
        }
        Collections.sort(lightness);
        for (int i = 1; i < lightness.size(); i++) {
            assertThat(lightness.get(i) - lightness.get(i - 1)).isGreaterThan(0.015);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void curvesDifferByColourDashAndShape(Theme theme) {
        assertThat(theme.curves()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(theme.curves().stream().map(CurveLook::ink)).doesNotHaveDuplicates();
        assertThat(theme.curves().stream().map(CurveLook::dashes)).doesNotHaveDuplicates();
    }

    @Test
    void themesAreFoundByTheirNames() {
        assertThat(Themes.named("paper")).contains(Theme.PAPER);
        assertThat(Themes.named("Projector-Dark")).contains(Themes.PROJECTOR);
        assertThat(Themes.named("projector")).contains(Themes.PROJECTOR);
        assertThat(Themes.named("neon")).isEmpty();
    }

    private static List<Ink> grounds(Theme theme) {
        return List.of(theme.paper(), theme.card(), theme.laneTint(), theme.hiddenTint(), theme.headerTint());
    }

    private static double[] seen(Ink ink, double[][] matrix) {
        double[] linear = {linear(ink.red()), linear(ink.green()), linear(ink.blue())};
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = 0;
            for (int j = 0; j < 3; j++) {
                sum += matrix[i][j] * linear[j];
            }
            seen[i] = Math.clamp(sum, 0, 1);
        }
        return seen;
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double distance(double[] one, double[] other) {
        double[] a = oklab(one);
        double[] b = oklab(other);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] oklab(double[] c) {
        double l = Math.cbrt(0.4122214708 * c[0] + 0.5363325363 * c[1] + 0.0514459929 * c[2]);
        double m = Math.cbrt(0.2119034982 * c[0] + 0.6806995451 * c[1] + 0.1073969566 * c[2]);
        double s = Math.cbrt(0.0883024619 * c[0] + 0.2817188376 * c[1] + 0.6299787005 * c[2]);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    @ParameterizedTest
    @MethodSource("all")
    void aBrandCanBeReadAndSeenInEveryTheme(Theme theme) {
        for (String hex : List.of("#000000", "#FFFFFF", "#FFE600", "#0B1020", "#E0A000", "#14181D", "#7FD4FF")) {
            Colour colour = new Colour(hex);
            Theme branded = theme.branded(new Brand(Optional.of(colour), Optional.of(colour)));
            assertThat(Contrast.of(branded.onBand(), branded.band())).as(hex).isGreaterThanOrEqualTo(4.5);
            assertThat(Contrast.of(branded.accent(), branded.paper())).as(hex).isGreaterThanOrEqualTo(3);
            if (Contrast.luminance(theme.paper()) < 0.2) {
                assertThat(Contrast.of(branded.band(), branded.paper())).as(hex).isGreaterThanOrEqualTo(1.99);
            }
        }
    }

    @Test
    void aColourThatHasToBeChangedIsTold() {
        Brand yellow = new Brand(Optional.of(new Colour("#FFE600")), Optional.empty());
        assertThat(Theme.PAPER.shades(yellow)).singleElement().satisfies(shade -> {
            assertThat(shade.wanted().hex()).isEqualTo("#FFE600");
            assertThat(shade.used()).isEqualTo(Theme.PAPER.branded(yellow).band());
            assertThat(shade.accent()).isFalse();
        });
        Brand dark = new Brand(Optional.of(new Colour("#003366")), Optional.of(new Colour("#AA2200")));
        assertThat(Theme.PAPER.shades(dark)).isEmpty();
        assertThat(Themes.GREYSCALE.shades(yellow)).isEmpty();
        assertThat(Theme.PAPER.shades(Brand.NONE)).isEmpty();
    }
}
