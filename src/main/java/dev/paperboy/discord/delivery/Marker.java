package dev.paperboy.discord.delivery;

import dev.paperboy.delivery.DeliveryId;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * By what a message of the bot is told from all others.
 *
 * @param self Discord's id of the bot
 */
record Marker(long self, DeliveryId id) {

    static Marker of(JDA jda, DeliveryId id) {
        return new Marker(jda.getSelfUser().getIdLong(), id);
    }

    /** Wherever in the components it stands: nobody else could have guessed it. */
    boolean isOn(DataObject message) {
        return message.getObject("author").getUnsignedLong("id") == self
                && (id.value().equals(message.getString("nonce", null))
                        || message.optArray("components")
                                .filter(components -> components.toString().contains(id.value()))
                                .isPresent());
    }
}
