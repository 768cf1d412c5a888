package dev.paperboy.search.topic;

import java.util.Arrays;

/** The few nearest of many, of equal ones the first. */
final class Nearest {

    private final int[] places;
    private final double[] nearness;
    private int size;

    Nearest(int most) {
        this.places = new int[most];
        this.nearness = new double[most];
    }

    void add(int place, double near) {
        if (size == places.length && near <= nearness[size - 1]) {
            return;
        }
        int at = size < places.length ? size++ : size - 1;
        for (; at > 0 && nearness[at - 1] < near; at--) {
            nearness[at] = nearness[at - 1];
            places[at] = places[at - 1];
        }
        nearness[at] = near;
        places[at] = place;
    }

    /** The nearest first. */
    int[] places() {
        return Arrays.copyOf(places, size);
    }
}
