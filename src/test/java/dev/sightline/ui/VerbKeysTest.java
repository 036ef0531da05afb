package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.editor.Key;
import dev.sightline.editor.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerbKeysTest {
    @Test
    void theKeyOfThePlusSignIsToldAlthoughAPlusAlsoJoinsKeys() {
        Key plus = Key.shortcut("PLUS");
        assertThat(Verb.ZOOM_IN.keys()).startsWith(plus);
        assertThat(VerbKeys.words(plus)).endsWith("+");
        assertThat(VerbKeys.shown(plus).getDisplayText()).isEqualTo(VerbKeys.words(plus));
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void everyKeyOfAVerbIsToldByWordsOfItsOwn(Verb verb) {
        assertThat(verb.keys().stream().map(VerbKeys::words))
                .as("never the held keys alone")
                .noneMatch(words -> words.equals("Ctrl") || words.equals("Shift") || words.equals("Alt"));
    }
}
