package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.CompletionRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.interaction.SlashCommand;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.PlainText;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.paper.PaperReference;
import dev.paperboy.search.SearchOrder;

import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/**
 * {@code /search query: sparse attention sort: votes like: 2606.00467}: papers by words, or alike.
 */
@Component
class SearchCommand implements SlashCommand {

    static final String QUERY = "query";
    static final String SORT = "sort";
    static final String LIKE = "like";

    private final SearchAnswers search;
    private final SimilarAnswers similar;
    private final PaperAnswers papers;
    private final TitleChoices choices;
    private final Language english;

    SearchCommand(
            SearchAnswers search,
            SimilarAnswers similar,
            PaperAnswers papers,
            TitleChoices choices,
            Texts texts) {
        this.search = search;
        this.similar = similar;
        this.papers = papers;
        this.choices = choices;
        this.english = texts.english();
    }

    @Override
    public SlashCommandData definition() {
        return SlashCommand.everywhere("search", english)
                .addOptions(
                        option(QUERY).setMaxLength(CommandInput.LONGEST_QUERY),
                        option(SORT)
                                .addChoices(
                                        Stream.of(SearchOrder.values()).map(this::choice).toList()),
                        option(LIKE)
                                .setMaxLength(CommandInput.LONGEST_QUERY)
                                .setAutoComplete(true));
    }

    private OptionData option(String name) {
        String key = "command.search.options." + name + ".description";
        return new OptionData(OptionType.STRING, name, english.text(key));
    }

    private Command.Choice choice(SearchOrder order) {
        String name = Sorting.nameOf(order);
        String key = "command.search.options.sort.choices." + name + ".name";
        return new Command.Choice(english.text(key), name);
    }

    @Override
    public Reply handle(CommandRequest request) {
        String query = request.text(QUERY).orElse("");
        String like = request.text(LIKE).orElse("");
        SearchOrder order =
                request.text(SORT).flatMap(Sorting::named).orElse(SearchOrder.RELEVANCE);
        if (!PlainText.of(like).isEmpty()) {
            return similar.answer(like, query, order, request.language());
        }
        return PlainText.of(query).isEmpty()
                ? Reply.error(request.language(), "search.nothing-typed")
                : byWords(query, order, request);
    }

    /** An id or a link means that one paper, also if the catalogue does not know it yet. */
    private Reply byWords(String query, SearchOrder order, CommandRequest request) {
        Language language = request.language();
        return PaperReference.parse(query) instanceof PaperReference.ByWords
                ? search.answer(new AskedSearch(query, order, 0), language)
                : papers.answer(query, CardPlace.privately(request), language).privately();
    }

    @Override
    public List<Command.Choice> complete(CompletionRequest request) {
        return choices.completing(request.typed());
    }
}
