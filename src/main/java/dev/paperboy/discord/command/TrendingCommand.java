package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.interaction.SlashCommand;
import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import org.springframework.stereotype.Component;

import java.util.stream.Stream;

/** {@code /trending period: week number: 10}: what is, and was, talked about. */
@Component
class TrendingCommand implements SlashCommand {

    static final String PERIOD = "period";
    static final String NUMBER = "number";

    private static final int USUAL_NUMBER = 10;
    private static final int MOST = DiscordLimits.SELECT_OPTIONS;

    private final TrendingLists lists;
    private final TrendingReply reply;
    private final Language english;

    TrendingCommand(TrendingLists lists, TrendingReply reply, Texts texts) {
        this.lists = lists;
        this.reply = reply;
        this.english = texts.english();
    }

    @Override
    public SlashCommandData definition() {
        return Commands.slash("trending", english.text("command.trending.description"))
                .setContexts(InteractionContextType.ALL)
                .setIntegrationTypes(IntegrationType.ALL)
                .addOptions(
                        new OptionData(
                                        OptionType.STRING,
                                        PERIOD,
                                        english.text("command.trending.options.period.description"))
                                .addChoices(Stream.of(Period.values()).map(this::choice).toList()),
                        new OptionData(
                                        OptionType.INTEGER,
                                        NUMBER,
                                        english.text("command.trending.options.number.description"))
                                .setRequiredRange(1, MOST));
    }

    private Command.Choice choice(Period period) {
        String key = "command.trending.options.period.choices." + period.value() + ".name";
        return new Command.Choice(english.text(key), period.value());
    }

    @Override
    public boolean isPrivate() {
        return false;
    }

    /** That there is no list is told to the asker only. */
    @Override
    public boolean isAnnounced(CommandRequest request) {
        return lists.isKnown(period(request));
    }

    @Override
    public Reply handle(CommandRequest request) {
        int number = Math.clamp(request.number(NUMBER).orElse(USUAL_NUMBER), 1, MOST);
        return reply.of(
                lists.of(period(request)), number, request.channelLanguage(), request.language());
    }

    private static Period period(CommandRequest request) {
        return request.text(PERIOD).flatMap(Period::of).orElse(Period.TODAY);
    }
}
