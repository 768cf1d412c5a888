package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrafficTests {

    private final Traffic traffic = new Traffic(6, 2);

    @Test
    void toEachServerAFewAreOnTheirWay() {
        assertThat(traffic.enter(channel(1, 1))).isTrue();
        assertThat(traffic.enter(channel(1, 2))).isTrue();
        assertThat(traffic.enter(channel(1, 3))).isFalse();
        assertThat(traffic.enter(new Destination.Member(1, 4))).isFalse();
        assertThat(traffic.enter(channel(2, 1))).isTrue();

        traffic.leave(channel(1, 1));

        assertThat(traffic.enter(channel(1, 3))).isTrue();
        assertThat(traffic.enter(channel(1, 4))).isFalse();
    }

    @Test
    void toEachDestinationOneIsOnItsWay() {
        assertThat(traffic.enter(channel(1, 1))).isTrue();
        assertThat(traffic.enter(channel(1, 1))).isFalse();
        assertThat(traffic.enter(person(1))).isTrue();
        assertThat(traffic.enter(person(1))).isFalse();

        traffic.leave(person(1));

        assertThat(traffic.enter(person(1))).isTrue();
    }

    @Test
    void toAnyNumberOfPeopleTheirOwnMessagesGoSideBySide() {
        for (int id = 1; id <= 6; id++) {
            assertThat(traffic.enter(person(id))).isTrue();
        }
        assertThat(traffic.isFull()).isTrue();
        assertThat(traffic.enter(person(7))).isFalse();
        assertThat(traffic.enter(channel(1, 1))).isFalse();

        traffic.leave(person(3));

        assertThat(traffic.enter(channel(1, 1))).isTrue();
        assertThat(traffic.size()).isEqualTo(6);
    }

    /** A leave that was counted twice would let too many of the server go. */
    @Test
    void whoIsNotOnItsWayCannotLeave() {
        traffic.enter(channel(1, 1));
        traffic.enter(channel(1, 2));

        traffic.leave(channel(1, 3));
        traffic.leave(person(1));

        assertThat(traffic.enter(channel(1, 4))).isFalse();
        assertThat(traffic.size()).isEqualTo(2);
    }

    private static Destination channel(long server, long id) {
        return new Destination.Channel(server, id);
    }

    private static Destination person(long id) {
        return new Destination.Member(Destination.NO_SERVER, id);
    }
}
