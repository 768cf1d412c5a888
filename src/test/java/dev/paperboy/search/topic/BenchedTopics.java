package dev.paperboy.search.topic;

import dev.paperboy.filter.Examples;
import dev.paperboy.filter.Topic;
import dev.paperboy.filter.Width;
import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.MemoryEmbeddings;
import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.PaperWords;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Topics as the bot judges by them, for other packages to measure; what papers mean is invented,
 * since the time it takes to look at it does not depend on what it is.
 */
public final class BenchedTopics {

    private final TopicJudge judge;

    private BenchedTopics(TopicJudge judge) {
        this.judge = judge;
    }

    /**
     * @param listed that were listed lately
     * @param others that are known, too
     */
    public static BenchedTopics of(List<Paper> listed, Collection<Paper> others) {
        InventedModel model = new InventedModel();
        MemoryEmbeddings known = new MemoryEmbeddings("invented/1", 0.5);
        listed.forEach(it -> known.keep(it.id(), model.ofPaper(PaperWords.of(it))));
        others.forEach(it -> known.keep(it.id(), model.ofPaper(PaperWords.of(it))));
        List<PaperId> ids = listed.stream().map(Paper::id).toList();
        MemoryCatalogue catalogue =
                new MemoryCatalogue() {
                    @Override
                    public List<PaperId> recent(int limit) {
                        return ids.subList(0, Math.min(limit, ids.size()));
                    }
                };
        catalogue.save(listed.toArray(Paper[]::new));
        return new BenchedTopics(new TopicJudge(catalogue, known, () -> Optional.of(model)));
    }

    /** As many dimensions as the bot's models have. */
    private static final class InventedModel implements Embedder {

        private static final int DIMENSIONS = 384;

        @Override
        public Embedding ofQuery(String text) {
            byte[] values = new byte[DIMENSIONS];
            new Random(text.hashCode()).nextBytes(values);
            return Embedding.ofBytes(values);
        }

        @Override
        public Embedding ofPaper(PaperWords words) {
            return ofQuery(words.text());
        }
    }

    /** Reads the papers that were listed lately, as the bot does before anybody asks. */
    public void follow() {
        judge.follow();
    }

    /** How many were judged. */
    public int judge(String name, String description, Collection<Paper> papers) {
        Topic topic = new Topic(name, description, List.of(), null, Examples.NONE, Width.NORMAL);
        return judge.byTopic(topic, papers).each().size();
    }
}
