package dev.paperboy.sandbox.discord;

import dev.paperboy.sandbox.discord.fault.Faults;
import dev.paperboy.sandbox.discord.gateway.CloseCode;
import dev.paperboy.sandbox.discord.gateway.Gateway;
import dev.paperboy.sandbox.discord.interaction.Interactions;
import dev.paperboy.sandbox.discord.limit.RateLimits;
import dev.paperboy.sandbox.discord.model.ApplicationCommand;
import dev.paperboy.sandbox.discord.model.Change;
import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Finding;
import dev.paperboy.sandbox.discord.model.Guild;
import dev.paperboy.sandbox.discord.model.Member;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.SessionStarts;
import dev.paperboy.sandbox.discord.model.User;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.rest.Conditions;
import dev.paperboy.sandbox.discord.rest.People;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * A Discord of one's own on loopback, good enough that an unmodified client runs on it: servers,
 * people who type and click, and a record of all that happened.
 */
public final class LocalDiscord implements AutoCloseable {
    /** What the invite link asks for. */
    private static final Set<Permission> BOT_PERMISSIONS =
            Set.of(
                    Permission.VIEW_CHANNEL,
                    Permission.SEND_MESSAGES,
                    Permission.READ_MESSAGE_HISTORY,
                    Permission.CREATE_PUBLIC_THREADS,
                    Permission.SEND_MESSAGES_IN_THREADS);

    private static final Set<Permission> EVERYONE_PERMISSIONS =
            Set.of(
                    Permission.VIEW_CHANNEL,
                    Permission.SEND_MESSAGES,
                    Permission.SEND_MESSAGES_IN_THREADS,
                    Permission.CREATE_PUBLIC_THREADS,
                    Permission.EMBED_LINKS,
                    Permission.ATTACH_FILES,
                    Permission.READ_MESSAGE_HISTORY,
                    Permission.ADD_REACTIONS,
                    Permission.USE_APPLICATION_COMMANDS);

    private final World world;
    private final Interactions interactions;
    private final Conditions conditions;
    private final LocalServer server;
    private final WireLog log = new WireLog();

    private LocalDiscord(LocalDiscordSettings settings) {
        this.world = new World(settings.time(), settings.botName(), settings.token());
        world.changes().listen(log);
        this.interactions = new Interactions(world);
        this.conditions =
                new Conditions(
                        new Faults(),
                        new RateLimits(settings.time()),
                        new AtomicReference<>(settings.nonceWindow()),
                        new AtomicReference<>(Instant.MIN),
                        new SessionStarts());
        this.server = new LocalServer(world, interactions, conditions, settings);
    }

    /** Starts one with all settings at their defaults. */
    public static LocalDiscord start() {
        return start(LocalDiscordSettings.defaults());
    }

    public static LocalDiscord start(LocalDiscordSettings settings) {
        return new LocalDiscord(settings);
    }

    /** Where clients send their requests: {@code http://127.0.0.1:<port>/api/v10/}. */
    public String apiUrl() {
        return server.url() + "/api/v10/";
    }

    /** Where clients listen: {@code ws://127.0.0.1:<port>/gateway}. */
    public String gatewayUrl() {
        return server.gatewayUrl();
    }

    /** The bot's token. */
    public String token() {
        return world.application().token();
    }

    public long applicationId() {
        return world.application().id();
    }

    /** Opens a server in which the bot is, with the permissions its invite asks for. */
    public LocalGuild createGuild(String name) {
        Guild guild =
                world.guilds()
                        .create(
                                name,
                                world.users().create("Owner", false, "en-US"),
                                world.bot(),
                                Permission.bits(EVERYONE_PERMISSIONS),
                                Permission.bits(BOT_PERMISSIONS));
        return new LocalGuild(this, guild.id());
    }

    /** A new account that is nowhere a member yet. */
    public Actor person(String name, String locale) {
        return new Actor(this, world.users().create(name, false, locale));
    }

    /** A person by the account's id. */
    public Actor actor(long userId) {
        User user = world.users().get(userId);
        return new Actor(this, user);
    }

    /** A member of a server, as a person who acts. */
    public Actor actor(Member member) {
        return actor(member.userId());
    }

    /** A person's conversation with the bot, opened when there is none yet. */
    public LocalChannel directChannel(Actor actor) {
        return channel(world.channels().direct(actor.id()).id());
    }

    /** A channel by its id. */
    public LocalChannel channel(long id) {
        return new LocalChannel(world, id);
    }

    /** What a person sees in a channel, oldest first, with what only they see. */
    public List<Message> seenBy(Actor actor, LocalChannel channel) {
        return actor.in(channel).sees();
    }

    /** The global commands the bot has registered. */
    public List<ApplicationCommand> commands() {
        return world.commands().of(0);
    }

    /** Waits until a bot listens; it hears of what is asked from now on after its servers. */
    public void awaitBot() {
        Promptly.await("the bot").atMost(Exchange.PATIENCE).until(() -> gateway().connected() > 0);
    }

    /** Waits until a bot listens and global commands of these names are registered. */
    public void awaitCommands(String... names) {
        // Those of a former start are there before the bot is.
        awaitBot();
        Promptly.await("the commands " + List.of(names))
                .atMost(Exchange.PATIENCE)
                .until(
                        () -> commands().stream().map(ApplicationCommand::name).toList(),
                        there -> there.containsAll(List.of(names)));
    }

    /** The gateway, to disturb it. */
    public Gateway gateway() {
        return server.gateway();
    }

    /** What is to go wrong with requests. */
    public Faults faults() {
        return conditions.faults();
    }

    /** How many requests are taken. */
    public RateLimits rateLimits() {
        return conditions.limits();
    }

    /** Sets how long from its use a nonce keeps a message from being posted twice, also of late. */
    public void nonceWindow(Duration window) {
        conditions.nonceWindow().set(window);
    }

    /** Forgets all nonces used so far, as if they had been used before the window. */
    public void forgetNonces() {
        conditions.forgottenNonces().set(world.time().now());
    }

    /** Sets how often clients may still identify themselves today. */
    public void sessionStartsLeft(int starts) {
        conditions.starts().leave(starts);
    }

    /** Does not know the bot's token any more, as when somebody has made a new one. */
    public void revokeToken() {
        world.revokeToken();
        gateway().closeConnections(CloseCode.AUTHENTICATION_FAILED);
    }

    /** All requests and events so far. */
    public WireLog log() {
        return log;
    }

    /** Everything the judges found wrong in what the bot sent; empty when all bodies were right. */
    public List<Finding> findings() {
        return log.findings();
    }

    /**
     * Tells a listener of every change from now on; it must be quick and must not throw.
     *
     * @return ends the listening
     */
    public Runnable listen(Consumer<Change> listener) {
        return world.changes().listen(listener);
    }

    /** Everything that exists. */
    public World world() {
        return world;
    }

    Interactions interactions() {
        return interactions;
    }

    Message say(Actor actor, Channel channel, String text) {
        return People.say(world, channel, actor.id(), text);
    }

    /**
     * Ends it.
     *
     * @throws AssertionError when the bot sent what Discord would refuse, so that no test need ask
     *     for it; one that does so on purpose forgets it first
     */
    @Override
    public void close() {
        server.close();
        world.time().close();
        LocalDiscordAssert.assertThat(this).tookEveryBody();
    }
}
