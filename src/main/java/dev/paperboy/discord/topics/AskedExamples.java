package dev.paperboy.discord.topics;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.filter.Examples;
import dev.paperboy.filter.Topic;
import dev.paperboy.paper.PaperId;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads from a command which papers fit a topic and which do not; all of them are known then. */
@Component
class AskedExamples {

    private static final int MOST_OF_UNREAD = 60;

    private final KnownPapers papers;

    AskedExamples(KnownPapers papers) {
        this.papers = papers;
    }

    /**
     * Reads them.
     *
     * @param base what holds where nothing was asked
     * @param problems takes what is wrong with them
     */
    Examples read(CommandRequest request, Examples base, List<String> problems) {
        if (request.flag(TopicOptions.NO_EXAMPLES).orElse(false)) {
            return Examples.NONE;
        }
        Language language = request.language();
        int before = problems.size();
        Optional<List<PaperId>> fitting = ids(request, TopicOptions.FITS, problems);
        Optional<List<PaperId>> unfitting = ids(request, TopicOptions.UNFIT, problems);
        Examples examples =
                new Examples(fitting.orElse(base.fitting()), unfitting.orElse(base.unfitting()));
        examples.fitting().stream()
                .filter(examples.unfitting()::contains)
                .map(id -> language.text("topic.fits-and-not", id.value()))
                .forEach(problems::add);
        if (problems.size() == before) {
            List<PaperId> asked = new ArrayList<>(fitting.orElse(List.of()));
            asked.addAll(unfitting.orElse(List.of()));
            problems.addAll(papers.problems(asked, language));
        }
        return examples;
    }

    /** Empty: nothing was asked. */
    private static Optional<List<PaperId>> ids(
            CommandRequest request, String option, List<String> problems) {
        return request.text(option)
                .map(TypedPapers::read)
                .map(typed -> {
                    Language language = request.language();
                    typed.unread().stream()
                            .map(part -> Markdown.inline(Clip.to(MOST_OF_UNREAD, part)))
                            .map(part -> language.text("topic.no-paper", part))
                            .forEach(problems::add);
                    if (typed.ids().size() > Topic.MOST_EXAMPLES) {
                        problems.add(
                                language.text(
                                        "topic.too-many-examples",
                                        request.nameOf(option),
                                        Topic.MOST_EXAMPLES));
                    }
                    return typed.ids();
                });
    }
}
