package dev.sightline.ui.canvas;

import dev.sightline.drawing.Outline;

/// How much of each pixel the inside of an outline covers. Exact areas under the outline's edges are summed up, row by
/// row, after Raph Levien's font-rs (2016); needs no toolkit and no thread of its own.
final class Coverage {
    private static final int PIECES = 8;

    private final int width;
    private final int height;
    private final float[] sums;

    private Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.sums = new float[width * height + 2];
    }

    /// The share of each pixel, 0 to 1, in rows.
    ///
    /// @param dx pixels to the right that the scaled outline is moved, as `dy` is down
    static float[] of(Outline outline, double scale, double dx, double dy, int width, int height) {
        Coverage coverage = new Coverage(width, height);
        Edges edges = coverage.new Edges(scale, dx, dy);
        outline.tell(edges);
        edges.close();
        return coverage.summed();
    }

    private float[] summed() {
        float[] shares = new float[width * height];
        float sum = 0;
        for (int i = 0; i < shares.length; i++) {
            if (i % width == 0) {
                sum = 0;
            }
            sum += sums[i];
            shares[i] = Math.min(1, Math.abs(sum));
        }
        return shares;
    }

    private void edge(double x0, double y0, double x1, double y1) {
        if (y0 == y1) {
            return;
        }
        double way = y0 < y1 ? 1 : -1;
        double fromX = y0 < y1 ? x0 : x1;
        double fromY = Math.min(y0, y1);
        double toX = y0 < y1 ? x1 : x0;
        double toY = Math.max(y0, y1);
        double slope = (toX - fromX) / (toY - fromY);
        double x = fromY < 0 ? fromX - fromY * slope : fromX;
        for (int row = Math.max(0, (int) fromY); row < Math.min(height, Math.ceil(toY)); row++) {
            double dy = Math.min(row + 1, toY) - Math.max(row, fromY);
            double next = x + slope * dy;
            spread(row, Math.min(x, next), Math.max(x, next), way * dy);
            x = next;
        }
    }

    /// Adds the area to the right of an edge that crosses one row from `left` to `right`.
    private void spread(int row, double left, double right, double area) {
        double low = Math.clamp(left, 0, width);
        double high = Math.clamp(right, 0, width);
        int first = (int) low;
        int last = (int) Math.ceil(high);
        if (last <= first + 1) {
            double middle = (low + high) / 2 - first;
            add(row, first, area * (1 - middle));
            add(row, first + 1, area * middle);
            return;
        }
        double per = area / (high - low);
        double before = 0;
        for (int x = first; x < last; x++) {
            double from = Math.max(low, x);
            double to = Math.min(high, x + 1);
            double crossed = (to - from) * per;
            double middle = (from + to) / 2 - x;
            add(row, x, crossed * (1 - middle) + before);
            before = crossed * middle;
        }
        add(row, last, before);
    }

    private void add(int row, int x, double share) {
        if (x < width) {
            sums[row * width + x] += (float) share;
        }
    }

    private final class Edges implements Outline.Teller {
        private final double scale;
        private final double dx;
        private final double dy;
        private double x;
        private double y;
        private double startX;
        private double startY;

        Edges(double scale, double dx, double dy) {
            this.scale = scale;
            this.dx = dx;
            this.dy = dy;
        }

        @Override
        public void move(double toX, double toY) {
            close();
            x = toX * scale + dx;
            y = toY * scale + dy;
            startX = x;
            startY = y;
        }

        @Override
        public void line(double toX, double toY) {
            to(toX * scale + dx, toY * scale + dy);
        }

        private void to(double nextX, double nextY) {
            edge(x, y, nextX, nextY);
            x = nextX;
            y = nextY;
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
            double fromX = x;
            double fromY = y;
            for (int i = 1; i <= PIECES; i++) {
                double t = (double) i / PIECES;
                to(
                        cubic(fromX, x1 * scale + dx, x2 * scale + dx, toX * scale + dx, t),
                        cubic(fromY, y1 * scale + dy, y2 * scale + dy, toY * scale + dy, t));
            }
        }

        private static double cubic(double a, double b, double c, double d, double t) {
            double s = 1 - t;
            return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
        }

        @Override
        public void close() {
            to(startX, startY);
        }
    }
}
