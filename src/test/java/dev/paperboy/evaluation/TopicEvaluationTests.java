package dev.paperboy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.paperboy.evaluation.TopicCollection.Question;
import dev.paperboy.filter.Examples;
import dev.paperboy.filter.Topic;
import dev.paperboy.filter.Width;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.Match;
import dev.paperboy.search.Match.Strength;
import dev.paperboy.search.embedding.RememberedEmbedder;
import dev.paperboy.search.topic.MeasuredTopics;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How well topics tell what people want to read, through the very code that judges papers. */
@Tag("evaluate")
class TopicEvaluationTests {

    private static final Path REMEMBERED = Path.of("target", "evaluation");
    private static final String DEFAULT = "bge";
    private static final String MODEL = System.getProperty("paperboy.evaluation.model", DEFAULT);

    /** Where a cosine is as good as it gets on the complete collection. */
    private static final double FIXED_COSINE = MODEL.equals(DEFAULT) ? 0.70 : 0.40;

    private static final int LIKED = 3;
    private static final int FEW = 100;

    /** So that enough are left to be found. */
    private static final int LEAST_APART = 2;

    @TestFactory
    Stream<DynamicTest> everyCollectionIsJudged() throws IOException {
        List<Path> collections =
                EvaluationData.of("topics").stream()
                        .filter(it -> Files.isRegularFile(it.resolve("corpus.jsonl")))
                        .toList();
        assertThat(collections).as("collections of topics").isNotEmpty();
        return collections.stream()
                .map(it -> dynamicTest(it.getFileName().toString(), () -> evaluate(it)));
    }

    private static void evaluate(Path path) throws Exception {
        TopicCollection collection = TopicCollection.read(path);
        try (RememberedEmbedder model = RememberedEmbedder.open(REMEMBERED, MODEL)) {
            MeasuredTopics topics =
                    MeasuredTopics.of(model, background(collection), collection.papers());
            if (collection.isComplete()) {
                compareComplete(collection, topics);
            } else {
                compareIncomplete(collection, topics);
            }
        }
    }

    /** The other Daily Papers; without them, the collection's own, as unlabelled ones. */
    private static List<Paper> background(TopicCollection collection) throws IOException {
        List<Paper> own = collection.papers();
        Set<PaperId> judged = own.stream().map(Paper::id).collect(Collectors.toSet());
        Path daily = EvaluationData.folder("huggingface").resolve("daily_corpus.jsonl");
        return Files.isRegularFile(daily)
                ? TopicCollection.daily(daily).stream()
                        .filter(paper -> !judged.contains(paper.id()))
                        .toList()
                : own;
    }

    private static void compareComplete(TopicCollection collection, MeasuredTopics topics) {
        Table table = complete(heading(collection));
        rules(topics).forEach((name, rule) -> add(table, name, TopicOutcome.of(collection, rule)));
        add(
                table,
                "SVM trained on half the lists",
                TopicOutcome.of(collection, new TrainedOnHalf(collection)));
        TopicOutcome bot = TopicOutcome.of(collection, strong(topics, it -> it));
        add(table, "as the bot judges", bot);
        variants(topics)
                .forEach(
                        (name, rule) -> add(table, "  " + name, TopicOutcome.of(collection, rule)));
        IO.println(table);
        compareExamples(collection, topics);
        if (MODEL.equals(DEFAULT)) {
            assertThat(bot.precisionOfPosted()).isGreaterThanOrEqualTo(.72);
            assertThat(bot.recall()).isGreaterThanOrEqualTo(.50);
        }
    }

    private static Table complete(String heading) {
        return Table.of(heading, "P posted", "R all", "R posted", "empty", "P all", "fitting");
    }

    private static void compareIncomplete(TopicCollection collection, MeasuredTopics topics) {
        Table table = Table.of(heading(collection), "P", "R", "F1");
        rules(topics).forEach((name, rule) -> addF1(table, name, collection, rule));
        addF1(table, "SVM trained on half the papers", collection, new TrainedOnHalf(collection));
        TopicOutcome bot = TopicOutcome.of(collection, strong(topics, it -> it));
        addF1(table, "as the bot judges", collection, strong(topics, it -> it));
        variants(topics).forEach((name, rule) -> addF1(table, "  " + name, collection, rule));
        IO.println(table);
        if (MODEL.equals(DEFAULT)) {
            assertThat(bot.f1()).isGreaterThanOrEqualTo(.36);
        }
    }

    private static Map<String, TopicOutcome.Rule> rules(MeasuredTopics topics) {
        Map<String, TopicOutcome.Rule> rules = new LinkedHashMap<>();
        rules.put(
                "the name as a phrase",
                it -> paper -> holds(topics, List.of(it.topic().name()), paper, true));
        rules.put(
                "any keyword, else all words of the name",
                it ->
                        paper ->
                                it.topic().keywords().isEmpty()
                                        ? holds(topics, List.of(it.topic().name()), paper, false)
                                        : holds(topics, it.topic().keywords(), paper, true));
        rules.put(
                "a fixed cosine of " + FIXED_COSINE,
                it -> paper -> topics.cosine(text(it.topic()), paper.id()) - FIXED_COSINE);
        return rules;
    }

    private static double holds(
            MeasuredTopics topics, List<String> words, Paper paper, boolean asPhrase) {
        return topics.holdsAny(words, paper, asPhrase) ? 0 : -1;
    }

    private static String text(Topic topic) {
        return topic.description() == null
                ? topic.name()
                : topic.name() + ". " + topic.description();
    }

    private static Map<String, TopicOutcome.Rule> variants(MeasuredTopics topics) {
        Map<String, TopicOutcome.Rule> rules = new LinkedHashMap<>();
        rules.put("strict", strong(topics, it -> changed(it, it.description(), Width.STRICT)));
        rules.put("wide", strong(topics, it -> changed(it, it.description(), Width.WIDE)));
        rules.put("only \"maybe\"", weak(topics, Width.NORMAL));
        rules.put("only \"maybe\", strict", weak(topics, Width.STRICT));
        rules.put("by the name only", strong(topics, it -> Topic.named(it.name())));
        MeasuredTopics words = topics.withoutModel();
        rules.put("without a model", strong(words, it -> it));
        rules.put("without a model, by the name only", strong(words, it -> Topic.named(it.name())));
        rules.put("after " + FEW + " papers", strong(topics.withBackground(FEW), it -> it));
        rules.put("after 500 papers", strong(topics.withBackground(5 * FEW), it -> it));
        rules.put("after no paper", strong(topics.withBackground(0), it -> it));
        return rules;
    }

    private static Topic changed(Topic topic, String description, Width width) {
        return new Topic(
                topic.name(), description, topic.keywords(), null, topic.examples(), width);
    }

    private static TopicOutcome.Rule strong(MeasuredTopics topics, UnaryOperator<Topic> asked) {
        return question -> {
            Map<PaperId, Match> judged = topics.judge(asked.apply(question.topic()));
            return paper -> score(judged.get(paper.id()), Strength.STRONG);
        };
    }

    private static TopicOutcome.Rule weak(MeasuredTopics topics, Width width) {
        return question -> {
            Topic topic = question.topic();
            Map<PaperId, Match> judged = topics.judge(changed(topic, topic.description(), width));
            return paper -> score(judged.get(paper.id()), Strength.WEAK);
        };
    }

    /** Those of a strength, in the bot's order. */
    private static double score(Match match, Strength strength) {
        return match.strength() == strength ? 100 + match.score() : -1;
    }

    /** With some papers squarely about a topic as examples, which then count no more. */
    private static void compareExamples(TopicCollection collection, MeasuredTopics topics) {
        List<Question> without = new ArrayList<>();
        List<Question> with = new ArrayList<>();
        for (Question question : collection.questions()) {
            List<PaperId> square =
                    collection.papers().stream()
                            .filter(paper -> question.grade(paper) > 1)
                            .map(Paper::id)
                            .toList();
            int apart = square.size() / LIKED;
            for (int first = 0; first < apart && apart >= LEAST_APART; first++) {
                List<PaperId> liked = new ArrayList<>();
                for (int i = 0; i < LIKED; i++) {
                    liked.add(square.get(first + i * apart));
                }
                Set<PaperId> seen = Set.copyOf(liked);
                without.add(new Question(question.topic(), question.grades(), seen));
                with.add(new Question(liking(question.topic(), liked), question.grades(), seen));
            }
        }
        Table table = complete("topics with " + LIKED + " papers as examples");
        TopicOutcome.Rule bot = strong(topics, it -> it);
        add(table, "without them", TopicOutcome.of(collection, without, bot));
        add(table, "with them", TopicOutcome.of(collection, with, bot));
        IO.println(table);
    }

    private static Topic liking(Topic topic, List<PaperId> liked) {
        return new Topic(
                topic.name(),
                topic.description(),
                topic.keywords(),
                null,
                new Examples(liked, List.of()),
                topic.width());
    }

    private static String heading(TopicCollection collection) {
        return "%s, %d topics, %d papers"
                .formatted(
                        collection.name(),
                        collection.questions().size(),
                        collection.papers().size());
    }

    private static void add(Table table, String name, TopicOutcome outcome) {
        table.figures(
                name,
                "%.3f",
                outcome.precisionOfPosted(),
                outcome.recall(),
                outcome.recallOfPosted(),
                outcome.empty(),
                outcome.precision(),
                outcome.fitting());
    }

    private static void addF1(
            Table table, String name, TopicCollection collection, TopicOutcome.Rule rule) {
        TopicOutcome outcome = TopicOutcome.of(collection, rule);
        table.figures(name, "%.3f", outcome.precision(), outcome.recallOfAll(), outcome.f1());
    }
}
