package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.layout.TextStyles;
import dev.sightline.layout.Theme;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Persona;
import dev.sightline.model.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything above the columns: what the map is called, what it shows, whose journey it is and what for.
final class TitleBlock {
    private static final double TITLE_WIDTH = 560;
    private static final double WIDE = 1100;
    /// How much of a wide sheet a title may take.
    private static final double MOST_OF_TITLE = 0.4;
    private static final double NARROWER = 8;
    private static final double FACT = 220;
    private static final double GAP = 28;
    private static final double LOGO_WIDTH = 140;
    private static final double LOGO_HEIGHT = 48;

    private final Setting setting;
    private final Theme theme;
    private final TextStyles styles;
    private final JourneyMap map;
    private final Project project;
    private final double width;
    private final double titleWidth;
    private final boolean wide;
    private final List<Placing> left = new ArrayList<>();
    private final double leftHeight;
    private final Newspaper facts;
    private final double logoWidth;

    /// A block with its place in the title's column.
    private record Placing(Block block, Meaning meaning, double x, double y) {}

    TitleBlock(Setting setting, double width) {
        this.setting = setting;
        this.theme = setting.theme();
        this.styles = theme.textStyles();
        this.map = setting.view().map();
        this.project = setting.view().document().project();
        this.width = width;
        this.wide = width >= WIDE;
        this.logoWidth = theme.logo(setting.view().document()).isPresent()
                        || !project.confidentiality().isEmpty()
                ? LOGO_WIDTH
                : 0;
        this.titleWidth = wide ? besideFacts() : width - (logoWidth > 0 ? logoWidth + GAP : 0);
        this.leftHeight = setTitle();
        double room = factsWidth();
        this.facts =
                new Newspaper(new MapFacts(setting, Newspaper.columnWidth(room, FACT, GAP)).items(), room, FACT, GAP);
    }

    private double factsWidth() {
        return wide ? width - titleWidth - 2 * GAP - (logoWidth > 0 ? logoWidth + GAP : 0) : width;
    }

    /// As wide as the title wants on one line, as far as the facts beside it leave room.
    private double besideFacts() {
        double wanted = Math.ceil(setting.width(title(), styles.title())) + 1;
        return Math.max(TITLE_WIDTH, Math.min(wanted, width * MOST_OF_TITLE));
    }

    private String title() {
        return map.title().isEmpty() ? project.title() : map.title();
    }

    /// The least width at which a title needs no more lines, so that its last line is no orphan.
    private double balanced(String title) {
        int lines = setting.set(title, styles.title(), titleWidth).lines().size();
        double width = titleWidth;
        while (lines > 1
                && width > titleWidth / 2
                && setting.set(title, styles.title(), width - NARROWER).lines().size() == lines) {
            width -= NARROWER;
        }
        return width;
    }

    private double setTitle() {
        double y = 0;
        String title = title();
        String whose = Stream.of(project.client(), project.title())
                .filter(name -> !name.isEmpty() && !name.equals(title))
                .collect(Collectors.joining(" · "));
        if (!whose.isEmpty()) {
            y = put(new Stack(setting, titleWidth).label(whose).block(), Role.PARAGRAPH, Project.ID.value(), 0, y) + 2;
        }
        String shown = title.isEmpty() ? setting.say("map.untitled") : title;
        Block heading = new Stack(setting, balanced(shown))
                .text(shown, styles.title(), theme.ink())
                .block()
                .snug();
        y = put(heading, Role.TITLE, map.id().value(), 0, y);
        if (!map.subtitle().isEmpty()) {
            Block subtitle = new Stack(setting, titleWidth)
                    .text(map.subtitle(), styles.subtitle(), theme.secondary())
                    .block()
                    .snug();
            y = put(subtitle, Role.PARAGRAPH, map.id().value(), 0, y + 4);
        }
        Block badges = Badges.of(setting, titleWidth);
        if (badges.height() > 0) {
            y = put(badges, Role.PARAGRAPH, map.id().value(), 0, y + 10);
        }
        return personas(y);
    }

    private double personas(double top) {
        List<Block> chips = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        int index = 0;
        double chipWidth = Math.min(264, (titleWidth - GAP) / 2);
        for (Id<Persona> id : map.personas()) {
            chips.add(PersonaChip.of(setting, setting.view().document().get(id), index++, chipWidth));
            ids.add(id.value());
        }
        if (!map.aggregate().isEmpty()) {
            chips.add(PersonaChip.of(setting, map.aggregate(), chipWidth));
            ids.add(map.id().value());
        }
        List<Block> close = chips.stream().map(Block::trimmed).toList();
        double together = close.stream().mapToDouble(chip -> chip.width() + GAP).sum() - GAP;
        return personas(together <= titleWidth ? close : chips, ids, together <= titleWidth ? GAP : 16, top);
    }

    private double personas(List<Block> chips, List<String> ids, double gap, double top) {
        double x = 0;
        double y = top + 14;
        double tallest = 0;
        for (int i = 0; i < chips.size(); i++) {
            Block chip = chips.get(i);
            if (x > 0 && x + chip.width() > titleWidth) {
                x = 0;
                y += tallest + 8;
                tallest = 0;
            }
            put(chip, Role.PARAGRAPH, ids.get(i), x, y);
            x += chip.width() + gap;
            tallest = Math.max(tallest, chip.height());
        }
        return chips.isEmpty() ? top : y + tallest;
    }

    private double put(Block block, Role role, String element, double x, double y) {
        left.add(new Placing(block, Meaning.of(role, block.words(), element), x, y));
        return y + block.height();
    }

    double height() {
        double beside = facts.height();
        return wide
                ? Math.max(leftHeight, Math.max(beside, logo().height()))
                : leftHeight + (beside > 0 ? 20 + beside : 0);
    }

    List<Fragment> draw(double x, double y) {
        List<Fragment> fragments = new ArrayList<>();
        for (Placing one : left) {
            Box box = new Box(
                    x + one.x(), y + one.y(), one.block().width(), one.block().height());
            fragments.add(new Fragment(one.meaning(), box, one.block().at(box.x(), box.y())));
        }
        double factsLeft = wide ? x + titleWidth + 2 * GAP : x;
        double factsTop = wide ? y + 4 : y + leftHeight + 20;
        fragments.addAll(facts.at(factsLeft, factsTop));
        Block logo = logo();
        if (logo.height() > 0) {
            Box box = new Box(x + width - logoWidth, y, logoWidth, logo.height());
            fragments.add(new Fragment(Meaning.of(Role.PARAGRAPH, logo.words()), box, logo.at(box.x(), box.y())));
        }
        return fragments;
    }

    private Block logo() {
        Stack stack = new Stack(setting, Math.max(logoWidth, 1));
        Optional<ImageAsset> logo = theme.logo(setting.view().document());
        logo.ifPresent(asset -> {
            double scale = Math.min(
                    LOGO_WIDTH / asset.data().width(),
                    LOGO_HEIGHT / asset.data().height());
            double across = asset.data().width() * scale;
            double down = asset.data().height() * scale;
            List<Mark> picture =
                    List.of(new Mark.Picture(new Box(logoWidth - across, 0, across, down), 0, Pictures.image(asset)));
            stack.block(new Block(logoWidth, down, picture, Pictures.words(setting, asset)), 0);
        });
        if (!project.confidentiality().isEmpty()) {
            var words = setting.set(project.confidentiality().toUpperCase(setting.locale()), styles.label(), logoWidth);
            double top = stack.height() > 0 ? 8 : 0;
            stack.gap(top);
            stack.block(
                    new Block(
                            logoWidth,
                            words.height(),
                            words.marks(0, 0, logoWidth, dev.sightline.typography.Paragraph.Align.END, theme.failure()),
                            project.confidentiality()),
                    0);
        }
        return stack.block();
    }
}
