package dev.sightline.layout.link;

import dev.sightline.geometry.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Boxes by whose they are, found by where they stand.
final class Crowd {
    private static final double SIDE = 160;

    private final Map<Long, List<Member>> squares = new HashMap<>();

    private record Member(int owner, Box box) {}

    void add(int owner, Box box) {
        Member member = new Member(owner, box);
        for (int column = square(box.x()); column <= square(box.right()); column++) {
            for (int row = square(box.y()); row <= square(box.bottom()); row++) {
                squares.computeIfAbsent(key(column, row), none -> new ArrayList<>())
                        .add(member);
            }
        }
    }

    /// Takes a box from one place to another.
    void move(int owner, Box from, Box to) {
        if (!from.equals(to)) {
            Member member = new Member(owner, from);
            for (int column = square(from.x()); column <= square(from.right()); column++) {
                for (int row = square(from.y()); row <= square(from.bottom()); row++) {
                    squares.getOrDefault(key(column, row), List.of()).remove(member);
                }
            }
            add(owner, to);
        }
    }

    /// Whether a box covers nothing that is somebody else's.
    boolean free(int owner, Box box) {
        for (int column = square(box.x()); column <= square(box.right()); column++) {
            for (int row = square(box.y()); row <= square(box.bottom()); row++) {
                for (Member member : squares.getOrDefault(key(column, row), List.of())) {
                    if (member.owner() != owner && member.box().overlaps(box)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static int square(double at) {
        return (int) Math.floor(at / SIDE);
    }

    private static long key(int column, int row) {
        return (long) column << 32 | row & 0xFFFF_FFFFL;
    }
}
