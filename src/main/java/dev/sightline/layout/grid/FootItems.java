package dev.sightline.layout.grid;

import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Role;
import dev.sightline.layout.SheetWords;
import dev.sightline.layout.TextStyles;
import dev.sightline.layout.Theme;
import dev.sightline.model.InformationSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The items of a foot as they are put together: headings and what stands below them.
final class FootItems {
    private static final double BEFORE_HEADING = 22;
    private static final double BETWEEN = 6;
    private static final double NUMBER = 18;

    private final Setting setting;
    private final Theme theme;
    private final TextStyles styles;
    private final double width;
    private final List<Newspaper.Item> items = new ArrayList<>();

    FootItems(Setting setting, double width) {
        this.setting = setting;
        this.theme = setting.theme();
        this.styles = theme.textStyles();
        this.width = width;
    }

    List<Newspaper.Item> all() {
        return items;
    }

    /// What the sheet says for a key.
    String say(String key) {
        return setting.say(key);
    }

    Theme theme() {
        return theme;
    }

    TextStyles styles() {
        return styles;
    }

    /// An empty stack of the width of a column.
    Stack stack() {
        return new Stack(setting, width);
    }

    /// A heading, kept with what follows.
    void heading(String text) {
        heading(text, Meaning.of(Role.HEADING, text));
    }

    /// A heading below which an element is described.
    void heading(String text, String element) {
        heading(text, Meaning.of(Role.HEADING, text, element));
    }

    private void heading(String text, Meaning meaning) {
        Block block = stack().text(text, styles.heading(), theme.ink()).block();
        items.add(new Newspaper.Item(block, meaning, BEFORE_HEADING, true));
    }

    /// A smaller heading that shows an element, kept with what follows.
    void head(Stack stack, String element) {
        Block block = stack.block();
        Meaning meaning =
                new Meaning(Role.HEADING, block.words(), Optional.of(element), Optional.empty(), 1, Optional.empty());
        items.add(new Newspaper.Item(block, meaning, BETWEEN, true));
    }

    /// A paragraph that shows an element.
    void add(Stack stack, String element) {
        add(stack, Role.PARAGRAPH, Optional.of(element));
    }

    /// A paragraph that shows nothing in particular.
    void add(Stack stack) {
        add(stack, Role.PARAGRAPH, Optional.empty());
    }

    /// One of a list.
    void item(Stack stack) {
        add(stack, Role.ITEM, Optional.empty());
    }

    void add(Stack stack, Role role, Optional<String> element) {
        Block block = stack.block();
        if (block.height() > 0) {
            Meaning meaning = new Meaning(role, block.words(), element, Optional.empty(), 0, Optional.empty());
            items.add(new Newspaper.Item(block, meaning, BETWEEN, false));
        }
    }

    /// A label with a text below it; nothing for no text.
    void fact(String name, String text, String element) {
        if (!text.isEmpty()) {
            add(stack().like(text).label(name).text(text, styles.body(), theme.ink()), element);
        }
    }

    /// A heading with bullets below it; nothing for no texts.
    void list(String heading, List<String> texts) {
        if (!texts.isEmpty()) {
            heading(heading);
            for (String text : texts) {
                item(stack().bullet(text, styles.body(), theme.ink()));
            }
        }
    }

    /// The information sources with the numbers by which cards refer to them.
    void sources(List<InformationSource> sources) {
        if (sources.isEmpty()) {
            return;
        }
        heading(setting.say("sources"));
        for (InformationSource source : sources) {
            Stack stack = new Stack(setting, width - NUMBER);
            stack.text(source.title(), styles.bodyStrong(), theme.ink());
            List<String> facts = new ArrayList<>();
            addIf(facts, SheetWords.capital(source.kind()));
            source.date().ifPresent(date -> facts.add(setting.amounts().date(date)));
            source.sampleSize()
                    .ifPresent(size -> facts.add(
                            setting.say("source.size", setting.amounts().number(java.math.BigDecimal.valueOf(size)))));
            addIf(facts, source.confidence());
            addIf(facts, source.licence());
            quiet(stack, String.join(" · ", facts));
            source.found().forEach(found -> stack.bullet(found, styles.meta(), theme.secondary()));
            source.doubts()
                    .forEach(doubt ->
                            stack.bullet(setting.say("source.doubt", doubt), styles.meta(), theme.secondary()));
            if (!source.quote().isEmpty()) {
                quiet(stack, setting.words().quoted(source.quote()));
            }
            quiet(stack, source.link());
            Stack whole = stack();
            String number = String.valueOf(setting.sources().number(source.id()));
            whole.mark(setting.set(number, styles.metaStrong(), NUMBER)
                    .marks(0, 1, NUMBER, dev.sightline.typography.Paragraph.Align.START, theme.secondary()));
            whole.say(setting.say("source.told", number)).block(stack.block(), NUMBER);
            add(whole, Role.ITEM, Optional.of(source.id().value()));
        }
    }

    private void quiet(Stack stack, String text) {
        if (!text.isEmpty()) {
            stack.text(text, styles.meta(), theme.secondary());
        }
    }

    private static void addIf(List<String> facts, String text) {
        if (!text.isEmpty()) {
            facts.add(text);
        }
    }
}
