package dev.paperboy.discord.late;

import dev.paperboy.paper.History;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells whether the lists of former days are still being read, as after a first start. */
@Component
public class Filling {

    /** A few days may be unreadable for good, or their turn may just have come. */
    private static final int FEW = 7;

    private final ObjectProvider<History> history;
    private volatile boolean over;

    Filling(ObjectProvider<History> history) {
        this.history = history;
    }

    /** False too where they are not to be read. Once over, it does not begin again. */
    public boolean isGoingOn() {
        if (!over) {
            over = history.stream().map(History::progress).noneMatch(Filling::lacksMany);
        }
        return !over;
    }

    private static boolean lacksMany(History.Progress progress) {
        return progress.total() - progress.read() > FEW;
    }
}
