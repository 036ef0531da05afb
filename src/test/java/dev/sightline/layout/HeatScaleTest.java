package dev.sightline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Ink;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class HeatScaleTest {
    static final List<Theme> THEMES = Themes.ALL;

    @ParameterizedTest
    @FieldSource("THEMES")
    void textIsReadOnEveryLevelAsItShouldBeOnACard(Theme theme) {
        boolean strict = Contrast.of(theme.secondary(), theme.card()) >= 7;
        for (Ink ground : List.of(theme.card(), theme.laneTint(), theme.hiddenTint())) {
            HeatScale scale = HeatScale.of(theme, ground, theme.kinds().values());
            for (Ink level : scale.grounds()) {
                assertThat(Contrast.of(theme.ink(), level)).isGreaterThanOrEqualTo(strict ? 7 : 4.5);
                assertThat(Contrast.of(theme.secondary(), level)).isGreaterThanOrEqualTo(strict ? 7 : 4.5);
                theme.kinds()
                        .values()
                        .forEach(kind -> assertThat(Contrast.of(kind, level))
                                .isGreaterThanOrEqualTo(Math.min(3, Contrast.of(kind, ground))));
                assertThat(Contrast.of(scale.strong(), level)).isGreaterThanOrEqualTo(3);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void everyLevelIsDeeperThanTheOneBeforeInGreyToo(Theme theme) {
        HeatScale scale = HeatScale.of(theme, theme.card(), List.of());
        double before = Contrast.luminance(theme.card());
        int direction = Contrast.luminance(theme.card()) < 0.2 ? 1 : -1;
        for (Ink level : scale.grounds()) {
            double now = Contrast.luminance(Contrast.grey(level));
            assertThat((now - before) * direction).isGreaterThan(0.001);
            before = now;
        }
    }
}
