package dev.sightline.layout.link;

import java.util.Arrays;

/// The states that a search has reached and not gone on from, the cheapest first: a binary heap in plain arrays,
/// because a map of ten thousand cards asks it a hundred thousand times between two frames. Equal costs come in an
/// order that depends on nothing but the calls before.
final class Frontier {
    private double[] costs = new double[64];
    private int[] states = new int[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    /// The cost of the cheapest.
    double cost() {
        return costs[0];
    }

    /// The cheapest.
    int state() {
        return states[0];
    }

    void add(double cost, int state) {
        if (size == costs.length) {
            costs = Arrays.copyOf(costs, size * 2);
            states = Arrays.copyOf(states, size * 2);
        }
        int at = size++;
        while (at > 0) {
            int above = (at - 1) >>> 1;
            if (cost >= costs[above]) {
                break;
            }
            costs[at] = costs[above];
            states[at] = states[above];
            at = above;
        }
        costs[at] = cost;
        states[at] = state;
    }

    /// Takes the cheapest away.
    void remove() {
        size--;
        double cost = costs[size];
        int state = states[size];
        int at = 0;
        int half = size >>> 1;
        while (at < half) {
            int below = 2 * at + 1;
            if (below + 1 < size && costs[below] > costs[below + 1]) {
                below++;
            }
            if (cost <= costs[below]) {
                break;
            }
            costs[at] = costs[below];
            states[at] = states[below];
            at = below;
        }
        costs[at] = cost;
        states[at] = state;
    }
}
