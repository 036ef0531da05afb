package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonArray;
import dev.sightline.file.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One of the words of a list, such as the kinds of lanes: `MOMENT_OF_TRUTH` is written `moment-of-truth`.
final class Words<E extends Enum<E>> implements Form<E> {
    private static final int FEW = 14;

    private final String noun;
    private final Map<String, E> byWord = new LinkedHashMap<>();
    private final @Nullable E custom;

    private Words(Class<E> type, String noun) {
        this.noun = noun;
        for (E constant : type.getEnumConstants()) {
            byWord.put(word(constant), constant);
        }
        this.custom = byWord.get("custom");
    }

    /// The words of an enum.
    ///
    /// @param noun what they are, for a sentence: `lane kind`
    static <E extends Enum<E>> Words<E> of(Class<E> type, String noun) {
        return new Words<>(type, noun);
    }

    /// How a constant is written.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What they are: `lane kind`.
    String noun() {
        return noun;
    }

    /// All of them, in their order.
    List<String> all() {
        return List.copyOf(byWord.keySet());
    }

    /// The constant of a word.
    @Nullable
    E find(String word) {
        return byWord.get(word);
    }

    /// The constant that the value of a field stands for; null for none, without a word about it.
    @Nullable
    E peek(@Nullable Json json) {
        return json instanceof Json.Text text ? byWord.get(text.value()) : null;
    }

    @Override
    public @Nullable E read(Json json, Reading reading) {
        if (!(json instanceof Json.Text text)) {
            reading.expected(json, "one of the words of the " + noun + "s");
            return null;
        }
        E found = byWord.get(text.value());
        if (found != null) {
            return found;
        } else if (text.value().isEmpty() && custom != null) {
            return custom;
        } else if (reading.isNewer()) {
            reading.keep(json);
            reading.note(json, noun + " '" + Reading.shortened(text.value()) + "' is of a newer version; it is kept.");
            return custom;
        }
        reading.problem(json, unknown(text.value()));
        return null;
    }

    /// The sentence for a word that is not known.
    String unknown(String word) {
        String sentence =
                noun + " '" + Reading.shortened(word) + "' is not known" + Nearest.question(word, byWord.keySet());
        return sentence.endsWith(".") && byWord.size() <= FEW
                ? sentence.substring(0, sentence.length() - 1) + "; it is one of " + String.join(", ", byWord.keySet())
                        + "."
                : sentence;
    }

    @Override
    public Json write(E value, boolean whole) {
        return Json.text(word(value));
    }

    @Override
    public JsonObject schema() {
        return JsonObject.empty().put("enum", JsonArray.ofTexts(all()));
    }
}
