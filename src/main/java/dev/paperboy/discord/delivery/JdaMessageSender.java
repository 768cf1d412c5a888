package dev.paperboy.discord.delivery;

import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.Errand;
import dev.paperboy.delivery.LookOutcome;
import dev.paperboy.delivery.MessageSender;
import dev.paperboy.delivery.Obstacle;
import dev.paperboy.delivery.PostedMessage;
import dev.paperboy.delivery.SendOutcome;
import dev.paperboy.discord.rest.RestClient;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.utils.data.DataObject;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Optional;

/** Runs errands through JDA, as the process whose shard owns the server. */
@Component
class JdaMessageSender implements MessageSender {

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
    public Optional<Obstacle> obstacle(Destination destination) {
        return servers.obstacle(destination);
    }

    @Override
    public SendOutcome send(Errand errand) {
        return servers.find(errand.destination())
                .map(server -> send(server, errand))
                .orElseGet(() -> new SendOutcome.NotSent(outOfReach(errand)));
    }

    /** It may have come back at this very moment. */
    private String outOfReach(Errand errand) {
        return obstacle(errand.destination())
                .map(Obstacle::reason)
                .orElse("The server was not reachable for a moment");
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
        GuildChannel channel = guild == null ? null : guild.getGuildChannelById(channelId);
        // Of a thread at rest the client knows nothing, but Discord does.
        Optional<SendOutcome.Refused> objection =
                channel == null ? Optional.empty() : objections.to(errand, channel, json);
        return objection
                .<SendOutcome>map(SendOutcome.Doubtful::new)
                .orElseGet(() -> ask(server, channelId, errand, json));
    }

    private SendOutcome toMember(Server server, long userId, Errand errand, DataObject json) {
        return switch (requests.make(server.jda(), Composing.conversation(userId))) {
            case Requests.Reply.Done done ->
                    ask(server, done.answer().getUnsignedLong("id"), errand, json);
            case Requests.Reply.NotDone undone -> new SendOutcome.NotSent(undone.reason());
            case Requests.Reply.Failed failed ->
                    switch (SendFailures.outcome(errand, failed.failure())) {
                        // Whether it was opened or not: nothing was said in it.
                        case SendOutcome.Unclear unclear ->
                                new SendOutcome.NotSent(unclear.reason());
                        case SendOutcome outcome -> outcome;
                    };
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
                .orElseGet(() -> new LookOutcome.Unavailable(outOfReach(errand)));
    }
}
