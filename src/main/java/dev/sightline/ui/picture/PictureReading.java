package dev.sightline.ui.picture;

import dev.sightline.drawing.ImageData;
import dev.sightline.editor.clip.Pasting;
import dev.sightline.export.PictureFitting;
import dev.sightline.export.PictureFitting.Fitted;
import dev.sightline.export.PictureFitting.Refused;
import dev.sightline.export.Progress;
import dev.sightline.file.KeptPicture;
import dev.sightline.file.SvgPicture;
import dev.sightline.model.ImageAsset;
import dev.sightline.ui.words.FaultWords;
import dev.sightline.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What became of one picture that was read.
///
/// @param picture it, if it can be kept
/// @param remark a sentence about what is different from the file, or why it cannot be kept
record PictureReading(Optional<Pasting.Picture> picture, Optional<String> remark) {
    private static final long LONGEST = 64L << 20;
    private static final int KILO = 1_024;

    /// Reads a file; takes as long as that takes.
    static PictureReading of(Path file, Progress progress) {
        String called = String.valueOf(file.getFileName());
        byte[] bytes;
        try {
            long length = Files.size(file);
            if (length > LONGEST) {
                return refused(Words.of("picture.tooLong", called, size(length), size(LONGEST)));
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return refused(Words.of("picture.notRead", called, FaultWords.why(e, file)));
        }
        return of(bytes, called, progress);
    }

    private static PictureReading of(byte[] bytes, String called, Progress progress) {
        String name = called.replaceFirst("\\.[^.]*$", "");
        if (SvgPicture.isLikely(bytes)) {
            return switch (SvgPicture.read(bytes)) {
                case SvgPicture.Refused refused ->
                    refused(Words.of("picture.refused.svg", called, FaultWords.why(refused.why())));
                case SvgPicture.Clean clean -> {
                    List<String> leftOut =
                            clean.leftOut().stream().map(FaultWords::why).toList();
                    yield new PictureReading(
                            Optional.of(new Pasting.Picture(clean.picture(), name)),
                            clean.leftOut().isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(Words.of("picture.leftOut", called, String.join(", ", leftOut))));
                }
            };
        }
        return switch (PictureFitting.fit(bytes, progress)) {
            case Refused refused -> refused(sentence(called, refused));
            case Fitted fitted -> kept(fitted, bytes, called, name, progress);
        };
    }

    /// A file that can be shown may still be torn in a way that a document would not take; then it is written anew.
    private static PictureReading kept(Fitted fitted, byte[] bytes, String called, String name, Progress progress) {
        Optional<ImageAsset.Data> sound = KeptPicture.of(fitted.bytes());
        if (sound.isPresent()) {
            return new PictureReading(Optional.of(new Pasting.Picture(sound.get(), name)), remark(called, fitted));
        }
        if (PictureFitting.anew(bytes, progress) instanceof Fitted anew) {
            return new PictureReading(
                    KeptPicture.of(anew.bytes()).map(data -> new Pasting.Picture(data, name)), remark(called, anew));
        }
        return refused(Words.of("picture.refused." + PictureFitting.Reason.DAMAGED, called));
    }

    /// Makes one of pixels from the clipboard.
    static PictureReading of(int[] pixels, int width, int height) throws IOException {
        Fitted fitted = PictureFitting.pixels(pixels, width, height);
        ImageData made = fitted.picture();
        Optional<String> remark = fitted.isSmaller()
                ? Optional.of(Words.of("picture.screenSmaller", made.pixelWidth(), made.pixelHeight(), width, height))
                : Optional.empty();
        return new PictureReading(
                KeptPicture.of(made.bytes()).map(data -> new Pasting.Picture(data, Words.of("picture.name"))), remark);
    }

    private static PictureReading refused(String sentence) {
        return new PictureReading(Optional.empty(), Optional.of(sentence));
    }

    private static String sentence(String called, Refused refused) {
        return Words.of("picture.refused." + refused.reason(), called, refused.width(), refused.height());
    }

    private static Optional<String> remark(String called, Fitted fitted) {
        if (!fitted.isSmaller()) {
            return Optional.empty();
        }
        String from = size(fitted.fromBytes());
        String to = size(fitted.bytes().length);
        return Optional.of(
                fitted.width() == fitted.fromWidth() && fitted.height() == fitted.fromHeight()
                        ? Words.of("picture.shorter", called, to, from)
                        : Words.of(
                                "picture.smaller",
                                called,
                                fitted.width(),
                                fitted.height(),
                                fitted.fromWidth(),
                                fitted.fromHeight(),
                                to,
                                from));
    }

    private static String size(long bytes) {
        return bytes < (long) KILO * KILO
                ? Words.of("picture.kilobytes", Math.max(1, Math.round((double) bytes / KILO)))
                : Words.of(
                        "picture.megabytes", String.format(Locale.getDefault(), "%.1f", (double) bytes / KILO / KILO));
    }
}
