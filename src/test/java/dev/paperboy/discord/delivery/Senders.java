package dev.paperboy.discord.delivery;

import dev.paperboy.discord.gateway.DiscordConnection;
import dev.paperboy.discord.rest.RestClient;
import dev.paperboy.discord.text.Texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/** Lets tests have the real sender. */
public final class Senders {

    private Senders() {}

    /** One that knows nothing of the past of a session. */
    static JdaMessageSender of(DiscordConnection connection, RestClient client, Clock clock) {
        return of(new Servers(connection, new KnownServers()), client, clock);
    }

    static JdaMessageSender of(Servers servers, RestClient client, Clock clock) {
        Requests requests = new Requests(client, new Holds(clock));
        Objections objections = new Objections(texts());
        return new JdaMessageSender(
                servers,
                client,
                requests,
                objections,
                new Looks(new ChannelHistory(), new ForumHistory(), objections, requests));
    }

    private static Texts texts() {
        try {
            return new Texts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
