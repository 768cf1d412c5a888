package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.digest.Digest;
import dev.paperboy.digest.DigestRenderer;
import dev.paperboy.digest.Digests;
import dev.paperboy.digest.FeedSpan;
import dev.paperboy.discord.text.DiscordReading;
import dev.paperboy.discord.text.DiscordReading.Part;
import dev.paperboy.discord.text.HostileTexts;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.PaperList.Entry;
import dev.paperboy.discord.view.PaperList.Paging;
import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.ArxivVersion;
import dev.paperboy.paper.Figure;
import dev.paperboy.paper.LinkedWorks;
import dev.paperboy.paper.LinkedWorks.Work;
import dev.paperboy.paper.LinkedWorks.Works;
import dev.paperboy.paper.Organization;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Publication;
import dev.paperboy.paper.VoteTrend;
import dev.paperboy.paper.Votes;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whatever strangers write, each message is one that Discord takes and that does no harm. */
class HostilePapersTests {

    private static final Instant NOW = Instant.parse("2026-06-12T12:00:00Z");
    private static final VoteTrend TREND =
            new VoteTrend(1_999_999_999, NOW.minus(Duration.ofDays(1)), NOW);
    private static final Works MANY =
            new Works(1_999_999_999, List.of(new Work("o".repeat(29) + "/" + "n".repeat(30), 1)));
    private static final LinkedWorks WORKS = new LinkedWorks(MANY, MANY, MANY);

    private static final Set<String> OURS =
            Set.of("heading", "subtext", "link", "strong", "emphasis", "timestamp", "text", "list");
    private static final String HOSTS =
            "https://(?:huggingface\\.co/(?:papers|(?:datasets/|spaces/)?o{29})|arxiv\\.org/(?:abs|pdf)|doi\\.org|code\\.example)/\\S*";

    private final Texts texts = new Texts();
    private final Language english = texts.english();

    HostilePapersTests() throws IOException {}

    @Test
    void everyMessageKeepsItsBudgetAndFormsNothingOfTheirs() {
        for (int seed = 0; seed < 12; seed++) {
            List<Paper> papers = papers(seed, 15);
            DigestView view = new DigestView(texts);
            FeedSpan friday = new FeedSpan(SamplePapers.FRIDAY, SamplePapers.FRIDAY);
            Figure figure = figure(seed);
            Digest digest =
                    Digests.illustrated(
                            Digests.papers(
                                    friday, papers, 40, DigestViewTests.READ, DigestViewTests.NEXT),
                            figure);
            DigestRenderer.Rendered rendered =
                    view.render(digest, DigestViewTests.MARKER, Digests.settings(Locale.ENGLISH));

            check(SeenMessage.of(rendered.body()), 3_500);
            SeenMessage.of(rendered.fallback()).isTaken();
            check(list(papers), 3_500);
            for (Paper paper : papers.subList(0, 5)) {
                check(
                        SeenMessage.of(
                                PaperCard.of(
                                        new CardContents(paper, figure, TREND, WORKS, true),
                                        english)),
                        3_500);
                AbstractView.of(paper, english)
                        .ifPresent(whole -> check(SeenMessage.of(whole), 3_950));
            }
        }
    }

    private SeenMessage list(List<Paper> papers) {
        List<Entry> entries = papers.stream().map(Entry::of).toList();
        return SeenMessage.of(
                PaperListView.of(
                        new PaperList("Papers", List.of(), entries, Paging.NONE, null), english));
    }

    private static void check(SeenMessage seen, int most) {
        seen.isWithin(most, 9_500);
        seen.isTaken();
        for (String text : seen.texts()) {
            assertThat(text)
                    .doesNotContainPattern("[\\p{Cc}&&[^\\n]]|[\\x{202A}-\\x{202E}]|\\x{200B}");
            text.lines()
                    .forEach(
                            line -> assertThat(parts(line)).allSatisfy(HostilePapersTests::isOurs));
        }
    }

    /** The parts of a line, with those inside its bold text. */
    private static List<Part> parts(String line) {
        return DiscordReading.of(line.replaceAll("^(?:#{2,3}|-#) ", "")).stream()
                .flatMap(part ->
                        part.kind().equals("strong")
                                ? DiscordReading.of(inside(part)).stream()
                                : Stream.of(part))
                .toList();
    }

    private static String inside(Part bold) {
        return bold.shown().substring(2, bold.shown().length() - 2);
    }

    private static void isOurs(Part part) {
        assertThat(part.kind()).isIn(OURS);
        if (part.kind().equals("link")) {
            assertThat(part.target()).matches(HOSTS);
        }
        if (part.kind().equals("emphasis")) {
            assertThat(part.shown()).isIn("*(AI summary)*", "*(from the abstract)*");
        }
    }

    /** With a caption that may have no sign to be seen. */
    private static Figure figure(int seed) {
        String caption = HostileTexts.some(seed, 20).collect(Collectors.joining(" "));
        return new Figure(
                URI.create("https://arxiv.org/html/2606.00001v1/(*~)_x1.png"),
                seed == 0 ? "\u202e" : caption,
                null);
    }

    private static List<Paper> papers(int seed, int count) {
        List<String> words = HostileTexts.some(seed, 200).filter(text -> !text.isBlank()).toList();
        Random random = new Random(seed);
        return IntStream.rangeClosed(1, count).mapToObj(i -> paper(i, words, random)).toList();
    }

    private static Paper paper(int number, List<String> words, Random random) {
        return new Paper(
                SamplePapers.id(number),
                new PaperText(
                        any(words, random),
                        random.nextInt(4) == 0 ? null : any(words, random),
                        random.nextBoolean() ? null : any(words, random),
                        Collections.nCopies(random.nextInt(12), any(words, random))),
                Collections.nCopies(random.nextInt(8), any(words, random)),
                PaperDates.UNKNOWN,
                new PaperLinks(
                        URI.create("https://code.example/" + "(*~)_".repeat(random.nextInt(20))),
                        random.nextInt(2_000_000),
                        null,
                        URI.create("https://cdn.example/t.png"),
                        List.of(URI.create("https://cdn.example/f.PNG?x=1"))),
                random.nextBoolean() ? null : new Organization("o", any(words, random)),
                random.nextInt(5) == 0
                        ? null
                        : new Votes(random.nextInt(3_000), random.nextInt(30)),
                random.nextBoolean() ? null : arxiv(words, random));
    }

    private static ArxivRecord arxiv(List<String> words, Random random) {
        return new ArxivRecord(
                List.of(any(words, random)),
                new ArxivVersion(random.nextInt(100), LocalDate.of(2026, 6, 12)),
                any(words, random),
                new Publication(any(words, random), any(words, random)),
                random.nextBoolean());
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
