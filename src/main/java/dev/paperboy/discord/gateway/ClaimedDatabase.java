package dev.paperboy.discord.gateway;

import net.dv8tion.jda.api.JDA;

import org.springframework.stereotype.Component;

/** Tells whose the database is. */
@Component
public class ClaimedDatabase {

    private final ApplicationIdentity identity;

    ClaimedDatabase(ApplicationIdentity identity) {
        this.identity = identity;
    }

    /** Whether it belongs to the application that is connected so; claims one that is nobody's. */
    public boolean isOf(JDA shard) {
        return identity.claim(shard.getSelfUser().getApplicationIdLong());
    }
}
