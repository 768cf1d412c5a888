package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.interaction.SlashCommand;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.PlainText;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.paper.PaperReference;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.SearchOrder;
import dev.paperboy.search.SearchResult;

import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import org.springframework.stereotype.Component;

/** {@code /search query: sparse attention}: papers of the catalogue by their words. */
@Component
class SearchCommand implements SlashCommand {

    static final String QUERY = "query";

    private static final int HITS = 10;

    private final PaperSearch search;
    private final PaperAnswers answers;
    private final Replies replies;
    private final Language english;

    SearchCommand(PaperSearch search, PaperAnswers answers, Replies replies, Texts texts) {
        this.search = search;
        this.answers = answers;
        this.replies = replies;
        this.english = texts.english();
    }

    @Override
    public SlashCommandData definition() {
        return Commands.slash("search", english.text("command.search.description"))
                .setContexts(InteractionContextType.ALL)
                .setIntegrationTypes(IntegrationType.ALL)
                .addOptions(
                        new OptionData(
                                        OptionType.STRING,
                                        QUERY,
                                        english.text("command.search.options.query.description"),
                                        true)
                                .setMaxLength(CommandInput.LONGEST_QUERY));
    }

    @Override
    public boolean isPrivate() {
        return true;
    }

    @Override
    public Reply handle(CommandRequest request) {
        String query = request.text(QUERY).orElse("");
        if (!(PaperReference.parse(query) instanceof PaperReference.ByWords)) {
            // An id or a link means that one paper, also if the catalogue does not know it yet.
            Reply reply = answers.answer(query, request.language(), request.language());
            return new Reply(reply.components(), true);
        }
        if (PlainText.of(query).isEmpty()) {
            return replies.notice(request.language(), "search.nothing-typed");
        }
        SearchResult result = search.search(query, SearchOrder.RELEVANCE, HITS);
        if (result.hits().isEmpty()) {
            String reason = result.isComplete() ? "search.nothing" : "search.time-up";
            return replies.notice(request.language(), reason, Markdown.inline(query));
        }
        return replies.hits(result, query, request.language());
    }
}
