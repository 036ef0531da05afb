package dev.sightline.layout.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.ActorKind;
import dev.sightline.model.ChannelKind;
import dev.sightline.model.LaneKind;
import dev.sightline.model.StepKind;
import dev.sightline.typography.Icons;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KindIconsTest {
    @Test
    void everyKindHasAnIconThatIsShipped() {
        for (LaneKind kind : LaneKind.values()) {
            assertThat(Icons.outline(KindIcons.of(kind))).isNotNull();
        }
        for (StepKind kind : StepKind.values()) {
            KindIcons.of(kind).ifPresent(icon -> assertThat(Icons.outline(icon)).isNotNull());
        }
        for (ChannelKind kind : ChannelKind.values()) {
            assertThat(Icons.outline(KindIcons.of(kind))).isNotNull();
        }
        for (ActorKind kind : ActorKind.values()) {
            assertThat(Icons.outline(KindIcons.of(kind))).isNotNull();
        }
    }

    @Test
    void noTwoKindsOfLanesShareAnIcon() {
        assertThat(Arrays.stream(LaneKind.values()).map(KindIcons::of)).doesNotHaveDuplicates();
    }
}
