package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.admin.AskedFilter;
import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.CompletionRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.interaction.SlashCommand;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.filter.FilterSyntax;

import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import org.springframework.stereotype.Component;

import java.util.List;

/**
 * {@code /subscribe topic: LLM agents}: what a person gets in direct messages; without options it
 * opens the panel.
 */
@Component
class SubscribeCommand implements SlashCommand {

    static final String TOPIC = "topic";
    static final String AUTHOR = "author";
    static final String ORGANIZATION = "organization";
    static final String OFTEN = "often";
    static final String TIME = "time";
    static final String TIME_ZONE = "time_zone";
    private static final int LONGEST_NAME = 100;

    private final AskedSubscription asked;
    private final SubscriptionPanel panel;
    private final SubscribeCompletions completions;
    private final Language english;

    SubscribeCommand(
            AskedSubscription asked,
            SubscriptionPanel panel,
            SubscribeCompletions completions,
            Texts texts) {
        this.asked = asked;
        this.panel = panel;
        this.completions = completions;
        this.english = texts.english();
    }

    @Override
    public SlashCommandData definition() {
        return Commands.slash("subscribe", english.text("command.subscribe.description"))
                .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
                .setIntegrationTypes(IntegrationType.ALL)
                .addOptions(
                        text(TOPIC, LONGEST_NAME).setAutoComplete(true),
                        text(AUTHOR, LONGEST_NAME).setAutoComplete(true),
                        text(ORGANIZATION, LONGEST_NAME).setAutoComplete(true),
                        text(AskedFilter.FILTER, FilterSyntax.LONGEST),
                        text(OFTEN, LONGEST_NAME).addChoices(DigestTimes.choices(english)),
                        text(TIME, LONGEST_NAME).setAutoComplete(true),
                        text(TIME_ZONE, LONGEST_NAME).setAutoComplete(true));
    }

    private OptionData text(String name, int longest) {
        String key = "command.subscribe.options." + name + ".description";
        return new OptionData(OptionType.STRING, name, english.text(key)).setMaxLength(longest);
    }

    @Override
    public Reply handle(CommandRequest request) {
        return panel.show(Subscriber.of(request), asked.take(request));
    }

    @Override
    public List<Command.Choice> complete(CompletionRequest request) {
        return completions.of(request);
    }
}
