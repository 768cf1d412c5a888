package dev.paperboy.discord.gateway;

import dev.paperboy.discord.interaction.InteractionDirectory;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataArray;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Tells Discord which commands there are, when they have changed since it was last told. */
@Component
class CommandRegistration {

    private static final Logger log = LoggerFactory.getLogger(CommandRegistration.class);

    private static final int CLIENT_ERRORS = 400;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final InteractionDirectory directory;
    private final CommandTexts texts;
    private final ApplicationIdentity identity;
    private final CommandMentions mentions;
    private final Duration pause;

    @Autowired
    CommandRegistration(
            InteractionDirectory directory,
            CommandTexts texts,
            ApplicationIdentity identity,
            CommandMentions mentions) {
        this(directory, texts, identity, mentions, PAUSE);
    }

    /**
     * @param pause before another try, when Discord could not do it
     */
    CommandRegistration(
            InteractionDirectory directory,
            CommandTexts texts,
            ApplicationIdentity identity,
            CommandMentions mentions,
            Duration pause) {
        this.directory = directory;
        this.texts = texts;
        this.identity = identity;
        this.mentions = mentions;
        this.pause = pause;
    }

    /**
     * Compares what Discord has with what it was told last, which somebody else may have changed
     * since, and tells it anew if either is not as it should be.
     */
    void register(JDA jda) {
        List<CommandData> commands =
                directory.definitions().stream()
                        .map(texts::localized)
                        .sorted(Comparator.comparing(CommandData::getName))
                        .toList();
        compare(jda, commands, Duration.ZERO);
    }

    private void compare(JDA jda, List<CommandData> commands, Duration wait) {
        // The future tells no more than the two callbacks do.
        var _ =
                jda.retrieveCommands()
                        .queueAfter(
                                wait.toMillis(),
                                TimeUnit.MILLISECONDS,
                                present -> registerUnlessPresent(jda, commands, present),
                                failure -> failed(jda, commands, failure));
    }

    private void registerUnlessPresent(JDA jda, List<CommandData> commands, List<Command> present) {
        if (identity.hasRegistered(hash(commands, present))) {
            mentions.learn(present);
            log.info("The {} commands are registered already", commands.size());
            return;
        }
        jda.updateCommands()
                .addCommands(commands)
                .queue(
                        registered -> {
                            mentions.learn(registered);
                            identity.recordRegistered(hash(commands, registered));
                            log.info("Registered {} commands", registered.size());
                        },
                        failure -> failed(jda, commands, failure));
    }

    /** Without commands nobody can use the bot, so only what Discord refuses is given up. */
    private void failed(JDA jda, List<CommandData> commands, Throwable failure) {
        if (failure instanceof ErrorResponseException answer && isRefusal(answer)) {
            log.error("Discord refuses the commands", failure);
            return;
        }
        log.warn(
                "The commands could not be registered, next try in {} s: {}",
                pause.toSeconds(),
                failure.toString());
        compare(jda, commands, pause);
    }

    private static boolean isRefusal(ErrorResponseException answer) {
        int status = answer.getResponse().code;
        return status >= CLIENT_ERRORS && status < SERVER_ERRORS && status != TOO_MANY_REQUESTS;
    }

    /** Of what the commands are, and of the versions of them that Discord has. */
    private static String hash(List<CommandData> commands, List<Command> versions) {
        String registered =
                versions.stream()
                        .map(command -> command.getId() + ":" + command.getVersion())
                        .sorted()
                        .collect(Collectors.joining(","));
        return hash(DataArray.fromCollection(commands) + registered);
    }

    private static String hash(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
