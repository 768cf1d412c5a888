package dev.paperboy.bench;

import dev.paperboy.PaperboyApplication;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.CatalogueWriter;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.FeedReading;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Votes;
import dev.paperboy.search.embedding.BenchedEmbeddings;
import dev.paperboy.store.TestDatabase;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import javax.sql.DataSource;

/**
 * The data folder of a bot that has many papers, each with an embedding, and the lists of the last
 * weeks.
 */
final class FilledData {

    private static final int DAYS = 35;
    private static final int PAPERS_A_DAY = 40;
    private static final int BATCH = 1_000;
    private static final int COMPUTED = 50;
    private static final int RISING = 10;
    private static final int GAINED = 40;
    private static final Duration WATCHED = Duration.ofHours(6);

    private final Path folder;
    private final ConfigurableApplicationContext context;
    private final CatalogueWriter writer;
    private final ManyPapers papers;
    private final List<Paper> saved = new ArrayList<>();

    private FilledData(Path folder, ConfigurableApplicationContext context) throws Exception {
        this.folder = folder;
        this.context = context;
        this.writer = context.getBean(CatalogueWriter.class);
        this.papers = new ManyPapers();
    }

    /**
     * Fills a folder.
     *
     * @param open the feed day that is open
     * @return the papers
     */
    static List<Paper> fill(Path folder, int count, LocalDate open) throws Exception {
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(PaperboyApplication.class)
                        .properties("spring.config.location=classpath:/application.yml")
                        .run(
                                "--server.port=0",
                                "--paperboy.data=" + folder,
                                "--paperboy.discord.enabled=false",
                                "--paperboy.harvest.enabled=false",
                                "--paperboy.search.embedding.model=none",
                                "--paperboy.search.follow-every=24h")) {
            FilledData data = new FilledData(folder, context);
            data.fill(count, open);
            return data.saved;
        }
    }

    private void saveLists(LocalDate open) {
        LongStream.rangeClosed(0, DAYS)
                .mapToObj(open::minusDays)
                .filter(FeedDays::isUsual)
                .map(day ->
                        new FeedReading(
                                new Feed.Day(day),
                                FeedDays.closing(day).plus(Duration.ofMinutes(5)),
                                next(PAPERS_A_DAY)))
                .peek(writer::save)
                .filter(reading -> reading.feed().equals(new Feed.Day(open.minusDays(1))))
                .forEach(this::saveGains);
    }

    /** Some hours later, some of a closed list have many more votes: these rise. */
    private void saveGains(FeedReading closed) {
        List<Paper> listed = closed.papers();
        writer.save(
                new FeedReading(
                        closed.feed(),
                        closed.readAt().plus(WATCHED),
                        IntStream.range(0, listed.size())
                                .mapToObj(place ->
                                        place < RISING
                                                ? gaining(listed.get(place))
                                                : listed.get(place))
                                .toList()));
    }

    private static Paper gaining(Paper paper) {
        return new Paper(
                paper.id(),
                paper.text(),
                paper.authors(),
                paper.dates(),
                paper.links(),
                paper.organization(),
                new Votes(paper.upvotes() + GAINED, paper.comments()));
    }

    private void saveOthers(int count) {
        while (saved.size() < count) {
            writer.saveAll(
                    next(Math.min(BATCH, count - saved.size())), FeedDays.closing(FeedDays.FIRST));
        }
    }

    private List<Paper> next(int count) {
        List<Paper> next = papers.next(count);
        saved.addAll(next);
        return next;
    }

    /** Those whose embeddings the others get, turned a little, are saved first. */
    private void fill(int count, LocalDate open) throws Exception {
        Catalogue catalogue = context.getBean(Catalogue.class);
        TestDatabase database = TestDatabase.of(context.getBean(DataSource.class));
        try (BenchedEmbeddings embeddings =
                BenchedEmbeddings.open(folder.resolve("native"), database, catalogue)) {
            saveOthers(COMPUTED);
            embeddings.compute();
            saveLists(open);
            saveOthers(count);
            for (int from = COMPUTED; from < count; from += BATCH) {
                embeddings.perturb(
                        saved.subList(from, Math.min(from + BATCH, count)), catalogue.revision());
            }
        }
    }
}
