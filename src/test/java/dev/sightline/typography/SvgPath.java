package dev.sightline.typography;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.Locale;

/// Reads the `d` of an SVG path. Source: SVG 1.1, section 8.3; arcs after its appendix F.6.
final class SvgPath {
    private final String data;
    private final Path2D.Double path = new Path2D.Double();
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;

    /// The last control point, of which smooth curves take the mirror image.
    private double handleX;

    private double handleY;

    private SvgPath(String data) {
        this.data = data;
    }

    static Path2D.Double read(String data) {
        SvgPath reader = new SvgPath(data);
        reader.readAll();
        return reader.path;
    }

    private void readAll() {
        char command = ' ';
        char before = ' ';
        while (more()) {
            if (Character.isLetter(data.charAt(at))) {
                command = data.charAt(at++);
            } else if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            }
            step(command, before);
            before = Character.toUpperCase(command);
        }
    }

    private void step(char command, char before) {
        double ox = Character.isLowerCase(command) ? x : 0;
        double oy = Character.isLowerCase(command) ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                to(ox + number(), oy + number());
                startX = x;
                startY = y;
                path.moveTo(x, y);
            }
            case 'L' -> line(ox + number(), oy + number());
            case 'H' -> line(ox + number(), y);
            case 'V' -> line(x, oy + number());
            case 'C' -> curve(ox + number(), oy + number(), ox, oy);
            case 'S' -> {
                boolean smooth = before == 'C' || before == 'S';
                curve(smooth ? 2 * x - handleX : x, smooth ? 2 * y - handleY : y, ox, oy);
            }
            case 'Q' -> quadratic(ox + number(), oy + number(), ox + number(), oy + number());
            case 'T' -> {
                boolean smooth = before == 'Q' || before == 'T';
                quadratic(smooth ? 2 * x - handleX : x, smooth ? 2 * y - handleY : y, ox + number(), oy + number());
            }
            case 'A' -> arc(number(), number(), number(), flag(), flag(), ox + number(), oy + number());
            case 'Z' -> {
                path.closePath();
                to(startX, startY);
            }
            default -> throw new IllegalArgumentException("command " + command + " in " + data);
        }
    }

    private void to(double newX, double newY) {
        x = newX;
        y = newY;
    }

    private void line(double toX, double toY) {
        path.lineTo(toX, toY);
        to(toX, toY);
    }

    private void curve(double x1, double y1, double ox, double oy) {
        handleX = ox + number();
        handleY = oy + number();
        to(ox + number(), oy + number());
        path.curveTo(x1, y1, handleX, handleY, x, y);
    }

    private void quadratic(double x1, double y1, double toX, double toY) {
        path.quadTo(x1, y1, toX, toY);
        handleX = x1;
        handleY = y1;
        to(toX, toY);
    }

    private void arc(double rx, double ry, double degrees, boolean large, boolean sweep, double toX, double toY) {
        if (rx == 0 || ry == 0 || x == toX && y == toY) {
            line(toX, toY);
            return;
        }
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double halfX = (cos * (x - toX) + sin * (y - toY)) / 2;
        double halfY = (cos * (y - toY) - sin * (x - toX)) / 2;
        double reach = Math.sqrt(halfX * halfX / (rx * rx) + halfY * halfY / (ry * ry));
        double a = Math.abs(rx) * Math.max(1, reach);
        double b = Math.abs(ry) * Math.max(1, reach);
        double below = a * a * halfY * halfY + b * b * halfX * halfX;
        double share = Math.sqrt(Math.max(0, a * a * b * b / below - 1)) * (large == sweep ? -1 : 1);
        double centreX = share * a * halfY / b;
        double centreY = -share * b * halfX / a;
        double from = Math.toDegrees(Math.atan2((halfY - centreY) / b, (halfX - centreX) / a));
        double until = Math.toDegrees(Math.atan2((-halfY - centreY) / b, (-halfX - centreX) / a));
        double extent = until - from;
        if (sweep && extent < 0) {
            extent += 360;
        } else if (!sweep && extent > 0) {
            extent -= 360;
        }
        AffineTransform place = AffineTransform.getTranslateInstance((x + toX) / 2, (y + toY) / 2);
        place.concatenate(turn);
        // Arc2D counts angles the other way round
        Arc2D arc = new Arc2D.Double(centreX - a, centreY - b, 2 * a, 2 * b, -from, -extent, Arc2D.OPEN);
        path.append(arc.getPathIterator(place), true);
        to(toX, toY);
    }

    private boolean more() {
        while (at < data.length() && (Character.isWhitespace(data.charAt(at)) || data.charAt(at) == ',')) {
            at++;
        }
        return at < data.length();
    }

    /// The flags of an arc may stand without a space after them.
    private boolean flag() {
        more();
        return data.charAt(at++) == '1';
    }

    private double number() {
        more();
        int start = at;
        boolean point = false;
        for (; at < data.length(); at++) {
            char c = Character.toLowerCase(data.charAt(at));
            boolean sign = (c == '-' || c == '+') && (at == start || Character.toLowerCase(data.charAt(at - 1)) == 'e');
            if (!Character.isDigit(c) && c != 'e' && !sign && (c != '.' || point)) {
                break;
            }
            point |= c == '.';
        }
        return Double.parseDouble(data.substring(start, at).toLowerCase(Locale.ROOT));
    }
}
