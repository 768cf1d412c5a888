package dev.paperboy.discord.discuss;

import net.dv8tion.jda.api.entities.channel.middleman.StandardGuildMessageChannel;

import org.jspecify.annotations.Nullable;

/**
 * Where a thread about a paper is to be opened.
 *
 * @param channel which it hangs on
 * @param cardId the message of the channel that is the paper's card, so that the thread can hang on
 *     that; null: there is none that everybody sees
 */
record Spot(StandardGuildMessageChannel channel, @Nullable Long cardId) {

    long guildId() {
        return channel.getGuild().getIdLong();
    }

    /** The bot itself. */
    long self() {
        return channel.getJDA().getSelfUser().getIdLong();
    }

    /** The same place, but the thread hangs on no message. */
    Spot withoutCard() {
        return new Spot(channel, null);
    }
}
