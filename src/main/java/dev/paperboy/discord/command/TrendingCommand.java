package dev.paperboy.discord.command;

import dev.paperboy.discord.command.LateTrending.Answer;
import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.interaction.SlashCommand;
import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.stream.Stream;

/** {@code /trending period: week sort: rising}: what is, and was, talked about. */
@Component
class TrendingCommand implements SlashCommand {

    static final String PERIOD = "period";
    static final String SORT = "sort";
    static final String NUMBER = "number";

    private static final String KEY = "command.trending.options.";
    private static final int USUAL_NUMBER = 10;
    private static final int MOST = DiscordLimits.SELECT_OPTIONS;

    private final TrendingLists lists;
    private final TrendingReply reply;
    private final RisingLists risingLists;
    private final RisingReply risingReply;
    private final LateTrending late;
    private final Language english;

    TrendingCommand(
            TrendingLists lists,
            TrendingReply reply,
            RisingLists risingLists,
            RisingReply risingReply,
            LateTrending late,
            Texts texts) {
        this.lists = lists;
        this.reply = reply;
        this.risingLists = risingLists;
        this.risingReply = risingReply;
        this.late = late;
        this.english = texts.english();
    }

    @Override
    public SlashCommandData definition() {
        return SlashCommand.everywhere("trending", english)
                .addOptions(
                        option(OptionType.STRING, PERIOD)
                                .addChoices(
                                        Stream.of(Period.values())
                                                .map(period -> choice(PERIOD, period.value()))
                                                .toList()),
                        option(OptionType.STRING, SORT)
                                .addChoices(
                                        Stream.of(TrendingSort.values())
                                                .map(sort -> choice(SORT, sort.value()))
                                                .toList()),
                        option(OptionType.INTEGER, NUMBER).setRequiredRange(1, MOST),
                        PrivateOption.of("trending", english));
    }

    private OptionData option(OptionType type, String name) {
        return new OptionData(type, name, english.text(KEY + name + ".description"));
    }

    private Command.Choice choice(String option, String value) {
        String key = KEY + option + ".choices." + value + ".name";
        return new Command.Choice(english.text(key), value);
    }

    /** There is a list but for the first minutes of the bot. */
    @Override
    public boolean isAnnounced(CommandRequest request) {
        return true;
    }

    @Override
    public boolean isPrivate(CommandRequest request) {
        return PrivateOption.isChosen(request);
    }

    @Override
    public Reply handle(CommandRequest request) {
        Reply reply =
                late.reply(
                        answer(request, PrivateOption.language(request)),
                        request.language(),
                        () -> answer(request, request.language()));
        return PrivateOption.isChosen(request) ? reply.privately() : reply;
    }

    private Answer answer(CommandRequest request, Language shown) {
        Optional<Period> period = request.text(PERIOD).flatMap(Period::of);
        int number = Math.clamp(request.number(NUMBER).orElse(USUAL_NUMBER), 1, MOST);
        TrendingSort sort = request.text(SORT).flatMap(TrendingSort::of).orElse(TrendingSort.VOTES);
        return switch (sort) {
            case VOTES -> {
                TrendingList list = lists.of(period.orElse(Period.TODAY));
                yield new Answer(
                        list,
                        list.papers().isEmpty(),
                        reply.of(list, number, shown, request.language()));
            }
            case RISING -> {
                RisingList rising = risingLists.of(period, number);
                yield new Answer(
                        rising.list(),
                        rising.papers().isEmpty() && rising.list().papers().isEmpty(),
                        risingReply.of(rising, shown, request.language()));
            }
        };
    }
}
