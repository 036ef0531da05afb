package dev.sightline.export;

import dev.sightline.drawing.ImageData;
import dev.sightline.drawing.Ink;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Pictures without their colours: every point as light as it was. A picture that cannot be read stays as it is, so
/// that a grey print never lacks what the coloured one shows.
public final class GreyPicture {
    private static final float FINE = 0.92f;

    private static final Pattern HEX =
            Pattern.compile("#([0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})(?![0-9a-zA-Z_-])");
    private static final Pattern MIXED =
            Pattern.compile("rgba?\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})(\\s*[,)])");
    private static final Pattern NAMED = Pattern.compile(
            "((?:fill|stroke|stop-color|flood-color|(?<![-\\w])color)\\s*(?:=\\s*[\"']|:)\\s*)([a-zA-Z]{3,20})");

    private GreyPicture() {}

    /// The picture in greys.
    public static ImageData of(ImageData picture) {
        if (picture.isVector()) {
            String grey = shapes(new String(picture.bytes(), StandardCharsets.UTF_8));
            return like(picture, picture.mediaType(), grey.getBytes(StandardCharsets.UTF_8));
        }
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
            if (image == null) {
                return picture;
            }
            boolean alpha = image.getColorModel().hasAlpha();
            boolean lossy = picture.mediaType().equals("image/jpeg") && !alpha;
            BufferedImage grey = pixels(image, alpha);
            return like(picture, lossy ? "image/jpeg" : "image/png", lossy ? jpeg(grey) : png(grey));
        } catch (IOException | RuntimeException unreadable) {
            // the readers meet damage with either
            return picture;
        }
    }

    private static ImageData like(ImageData picture, String mediaType, byte[] bytes) {
        return new ImageData(mediaType, picture.pixelWidth(), picture.pixelHeight(), bytes);
    }

    private static BufferedImage pixels(BufferedImage image, boolean alpha) {
        int width = image.getWidth();
        int height = image.getHeight();
        int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_BYTE_GRAY;
        BufferedImage grey = new BufferedImage(width, height, type);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int shade = shade(row[x]);
                row[x] = alpha ? row[x] & 0xFF000000 | shade * 0x010101 : shade;
            }
            if (alpha) {
                grey.setRGB(0, y, width, 1, row, 0, width);
            } else {
                // not as a colour: grey images of Java take colours for linear ones
                grey.getRaster().setSamples(0, y, width, 1, 0, row);
            }
        }
        return grey;
    }

    private static int shade(int argb) {
        return Shades.of(argb);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        ImageWriter writer = writers.next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(FINE);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /// Shapes keep their form: only what names a colour is written anew.
    private static String shapes(String svg) {
        String hex = HEX.matcher(svg).replaceAll(found -> isColour(svg, found) ? grey(found.group(1)) : found.group());
        String mixed = MIXED.matcher(hex).replaceAll(found -> {
            int rgb = Integer.parseInt(found.group(1)) << 16
                    | Integer.parseInt(found.group(2)) << 8
                    | Integer.parseInt(found.group(3));
            int shade = Ink.of(rgb).grey().red();
            String head = found.group().startsWith("rgba") ? "rgba(" : "rgb(";
            return head + shade + "," + shade + "," + shade + found.group(4);
        });
        return NAMED.matcher(mixed)
                .replaceAll(found -> named(found.group(2))
                        .map(rgb -> found.group(1) + Ink.of(rgb).grey().hex())
                        .orElse(found.group())
                        .replace("$", "\\$"));
    }

    /// Not the name of another part, as in `url(#add)` or `href="#add"`.
    private static boolean isColour(String svg, MatchResult found) {
        char before = found.start() == 0 ? ' ' : svg.charAt(found.start() - 1);
        String head = svg.substring(Math.max(0, found.start() - 8), found.start());
        return before != '(' && !head.endsWith("href=\"") && !head.endsWith("href='");
    }

    private static String grey(String digits) {
        boolean brief = digits.length() < 6;
        StringBuilder six = new StringBuilder();
        for (int i = 0; i < (brief ? 3 : 6); i++) {
            six.append(digits.charAt(i)).append(brief ? String.valueOf(digits.charAt(i)) : "");
        }
        String rest = digits.substring(brief ? 3 : 6);
        return Ink.of(Integer.parseInt(six.toString(), 16)).grey().hex() + (brief ? rest + rest : rest);
    }

    private static Optional<Integer> named(String name) {
        return Optional.ofNullable(SvgColours.BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }
}
