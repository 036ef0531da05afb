package dev.sightline.export;

/// The grey that is as light as a colour, looked up rather than computed: pictures have millions of points.
final class Shades {
    private static final int PARTS = 256;
    private static final int STEPS = 1 << 12;
    private static final int[][] LIGHT = new int[PARTS][3];
    private static final byte[] BACK = new byte[STEPS + 1];

    // relative luminance as in WCAG 2.2, in parts of 2^24
    static {
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int part = 0; part < PARTS; part++) {
            double share = part / 255.0;
            double linear = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
            for (int i = 0; i < weights.length; i++) {
                LIGHT[part][i] = (int) Math.round(linear * weights[i] * (1 << 24));
            }
        }
        for (int step = 0; step <= STEPS; step++) {
            double share = (double) step / STEPS;
            double back = share <= 0.0031308 ? share * 12.92 : 1.055 * Math.pow(share, 1 / 2.4) - 0.055;
            BACK[step] = (byte) Math.round(back * 255);
        }
    }

    private Shades() {}

    /// The shade, 0 to 255, of `0xRRGGBB`.
    static int of(int rgb) {
        int light = LIGHT[rgb >> 16 & 0xFF][0] + LIGHT[rgb >> 8 & 0xFF][1] + LIGHT[rgb & 0xFF][2];
        return BACK[Math.min(STEPS, (light + (1 << 11)) >> 12)] & 0xFF;
    }
}
