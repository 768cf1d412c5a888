package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.CompletionRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.interaction.SlashCommand;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.paper.Paper;

import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import org.springframework.stereotype.Component;

import java.util.List;

/**
 * {@code /paper query: 2606.00467 why: True}: one paper, by id, link or title, or what the digests
 * here make of it.
 */
@Component
class PaperCommand implements SlashCommand {

    static final String QUERY = "query";
    static final String WHY = "why";

    private final PaperAnswers answers;
    private final WhyAnswers why;
    private final TitleChoices choices;
    private final Language english;

    PaperCommand(PaperAnswers answers, WhyAnswers why, TitleChoices choices, Texts texts) {
        this.answers = answers;
        this.why = why;
        this.choices = choices;
        this.english = texts.english();
    }

    @Override
    public SlashCommandData definition() {
        return SlashCommand.everywhere("paper", english)
                .addOptions(
                        new OptionData(
                                        OptionType.STRING,
                                        QUERY,
                                        english.text("command.paper.options.query.description"),
                                        true,
                                        true)
                                .setMaxLength(CommandInput.LONGEST_QUERY),
                        new OptionData(
                                OptionType.BOOLEAN,
                                WHY,
                                english.text("command.paper.options.why.description")),
                        PrivateOption.of("paper", english));
    }

    @Override
    public boolean isPrivate(CommandRequest request) {
        return PrivateOption.isChosen(request) || asksWhy(request);
    }

    /**
     * Words may fit several papers, which only the asker is asked back; but to find that out takes
     * longer than Discord should be left without a sign of life.
     */
    @Override
    public boolean isAnnounced(CommandRequest request) {
        return true;
    }

    @Override
    public Reply handle(CommandRequest request) {
        String query = query(request);
        Reply reply =
                asksWhy(request)
                        ? answers.find(query, request.language(), paper -> why(paper, request))
                        : answers.answer(query, place(request), request.language());
        return isPrivate(request) ? reply.privately() : reply;
    }

    private static CardPlace place(CommandRequest request) {
        return PrivateOption.isChosen(request)
                ? CardPlace.privately(request)
                : CardPlace.of(request);
    }

    private static boolean asksWhy(CommandRequest request) {
        return request.flag(WHY).orElse(false);
    }

    private static String query(CommandRequest request) {
        return request.text(QUERY).orElse("");
    }

    private Reply why(Paper paper, CommandRequest request) {
        return why.ofPaper(
                paper, request.member(), request.event().getUser().getIdLong(), request.language());
    }

    @Override
    public List<Command.Choice> complete(CompletionRequest request) {
        return choices.completing(request.typed());
    }
}
