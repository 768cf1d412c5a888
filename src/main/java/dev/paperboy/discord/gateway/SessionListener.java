package dev.paperboy.discord.gateway;

import dev.paperboy.FatalFailure;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.concurrent.atomic.AtomicBoolean;

/** Does what is due when a session begins, and ends the process when Discord ends it for good. */
@Component
class SessionListener extends ListenerAdapter {

    private static final Logger log = LoggerFactory.getLogger(SessionListener.class);

    private final ApplicationIdentity identity;
    private final CommandRegistration registration;
    private final FatalFailure fatalFailure;
    private final AtomicBoolean greeted = new AtomicBoolean();

    SessionListener(
            ApplicationIdentity identity,
            CommandRegistration registration,
            FatalFailure fatalFailure) {
        this.identity = identity;
        this.registration = registration;
        this.fatalFailure = fatalFailure;
    }

    @Override
    public void onReady(ReadyEvent event) {
        JDA shard = event.getJDA();
        long application = shard.getSelfUser().getApplicationIdLong();
        if (!identity.claim(application)) {
            fatalFailure.stop(
                    "The database belongs to another Discord application than this token: use the"
                            + " token it was made with, or another PAPERBOY_DATA folder.");
            return;
        }
        log.info(
                "Connected as {} (shard {} of {}, {} servers)",
                shard.getSelfUser().getName(),
                shard.getShardInfo().getShardId() + 1,
                shard.getShardInfo().getShardTotal(),
                shard.getGuildCache().size());
        if (greeted.compareAndSet(false, true)) {
            shard.setRequiredScopes("applications.commands");
            log.info("Invite link: {}", shard.getInviteUrl(BotPermissions.ALL));
            registration.register(shard);
        }
    }

    /** Discord, or what stands in for it, may have lost the commands along with the session. */
    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        if (event.getJDA().getShardInfo().getShardId() == 0) {
            registration.register(event.getJDA());
        }
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        CloseCode code = event.getCloseCode();
        if (code == null || code.isReconnect()) {
            return;
        }
        fatalFailure.stop(
                code == CloseCode.AUTHENTICATION_FAILED
                        ? "Discord does not accept the token (4004): check DISCORD_TOKEN, or make a"
                                + " new one in the developer portal under Bot, Reset Token."
                        : "Discord has closed the connection for good (%d, %s)."
                                .formatted(code.getCode(), code.getMeaning()));
    }
}
