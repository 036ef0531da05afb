package dev.sightline.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sightline.geometry.Box;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

class IconsTest {
    @Test
    void anIconFillsItsBoxTheRightWayUp() {
        Box heart = Icons.outline("heart").bounds();
        assertThat(heart.x()).isBetween(1.5, 2.5);
        assertThat(heart.right()).isBetween(21.5, 22.5);
        assertThat(heart.y()).isBetween(2.5, 3.5);
        assertThat(heart.bottom()).isBetween(21.0, 22.0);
        Box chevron = Icons.outline("chevron-up").bounds();
        assertThat(chevron.center().y()).isLessThan(12.5);
        assertThat(Icons.outline("arrow-down-bold").bounds().height()).isGreaterThan(10);
    }

    @Test
    void theSameIconIsTheSameObject() {
        assertThat(Icons.outline("account")).isSameAs(Icons.outline("account"));
    }

    @Test
    void everyNameThatIkonliKnowsIsKnownHere() {
        for (MaterialDesignH icon : MaterialDesignH.values()) {
            assertThat(Icons.outline(icon.getDescription().substring("mdi2h-".length()))
                            .bounds()
                            .width())
                    .as(icon.getDescription())
                    .isPositive();
        }
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> Icons.outline("no-such-icon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-icon");
    }
}
