package dev.sightline.press.told;

import java.util.List;
import java.util.regex.Pattern;

/// How a told map is written down.
public enum TextForm {
    /// Plain text: headings underlined or on lines of their own, items behind a dash.
    PLAIN {
        @Override
        String heading(int level, String text) {
            String rule = level == 1 ? "=" : level == 2 ? "-" : "";
            return rule.isEmpty() ? text : text + '\n' + rule.repeat(Math.clamp(text.length(), 3, LONGEST_RULE));
        }

        @Override
        String text(String text) {
            return text;
        }

        @Override
        String label(String label) {
            return label + ": ";
        }
    },
    /// Markdown as CommonMark has it.
    MARKDOWN {
        @Override
        String heading(int level, String text) {
            return "#".repeat(Math.min(level, 6)) + ' ' + text(text);
        }

        @Override
        String text(String text) {
            String inline = INLINE.matcher(text).replaceAll("\\\\$0");
            String starts = LINE_START.matcher(inline).replaceAll("$1\\\\$2");
            return NUMBERED.matcher(starts).replaceAll("$1\\\\$2");
        }

        @Override
        String label(String label) {
            return "**" + text(label) + ":** ";
        }
    };

    private static final int LONGEST_RULE = 60;
    /// What means something wherever it stands; an underscore within a word does not.
    private static final Pattern INLINE =
            Pattern.compile("[\\\\`*\\[\\]<>~]|&(?=[#\\w]+;)|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    /// What means something at the start of a line.
    private static final Pattern LINE_START = Pattern.compile("(?m)^(\\s*)([#+=-])");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\s*\\d+)([.)])");

    abstract String heading(int level, String text);

    abstract String text(String text);

    abstract String label(String label);

    /// The blocks as one text, with a line break at its end.
    String write(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        Block before = null;
        for (Block block : blocks) {
            if (before != null) {
                boolean together = block.kind() == Block.Kind.ITEM && before.kind() == Block.Kind.ITEM;
                out.append(together ? "" : "\n");
            }
            out.append(written(block)).append('\n');
            before = block;
        }
        return out.toString();
    }

    private String written(Block block) {
        return switch (block.kind()) {
            case HEADING -> heading(block.level(), block.text());
            case PARAGRAPH -> text(block.text());
            case ITEM -> {
                String margin = "  ".repeat(block.level());
                String said = block.label().isEmpty()
                        ? text(block.text())
                        : block.text().isEmpty() ? text(block.label()) : label(block.label()) + text(block.text());
                yield margin + "- " + said.strip().replace("\n", "\n" + margin + "  ");
            }
        };
    }
}
