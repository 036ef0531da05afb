package dev.sightline.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Files that are broken at random: a sample with some of its values exchanged, its fields renamed or left out, or its
/// letters lost.
public final class BrokenFiles {
    private static final Pattern MEMBER =
            Pattern.compile("\"([A-Za-z]+)\": (\"[^\"\\\\]*+\"|-?[0-9.]+|true|false|\\{|\\[)");
    private static final List<String> OTHERS = List.of(
            "3",
            "-7",
            "2.5",
            "1e40",
            "0.12345678901234567890",
            "\"\"",
            "\"somewhere\"",
            "\"2026-02-30\"",
            "\"map-1\"",
            "\"persona-lena\"",
            "null",
            "true",
            "[]",
            "[3]",
            "[\"nowhere\"]",
            "{}",
            "{\"x\": 1}",
            "[{\"x\": 1}]",
            "{\"min\": 4, \"max\": 2}",
            "{\"minn\": 4}");

    private BrokenFiles() {}

    /// What is told of some files.
    public static Stream<Problem> problems(RandomGenerator random, int files) throws IOException {
        List<String> samples = new ArrayList<>();
        try (Stream<Path> paths = Files.list(Path.of("samples"))) {
            for (Path path : paths.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                samples.add(Files.readString(path));
            }
        }
        List<Problem> told = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            String broken = samples.get(random.nextInt(samples.size()));
            for (int k = 1 + random.nextInt(6); k > 0; k--) {
                broken = random.nextInt(8) == 0 ? garbled(broken, random) : exchanged(broken, random);
            }
            told.addAll(JourneyJson.read(broken.getBytes(StandardCharsets.UTF_8), "broken")
                    .remarks());
        }
        return told.stream();
    }

    private static String garbled(String text, RandomGenerator random) {
        int at = random.nextInt(text.length() - 1);
        String instead =
                List.of("", "\"", "}", "]", ",", ":", "x", "\\", "\n", "\u0001").get(random.nextInt(10));
        return text.substring(0, at) + instead + text.substring(at + 1);
    }

    private static String exchanged(String text, RandomGenerator random) {
        Matcher member = MEMBER.matcher(text);
        List<int[]> places = new ArrayList<>();
        while (member.find()) {
            places.add(new int[] {member.start(1), member.end(1), member.start(2), member.end(2)});
        }
        int[] place = places.get(random.nextInt(places.size()));
        String value = text.substring(place[2], place[3]);
        boolean whole = !value.equals("{") && !value.equals("[");
        return switch (random.nextInt(whole ? 4 : 1)) {
            case 0 -> text.substring(0, place[0]) + "x" + text.substring(place[0] + 1);
            case 1 -> {
                int[] other = places.get(random.nextInt(places.size()));
                String taken = text.substring(other[2], other[3]);
                yield taken.equals("{") || taken.equals("[")
                        ? text
                        : text.substring(0, place[2]) + taken + text.substring(place[3]);
            }
            default ->
                text.substring(0, place[2]) + OTHERS.get(random.nextInt(OTHERS.size())) + text.substring(place[3]);
        };
    }
}
