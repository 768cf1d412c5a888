package dev.paperboy.discord.gateway;

import dev.paperboy.discord.interaction.InteractionDirectory;
import dev.paperboy.discord.interaction.SlashCommand;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataArray;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Tells Discord which commands there are, when they have changed since it was last told. */
@Component
class CommandRegistration {

    private static final Logger log = LoggerFactory.getLogger(CommandRegistration.class);

    private final InteractionDirectory directory;
    private final CommandTexts texts;
    private final ApplicationIdentity identity;

    CommandRegistration(
            InteractionDirectory directory, CommandTexts texts, ApplicationIdentity identity) {
        this.directory = directory;
        this.texts = texts;
        this.identity = identity;
    }

    void register(JDA jda) {
        List<SlashCommandData> commands =
                directory.commands().stream()
                        .map(SlashCommand::definition)
                        .map(command -> command.setLocalizationFunction(texts))
                        .sorted(Comparator.comparing(CommandData::getName))
                        .toList();
        String hash = hash(commands);
        if (identity.hasRegistered(hash)) {
            log.info("The {} commands are registered already", commands.size());
            return;
        }
        jda.updateCommands()
                .addCommands(commands)
                .queue(
                        registered -> {
                            identity.recordRegistered(hash);
                            log.info("Registered {} commands", registered.size());
                        },
                        failure -> log.error("The commands could not be registered", failure));
    }

    private static String hash(List<SlashCommandData> commands) {
        byte[] json =
                DataArray.fromCollection(commands).toString().getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
