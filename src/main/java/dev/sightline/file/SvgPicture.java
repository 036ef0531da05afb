package dev.sightline.file;

import dev.sightline.model.ImageAsset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A drawing in SVG that was made elsewhere, as it may be kept in a document: shapes, colours and text. What could run,
/// load something, or take a painter more work than a picture is worth does not come in.
public final class SvgPicture {
    /// Bytes of one drawing.
    static final int MOST_BYTES = 4 << 20;

    private SvgPicture() {}

    /// What was found.
    public sealed interface Result {}

    /// A drawing that may be kept.
    ///
    /// @param picture it in UTF-8, without what was left out; between 1 and 10,000 pixels wide, and high
    /// @param leftOut what is missing from it now, each as a few words
    public record Clean(ImageAsset.Data picture, List<String> leftOut) implements Result {
        public Clean {
            leftOut = List.copyOf(leftOut);
        }
    }

    /// A file that cannot be kept.
    ///
    /// @param why the end of a sentence that begins with the name of the picture and a colon
    public record Refused(String why) implements Result {}

    /// Whether bytes look like a drawing in SVG; says nothing about whether it is a sound one.
    public static boolean isLikely(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.UTF_8).stripLeading();
        return (start.startsWith("<") || start.startsWith("\uFEFF<")) && start.contains("<svg");
    }

    /// Reads a drawing, leaving out what may not be kept.
    public static Result read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new Refused("the drawing has %,d bytes, and at most %,d can be kept; simplify it, or save it as PNG"
                    .formatted(bytes.length, MOST_BYTES));
        }
        return new SvgReader(bytes).read();
    }
}
