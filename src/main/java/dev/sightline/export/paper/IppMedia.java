package dev.sightline.export.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A paper size in the words of the Internet Printing Protocol, such as `iso_a4_210x297mm`: each tells its own sides.
///
/// @param keyword by which the printer knows it
/// @param width in hundredths of a millimetre, as the sheet is fed
/// @param height in hundredths of a millimetre
record IppMedia(String keyword, int width, int height) {
    private static final Pattern NAMED = Pattern.compile("\\w+_[\\w.-]+_([\\d.]{1,9})x([\\d.]{1,9})(mm|in)");
    private static final double HUNDREDTHS_TO_AN_INCH = 2540;
    private static final double HUNDREDTHS_TO_A_POINT = HUNDREDTHS_TO_AN_INCH / 72;

    /// One millimetre: papers of two names may differ by so much.
    private static final double NEAR = 100;

    /// Reads a keyword; empty if it names no size, as `custom` does.
    static Optional<IppMedia> of(String keyword) {
        Matcher found = NAMED.matcher(keyword);
        if (!found.matches()) {
            return Optional.empty();
        }
        double unit = found.group(3).equals("mm") ? 100 : HUNDREDTHS_TO_AN_INCH;
        try {
            return Optional.of(new IppMedia(keyword, (int) Math.round(Double.parseDouble(found.group(1)) * unit), (int)
                    Math.round(Double.parseDouble(found.group(2)) * unit)));
        } catch (NumberFormatException dots) {
            return Optional.empty();
        }
    }

    /// The paper for pages of a size, whichever way they lie: of several the first, which is the plainest.
    static Optional<IppMedia> fitting(List<String> keywords, PageCut page) {
        double shorter = Math.min(page.width(), page.height()) * HUNDREDTHS_TO_A_POINT;
        double longer = Math.max(page.width(), page.height()) * HUNDREDTHS_TO_A_POINT;
        return keywords.stream()
                .flatMap(keyword -> of(keyword).stream())
                .filter(one -> Math.abs(Math.min(one.width, one.height) - shorter) <= NEAR
                        && Math.abs(Math.max(one.width, one.height) - longer) <= NEAR)
                .findFirst();
    }
}
