package dev.paperboy.sandbox.control;

import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.model.Permission;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Lets things go wrong, and puts them right again. */
public final class FaultControl {

    private static final int UNAVAILABLE = 503;

    private final LocalDiscord discord;
    private final LocalChannel papers;
    private final Consumer<Boolean> sourceDown;
    private final Map<Trouble, Runnable> ends = new EnumMap<>(Trouble.class);

    /**
     * @param papers the channel in which the bot can be kept from writing
     * @param sourceDown lets the source answer nothing but errors, or no longer
     */
    public FaultControl(LocalDiscord discord, LocalChannel papers, Consumer<Boolean> sourceDown) {
        this.discord = discord;
        this.papers = papers;
        this.sourceDown = sourceDown;
    }

    /** Which last at this moment. */
    public synchronized Set<Trouble> lasting() {
        return ends.isEmpty() ? EnumSet.noneOf(Trouble.class) : EnumSet.copyOf(ends.keySet());
    }

    public synchronized void set(Trouble trouble, boolean on) {
        if (on) {
            ends.computeIfAbsent(trouble, this::begin);
            return;
        }
        Runnable end = ends.remove(trouble);
        if (end != null) {
            end.run();
        }
    }

    private Runnable begin(Trouble trouble) {
        return switch (trouble) {
            case SOURCE -> {
                sourceDown.accept(true);
                yield () -> sourceDown.accept(false);
            }
            case DISCORD -> discord.faults().always(Requests.deeds(), Fault.status(UNAVAILABLE));
            case PERMISSION -> {
                papers.denyBot(Permission.SEND_MESSAGES);
                yield () -> papers.allowBot(Permission.SEND_MESSAGES);
            }
        };
    }
}
