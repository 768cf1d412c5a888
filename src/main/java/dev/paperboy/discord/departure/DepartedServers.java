package dev.paperboy.discord.departure;

import dev.paperboy.DataKeeper;
import dev.paperboy.DataSubject;
import dev.paperboy.subscription.Departures;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Deletes what is kept about servers that were left, some of it at a time. */
@Component
class DepartedServers {

    private final Departures departures;
    private final List<DataKeeper> keepers;

    DepartedServers(Departures departures, List<DataKeeper> keepers) {
        this.departures = departures;
        this.keepers = List.copyOf(keepers);
    }

    /**
     * Deletes some more of what is kept about a server, the departure itself last.
     *
     * @param most the most pieces
     * @return false: all is deleted, or the bot is back
     */
    @Transactional
    boolean deleteSome(long guildId, int most) {
        if (!departures.hold(guildId)) {
            return false;
        }
        int left = most;
        for (DataKeeper keeper : keepers) {
            left -= keeper.forget(new DataSubject.Server(guildId), left);
            if (left <= 0) {
                return true;
            }
        }
        return false;
    }
}
