package dev.paperboy.endtoend;

import dev.paperboy.delivery.Action;
import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.Errand;
import dev.paperboy.delivery.LookOutcome;
import dev.paperboy.delivery.MessageSender;
import dev.paperboy.delivery.PostedMessage;
import dev.paperboy.delivery.SendOutcome;
import dev.paperboy.discord.gateway.DiscordConnection;
import dev.paperboy.discord.interaction.InteractionDirectory;
import dev.paperboy.discord.limits.DiscordLimits;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Asks a Discord, through the bot's own sender, whether it keeps what Paperboy relies on: commands,
 * nonces, the history, edits, threads; and takes away what it has left there.
 */
final class LiveTour {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ANSWERED = "answers";

    private final MessageSender sender;
    private final RunningBot bot;
    private final GuildMessageChannel channel;
    private final Consumer<Duration> pause;
    private final List<Observation> observations = new ArrayList<>();
    private final List<PostedMessage> left = new ArrayList<>();

    /**
     * What was seen.
     *
     * @param isAsExpected whether Paperboy can rely on it; true also where it relies on nothing
     */
    record Observation(String asked, String seen, boolean isAsExpected) {}

    private LiveTour(RunningBot bot, GuildMessageChannel channel, Consumer<Duration> pause) {
        this.bot = bot;
        this.sender = bot.bean(MessageSender.class);
        this.channel = channel;
        this.pause = pause;
    }

    /**
     * Goes round.
     *
     * @param pause lets this much of Discord's time pass
     * @param waits after which a nonce is repeated, rising
     * @param trust for how long Paperboy relies on a nonce
     */
    static List<Observation> of(
            RunningBot bot,
            long channelId,
            Consumer<Duration> pause,
            List<Duration> waits,
            Duration trust) {
        LiveTour tour = new LiveTour(bot, channel(bot, channelId), pause);
        try {
            tour.seeCommands();
            tour.seeMessages();
            tour.seeThread();
            tour.seeCrosspost();
            tour.seeDeletion();
            tour.seeNonces(waits, trust);
        } finally {
            tour.cleanUp();
        }
        return tour.observations;
    }

    private static GuildMessageChannel channel(RunningBot bot, long channelId) {
        return Awaitility.await("the channel " + channelId + ", which the bot must see")
                .atMost(PATIENCE)
                .until(
                        () ->
                                bot.bean(DiscordConnection.class)
                                        .shards()
                                        .map(shards ->
                                                shards.getChannelById(
                                                        GuildMessageChannel.class, channelId))
                                        .orElse(null),
                        found -> found != null);
    }

    private void seeCommands() {
        List<String> wanted =
                bot.bean(InteractionDirectory.class).definitions().stream()
                        .map(CommandData::getName)
                        .sorted()
                        .toList();
        List<String> seen =
                Awaitility.await("the commands")
                        .atMost(PATIENCE)
                        .until(this::commands, names -> names.containsAll(wanted));
        saw("commands are registered", seen.toString(), seen.containsAll(wanted));
    }

    private List<String> commands() {
        return await(channel.getJDA().retrieveCommands()).stream()
                .map(Command::getName)
                .sorted()
                .toList();
    }

    private void seeMessages() {
        Errand errand = post();
        Instant before = Instant.now();
        SendOutcome first = send(errand);
        saw("a message is posted", first.toString(), first instanceof SendOutcome.Sent);
        SendOutcome second = send(errand);
        saw("its nonce, repeated at once, gives it again", second.toString(), second.equals(first));

        LookOutcome look = sender.look(errand, before.minusSeconds(60));
        saw(
                "a look at the history finds it by its marker",
                look.toString(),
                first instanceof SendOutcome.Sent(var message)
                        && look.equals(new LookOutcome.Found(message)));
        if (first instanceof SendOutcome.Sent(var message)) {
            seeRawMessage(message);
            seeEdit(errand, message);
        }
    }

    /** Nothing rests on it. */
    private void seeRawMessage(PostedMessage message) {
        String nonce = await(channel.retrieveMessageById(message.messageId())).getNonce();
        saw("the history tells nonces (not relied on)", nonce == null ? "no" : "yes", true);
    }

    private void seeEdit(Errand errand, PostedMessage message) {
        String body =
                new MessageEditBuilder()
                        .useComponentsV2()
                        .setComponents(container(errand.id(), "edited"))
                        .build()
                        .toData()
                        .toString();
        SendOutcome outcome = send(errandAbout(new Action.Edit(errand.id()), body, message));
        saw("it is edited", outcome.toString(), outcome instanceof SendOutcome.Sent);
    }

    private void seeThread() {
        if (!may(Permission.CREATE_PUBLIC_THREADS) || !may(Permission.MANAGE_THREADS)) {
            saw("a thread is started on a message", "left out: no permission", true);
            return;
        }
        PostedMessage message = posted();
        String body = DataObject.empty().put("name", "Paperboy asks").toString();
        Errand errand = errandAbout(new Action.StartThread(DeliveryId.random()), body, message);
        SendOutcome first = send(errand);
        saw(
                "a thread is started on a message",
                first.toString(),
                first instanceof SendOutcome.Sent);
        SendOutcome second = send(errand);
        saw("started again, it is there", second.toString(), second instanceof SendOutcome.Sent);
        ThreadChannel thread =
                Awaitility.await("the thread")
                        .until(
                                () -> channel.getJDA().getThreadChannelById(message.messageId()),
                                found -> found != null);
        await(thread.delete());
    }

    private void seeCrosspost() {
        if (channel.getType() != ChannelType.NEWS) {
            saw("a message is crossposted", "left out: no announcement channel", true);
            return;
        }
        PostedMessage message = posted();
        Errand errand = errandAbout(new Action.Crosspost(DeliveryId.random()), "{}", message);
        SendOutcome first = send(errand);
        saw("a message is crossposted", first.toString(), first instanceof SendOutcome.Sent);
        SendOutcome second = send(errand);
        saw("crossposted again, it is so", second.toString(), second instanceof SendOutcome.Sent);
    }

    private void seeDeletion() {
        Errand errand = post();
        if (send(errand) instanceof SendOutcome.Sent(var message)) {
            await(channel.deleteMessageById(message.messageId()));
        }
        SendOutcome again = send(errand);
        saw(
                "the nonce of a deleted message posts nothing",
                again.toString(),
                again instanceof SendOutcome.Deleted);
    }

    /** A message for each wait, since a repetition might prolong what Discord remembers. */
    private void seeNonces(List<Duration> waits, Duration trust) {
        Map<Duration, Errand> errands = new LinkedHashMap<>();
        Map<Duration, SendOutcome> firsts = new LinkedHashMap<>();
        waits.forEach(wait -> errands.put(wait, post()));
        errands.forEach((wait, errand) -> firsts.put(wait, send(errand)));
        Duration passed = Duration.ZERO;
        for (Duration wait : waits) {
            pause.accept(wait.minus(passed));
            passed = wait;
            SendOutcome second = send(errands.get(wait));
            boolean isSame = second.equals(firsts.get(wait));
            saw(
                    "a nonce, repeated after " + wait.toSeconds() + " s",
                    isSame ? "gives the same message" : "posts another: it is forgotten",
                    isSame || wait.compareTo(trust) > 0);
        }
    }

    private PostedMessage posted() {
        return send(post()) instanceof SendOutcome.Sent(var message)
                ? message
                : new PostedMessage(channel.getIdLong(), 0);
    }

    private Errand post() {
        DeliveryId id = DeliveryId.random();
        String body =
                new MessageCreateBuilder()
                        .useComponentsV2()
                        .setComponents(container(id, ANSWERED))
                        .build()
                        .toData()
                        .toString();
        return new Errand(id, destination(), new Action.Post(), body, null);
    }

    private static Container container(DeliveryId id, String how) {
        return Container.of(
                TextDisplay.of("Paperboy asks whether Discord " + how + "; this goes away."),
                ActionRow.of(Button.secondary("open:" + id, "Marker").asDisabled()));
    }

    private Errand errandAbout(Action action, String body, @Nullable PostedMessage subject) {
        return new Errand(DeliveryId.random(), destination(), action, body, subject);
    }

    private Destination destination() {
        return new Destination.Channel(channel.getGuild().getIdLong(), channel.getIdLong());
    }

    private SendOutcome send(Errand errand) {
        SendOutcome outcome = sender.send(errand);
        if (outcome instanceof SendOutcome.Sent(var message) && !left.contains(message)) {
            left.add(message);
        }
        return outcome;
    }

    private boolean may(Permission permission) {
        Guild guild = channel.getGuild();
        return guild.getSelfMember().hasPermission(channel, permission);
    }

    private void saw(String asked, String seen, boolean isAsExpected) {
        observations.add(new Observation(asked, seen, isAsExpected));
    }

    /** Also what other messages of this tour stand for: a repetition may have posted another. */
    private void cleanUp() {
        left.forEach(message ->
                channel.deleteMessageById(message.messageId())
                        .submit()
                        .handle((_, _) -> null)
                        .join());
        List<Long> ids = left.stream().map(PostedMessage::messageId).toList();
        boolean isClean =
                await(channel.getHistory().retrievePast(DiscordLimits.HISTORY_PAGE)).stream()
                        .map(ISnowflake::getIdLong)
                        .noneMatch(ids::contains);
        saw("all of it is taken away", isClean ? "yes" : "something stays", isClean);
    }

    private static <T> T await(RestAction<T> action) {
        return action.submit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
