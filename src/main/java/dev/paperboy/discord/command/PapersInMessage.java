package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.MessageCommand;
import dev.paperboy.discord.interaction.MessageCommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.discord.view.PaperList;
import dev.paperboy.discord.view.PaperListView;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperReference;

import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** "Papers in this message": the card of the paper that a message names, or a list of them. */
@Component
class PapersInMessage implements MessageCommand {

    /** More than anybody opens, and few enough to be looked up at once. */
    private static final int MOST = 10;

    private final PaperAnswers answers;
    private final NamedPapers papers;
    private final PaperCards cards;
    private final Language english;

    PapersInMessage(PaperAnswers answers, NamedPapers papers, PaperCards cards, Texts texts) {
        this.answers = answers;
        this.papers = papers;
        this.cards = cards;
        this.english = texts.english();
    }

    @Override
    public CommandData definition() {
        return Commands.message(english.text("command.papers_in_this_message.name"))
                .setContexts(InteractionContextType.ALL)
                .setIntegrationTypes(IntegrationType.ALL);
    }

    @Override
    public Reply handle(MessageCommandRequest request) {
        Language language = request.language();
        List<PaperId> named = PaperReference.allIn(MessageWords.of(request.message()));
        return switch (named.size()) {
            case 0 -> Reply.error(language, "message.none");
            case 1 ->
                    answers.byId(
                            named.getFirst(),
                            language,
                            paper -> cards.card(paper, CardPlace.of(request)));
            default -> several(named, language);
        };
    }

    private Reply several(List<PaperId> named, Language language) {
        NamedPapers.Known known = papers.find(named.stream().limit(MOST).toList());
        List<String> notes = notes(named.size(), known, language);
        return known.papers().isEmpty()
                ? Reply.error(language, "message.none-known", String.join("\n", notes))
                : Reply.toAsker(
                        PaperListView.of(
                                new PaperList(
                                        language.text("message.heading", known.papers().size()),
                                        notes,
                                        known.papers().stream().map(PaperList.Entry::of).toList(),
                                        PaperList.Paging.NONE,
                                        null),
                                language));
    }

    private static List<String> notes(int named, NamedPapers.Known known, Language language) {
        List<String> notes = new ArrayList<>();
        if (named > MOST) {
            notes.add(language.text("message.first", named, MOST));
        }
        if (!known.unknown().isEmpty()) {
            notes.add(language.text("message.unknown", joined(known.unknown())));
        }
        if (!known.unanswered().isEmpty()) {
            notes.add(language.text("message.unanswered", joined(known.unanswered())));
        }
        NamedPapers.Refused refused = known.refused();
        if (refused != null) {
            notes.add(
                    language.text(
                            "message.refused",
                            joined(refused.ids()),
                            Timestamps.relative(refused.again())));
        }
        return notes;
    }

    private static String joined(List<PaperId> ids) {
        return ids.stream().map(PaperId::value).collect(Collectors.joining(", "));
    }
}
