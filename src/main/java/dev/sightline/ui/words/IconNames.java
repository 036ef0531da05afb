package dev.sightline.ui.words;

import dev.sightline.editor.find.Fuzzy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonProvider;

/// The names of all icons of the one pack that the program uses, and what one may be looking for among them: `Geld` and
/// `money` find the icon `cash`.
public final class IconNames {
    /// What precedes the name in the pack: its own name, a letter and a hyphen.
    private static final int PREFIX = "mdi2a-".length();

    private static final Set<String> ALL = read();

    /// What maps of journeys are usually about, for somebody who has not typed anything yet.
    private static final List<String> USUAL = List.of(
            "account-outline",
            "account-group-outline",
            "account-hard-hat-outline",
            "face-agent",
            "handshake-outline",
            "chat-outline",
            "phone-outline",
            "cellphone",
            "email-outline",
            "web",
            "laptop",
            "monitor",
            "store-outline",
            "home-outline",
            "office-building-outline",
            "hospital-building",
            "school-outline",
            "bed-outline",
            "silverware-fork-knife",
            "coffee-outline",
            "cart-outline",
            "credit-card-outline",
            "cash",
            "ticket-outline",
            "calendar-outline",
            "clock-outline",
            "map-marker-outline",
            "walk",
            "bike",
            "car-outline",
            "bus",
            "train",
            "airplane",
            "truck-outline",
            "package-variant-closed",
            "bag-suitcase-outline",
            "key-outline",
            "lock-outline",
            "file-document-outline",
            "printer-outline",
            "tools",
            "lightbulb-outline",
            "alert-outline",
            "heart-outline",
            "star-outline",
            "thumb-up-outline",
            "emoticon-happy-outline",
            "emoticon-sad-outline");

    private IconNames() {}

    private static Set<String> read() {
        Set<String> names = new TreeSet<>();
        for (IkonProvider<?> pack : ServiceLoader.load(IkonProvider.class)) {
            for (Ikon icon : pack.getIkon().getEnumConstants()) {
                names.add(icon.getDescription().substring(PREFIX));
            }
        }
        return names;
    }

    /// Whether there is an icon of a name.
    public static boolean has(String name) {
        return ALL.contains(name);
    }

    /// What an icon is called where the window does not speak English; its own name where nobody has said it.
    public static String called(String name) {
        String plain = name.replace('-', ' ');
        return Words.isEnglish() ? plain : Words.around(name).findFirst().orElse(plain);
    }

    /// How well some letters stand for an icon: for the beginning of its name best, then for the beginning of another
    /// word for it, then for its name otherwise.
    private static OptionalInt fit(String typed, String name) {
        String plain = name.replace('-', ' ');
        String begun = typed.strip().toLowerCase(Locale.ROOT);
        OptionalInt own = Fuzzy.fit(typed, plain);
        if (own.isPresent() && plain.startsWith(begun)) {
            return OptionalInt.of(own.getAsInt() + BEGINNING);
        }
        int other = Words.around(name)
                .filter(word -> word.toLowerCase(Locale.ROOT).startsWith(begun))
                .mapToInt(word -> Fuzzy.fit(typed, word).orElse(NONE) + ANOTHER_WORD)
                .max()
                .orElse(NONE);
        return other > own.orElse(NONE) ? OptionalInt.of(other) : own;
    }

    private static final int NONE = Integer.MIN_VALUE / 2;
    private static final int BEGINNING = 100_000;
    private static final int ANOTHER_WORD = 50_000;

    /// The icons that some letters may stand for, the best first; the usual ones for none.
    public static List<String> fitting(String typed) {
        if (typed.isBlank()) {
            return USUAL;
        }
        Map<String, Integer> fits = new HashMap<>();
        for (String name : ALL) {
            fit(typed, name).ifPresent(fit -> fits.put(name, fit));
        }
        List<String> found = new ArrayList<>(fits.keySet());
        found.sort(Comparator.comparingInt((String name) -> -fits.getOrDefault(name, 0))
                .thenComparing(Comparator.naturalOrder()));
        return found;
    }
}
