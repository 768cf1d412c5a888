package dev.paperboy.discord.delivery;

import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.Errand;
import dev.paperboy.delivery.LookOutcome;
import dev.paperboy.delivery.MessageSender;
import dev.paperboy.delivery.PostedMessage;
import dev.paperboy.delivery.SendOutcome;
import dev.paperboy.discord.rest.RestClient;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.utils.data.DataObject;

import org.springframework.stereotype.Component;

import java.time.Instant;

/** Runs errands through JDA, as the process whose shard owns the server. */
@Component
class JdaMessageSender implements MessageSender {

    private static final SendOutcome NOT_REACHABLE =
            new SendOutcome.NotSent("The server is not reachable from here");

    private final Servers servers;
    private final RestClient client;
    private final Requests requests;
    private final Objections objections;
    private final Looks looks;

    JdaMessageSender(
            Servers servers,
            RestClient client,
            Requests requests,
            Objections objections,
            Looks looks) {
        this.servers = servers;
        this.client = client;
        this.requests = requests;
        this.objections = objections;
        this.looks = looks;
    }

    @Override
    public boolean isOpen() {
        return client.isOpen();
    }

    @Override
    public boolean canReach(Destination destination) {
        return servers.find(destination).isPresent();
    }

    @Override
    public SendOutcome send(Errand errand) {
        return servers.find(errand.destination())
                .map(server -> send(server, errand))
                .orElse(NOT_REACHABLE);
    }

    private SendOutcome send(Server server, Errand errand) {
        DataObject json;
        try {
            json = FrozenRequest.read(errand.action(), errand.body());
        } catch (FrozenRequest.Malformed e) {
            return new SendOutcome.Malformed(String.valueOf(e.getMessage()));
        }
        return switch (errand.destination()) {
            case Destination.Channel it -> {
                PostedMessage subject = errand.subject();
                yield toChannel(
                        server,
                        subject == null ? it.channelId() : subject.channelId(),
                        errand,
                        json);
            }
            case Destination.Member it -> toMember(server, it.userId(), errand, json);
        };
    }

    private SendOutcome toChannel(Server server, long channelId, Errand errand, DataObject json) {
        Guild guild = server.guild();
        if (guild == null) {
            return ask(server, channelId, errand, json);
        }
        GuildChannel channel = guild.getGuildChannelById(channelId);
        if (channel == null) {
            // Of a thread at rest the client knows nothing, but Discord does.
            return ask(server, channelId, errand, json);
        }
        return objections
                .to(errand, channel, json)
                .<SendOutcome>map(SendOutcome.Doubtful::new)
                .orElseGet(() -> ask(server, channelId, errand, json));
    }

    private SendOutcome toMember(Server server, long userId, Errand errand, DataObject json) {
        return switch (requests.make(server.jda(), Composing.conversation(userId))) {
            case Requests.Reply.Done done ->
                    ask(server, done.answer().getUnsignedLong("id"), errand, json);
            case Requests.Reply.NotDone undone -> new SendOutcome.NotSent(undone.reason());
            case Requests.Reply.Failed failed ->
                    // Whether it was opened or not: nothing was said in it.
                    SendFailures.outcome(errand, failed.failure())
                                    instanceof SendOutcome.Unclear unclear
                            ? new SendOutcome.NotSent(unclear.reason())
                            : SendFailures.outcome(errand, failed.failure());
        };
    }

    private SendOutcome ask(Server server, long channelId, Errand errand, DataObject json) {
        return switch (requests.make(server.jda(), Composing.request(errand, channelId, json))) {
            case Requests.Reply.Done done ->
                    new SendOutcome.Sent(Composing.posted(errand, channelId, done.answer()));
            case Requests.Reply.NotDone undone -> new SendOutcome.NotSent(undone.reason());
            case Requests.Reply.Failed failed -> SendFailures.outcome(errand, failed.failure());
        };
    }

    @Override
    public LookOutcome look(Errand errand, Instant since) {
        return servers.find(errand.destination())
                .map(server -> looks.look(server, errand, since))
                .orElseGet(() -> new LookOutcome.Unavailable("The server is not reachable"));
    }
}
