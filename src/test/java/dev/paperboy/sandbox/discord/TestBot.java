package dev.paperboy.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.EntitySelectInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

import org.slf4j.LoggerFactory;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A bot whose answers a test decides, on an unmodified JDA. */
public final class TestBot extends ListenerAdapter implements AutoCloseable {
    private final Map<String, Consumer<SlashCommandInteractionEvent>> commands =
            new ConcurrentHashMap<>();
    private final Map<String, Consumer<CommandAutoCompleteInteractionEvent>> suggestions =
            new ConcurrentHashMap<>();
    private final Map<String, Consumer<ButtonInteractionEvent>> buttons = new ConcurrentHashMap<>();
    private final Map<String, Consumer<StringSelectInteractionEvent>> selects =
            new ConcurrentHashMap<>();
    private final Map<String, Consumer<EntitySelectInteractionEvent>> entitySelects =
            new ConcurrentHashMap<>();
    private final Map<String, Consumer<ModalInteractionEvent>> modals = new ConcurrentHashMap<>();
    private final ListAppender<ILoggingEvent> complaints = new ListAppender<>();
    private final JDA jda;

    public TestBot(LocalDiscord discord) throws InterruptedException {
        complaints.start();
        ((Logger) LoggerFactory.getLogger("net.dv8tion.jda.internal.entities"))
                .addAppender(complaints);
        jda = Bots.builder(discord).addEventListeners(this).build().awaitReady();
    }

    /** What comes soon, or fails the test: a bot that fell silent must not hang it. */
    public static <T> T soon(CompletableFuture<T> coming) {
        return coming.orTimeout(Exchange.PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    public JDA jda() {
        return jda;
    }

    public void registers(CommandData... data) {
        jda.updateCommands().addCommands(data).complete();
    }

    public void onCommand(String name, Consumer<SlashCommandInteractionEvent> answer) {
        commands.put(name, answer);
    }

    public void onSuggestion(String name, Consumer<CommandAutoCompleteInteractionEvent> answer) {
        suggestions.put(name, answer);
    }

    public void onButton(String customId, Consumer<ButtonInteractionEvent> answer) {
        buttons.put(customId, answer);
    }

    public void onSelect(String customId, Consumer<StringSelectInteractionEvent> answer) {
        selects.put(customId, answer);
    }

    public void onEntitySelect(String customId, Consumer<EntitySelectInteractionEvent> answer) {
        entitySelects.put(customId, answer);
    }

    public void onModal(String customId, Consumer<ModalInteractionEvent> answer) {
        modals.put(customId, answer);
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        commands.get(event.getName()).accept(event);
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        suggestions.get(event.getName()).accept(event);
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        buttons.get(event.getComponentId()).accept(event);
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        selects.get(event.getComponentId()).accept(event);
    }

    @Override
    public void onEntitySelectInteraction(EntitySelectInteractionEvent event) {
        entitySelects.get(event.getComponentId()).accept(event);
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        modals.get(event.getModalId()).accept(event);
    }

    @Override
    public void close() {
        Bots.end(jda);
        complaints.stop();
        assertThat(complaints.list)
                .as("what the client could not make sense of")
                .filteredOn(it -> it.getLevel() == Level.ERROR)
                .extracting(ILoggingEvent::getFormattedMessage)
                .isEmpty();
    }
}
