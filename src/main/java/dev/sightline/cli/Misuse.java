package dev.sightline.cli;

import dev.sightline.file.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with the words of a command, in a sentence and in the words of its help.
final class Misuse {
    /// What stands before the words of whoever reads a value.
    private static final Pattern VALUE = Pattern.compile("Invalid value for [^:]*: (.*)", Pattern.DOTALL);

    private Misuse() {}

    /// Where the help is found that tells more.
    static String help(CommandSpec command) {
        return "See " + command.qualifiedName(" ") + " --help.";
    }

    static String sentence(ParameterException wrong) {
        ArgSpec asked = wrong.getArgSpec();
        return switch (wrong) {
            case UnmatchedArgumentException unmatched ->
                unknown(
                        unmatched.getUnmatched().getFirst(),
                        unmatched.getCommandLine().getCommandSpec());
            case MissingParameterException missing -> missing(missing.getMissing());
            case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " is given twice.";
            default ->
                asked == null
                        ? ended(String.valueOf(wrong.getMessage()))
                        : value(asked, String.valueOf(wrong.getValue()), String.valueOf(wrong.getMessage()));
        };
    }

    private static String unknown(String word, CommandSpec command) {
        if (word.equals("-")) {
            return "No command says what to do with the input; write for example sightline check -.";
        } else if (!word.startsWith("-")) {
            return "'" + word + "' is one word too many.";
        }
        String name = word.replaceFirst("=.*", "");
        List<String> known = command.options().stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .toList();
        String elsewhere = command.parent() == null ? "; what a command can do is said after its name." : ".";
        return "There is no option " + name
                + Nearest.to(name, known)
                        .map(one -> "; did you mean " + one + "?")
                        .orElse(elsewhere);
    }

    private static String missing(List<ArgSpec> missing) {
        ArgSpec first = missing.getFirst();
        return first instanceof OptionSpec option
                ? option.longestName() + " needs a value: " + option.paramLabel() + "."
                : "Name a " + first.paramLabel() + " at least.";
    }

    private static String value(ArgSpec asked, String value, String message) {
        String name = name(asked);
        Class<?> type = asked.type();
        if (type.isEnum()) {
            List<String> known = Arrays.stream(type.getEnumConstants())
                    .map(one -> ((Enum<?>) one).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
            return name + " " + notKnown(value, known);
        }
        Matcher told = VALUE.matcher(message);
        return name + " " + ended(told.matches() ? told.group(1) : message);
    }

    private static String name(ArgSpec asked) {
        return asked instanceof OptionSpec option ? option.longestName() : asked.paramLabel();
    }

    /// `gif is not known; it takes pdf, svg, png.`, with a question where one of these is near.
    static String notKnown(String value, List<String> known) {
        String question = Nearest.to(value, known)
                .map(one -> " Did you mean " + one + "?")
                .orElse("");
        return value + " is not known; it takes " + String.join(", ", known) + "." + question;
    }

    private static String ended(String message) {
        return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
    }
}
