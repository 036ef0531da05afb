package dev.sightline.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerbTest {
    @Test
    void noKeyAsksForTwoThings() {
        Map<Key, Verb> taken = new HashMap<>();
        for (Verb verb : Verb.values()) {
            for (Key key : verb.keys()) {
                assertThat(taken.put(key, verb))
                        .as("who else has the key of %s: %s", verb, key)
                        .isNull();
            }
        }
    }

    @Test
    void verbsOfOneMenuStandTogether() {
        Verb.Menu last = Verb.Menu.FILE;
        for (Verb verb : Verb.values()) {
            assertThat(verb.menu()).as("the menu of %s", verb).isGreaterThanOrEqualTo(last);
            last = verb.menu();
        }
    }
}
