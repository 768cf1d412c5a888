package dev.paperboy.search.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The nearest of many. */
class NearestTests {

    @Test
    void theyAreInOrderAndOfEqualOnesTheFirst() {
        Nearest nearest = new Nearest(3);
        double[] near = {0.1, 0.9, 0.5, 0.9, 0.7, 0.5};
        for (int i = 0; i < near.length; i++) {
            nearest.add(i, near[i]);
        }

        assertThat(nearest.places()).containsExactly(1, 3, 4);
    }

    @Test
    void thereMayBeFewerThanAskedFor() {
        Nearest nearest = new Nearest(3);
        assertThat(nearest.places()).isEmpty();
        nearest.add(7, -1);
        assertThat(nearest.places()).containsExactly(7);
    }
}
