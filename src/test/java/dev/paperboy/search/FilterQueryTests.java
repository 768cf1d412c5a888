package dev.paperboy.search;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Publication;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which papers filters find, in the index and one by one. */
class FilterQueryTests {

    private static final String AGENTS = "2606.00001";
    private static final String ROBOTS = "2606.00002";
    private static final String TITLED = "2606.00003";

    @TempDir private Path folder;
    private FilteredPapers papers;

    @BeforeEach
    void index() throws IOException {
        MemoryCatalogue catalogue = new MemoryCatalogue();
        catalogue.save(
                listed(
                        paper(AGENTS, "Optimising Tool-Use of Language Agents")
                                .saying("We study the state of the art. It is self-correcting.")
                                .about("language agents", "tool use", "world_model")
                                .by("Geoffrey E. Hinton", "Li Wei")
                                .from("googledeepmind", "Google DeepMind")
                                .on("2026-06-12")
                                .with(20),
                        "cs.CL",
                        "cs.AI"),
                listed(
                        paper(ROBOTS, "Robots optimize behavior with world models")
                                .saying("A robot uses tools. Selfcorrecting, it models the world.")
                                .about("robotics", "use cases")
                                .by(
                                        "Wei Zhang",
                                        "Jean-Baptiste Noël",
                                        "Geoffrey Li",
                                        "\u0130lker Ng")
                                .from("meta-llama", "Meta")
                                .on("2026-06-01")
                                .with(5),
                        "cs.RO",
                        "q-bio.NC"),
                paper(TITLED, "The Who").paper());
        papers = new FilteredPapers(catalogue, folder);
    }

    @AfterEach
    void close() throws IOException {
        papers.close();
    }

    private static Paper listed(Papers paper, String... categories) {
        return paper.paper()
                .withArxiv(
                        new ArxivRecord(List.of(categories), null, null, Publication.NONE, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agent",
                "agents",
                "Agents",
                "optimizing agents",
                "tool-use",
                "tooluse",
                "\"tool use of language agents\"",
                "\"tool-use of language agents\"",
                "\"optimization tool-use\"",
                "\"state of the art\"",
                "\"state-of-the-art\"",
                "state-of-the-art",
                "author:\"Geoffrey Hinton\"",
                "author:\"hinton, geoffrey\"",
                "author:\"Geoffrey E Hinton\"",
                "author:hinton",
                "author:LiWei",
                "org:deepmind",
                "org:\"Google DeepMind\"",
                "org:google-deepmind",
                "org:GoogleDeepMind",
                "cat:cs.CL",
                "cat:CS.cl",
                "keyword:agent",
                "keyword:\"language agents\"",
                "keyword:\"world models\"",
                "upvotes>5",
                "upvotes=20",
                "since:7d",
                "cat:cs -robot upvotes>=20"
            })
    void theAgentsAreFound(String filter) {
        assertThat(papers.idsFor(filter)).containsExactly(AGENTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "robot -agent",
                "behaviour optimise",
                "\"world model\" -keyword:\"world model\"",
                "author:\"Jean-Baptiste Noel\"",
                "author:zhang",
                "author:\"wei zhang\"",
                "author:ilker",
                "author:\u0130LKER",
                "org:meta",
                "org:meta-llama",
                "org:\"llama meta\"",
                "cat:q-bio",
                "cat:q-bio.NC",
                "keyword:use -keyword:tool",
                "upvotes<20 upvotes>0",
                "since:2w -since:7d",
                "-(agents OR who) OR (robots cat:cs.RO)"
            })
    void theRobotsAreFound(String filter) {
        assertThat(papers.idsFor(filter)).containsExactly(ROBOTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "toolsmith",
                "\"agents language\"",
                "\"use language\"",
                "author:\"Li Hinton\"",
                "author:\"Geoffrey Wei\"",
                "author:geoff",
                "org:llama-deepmind",
                "cat:c",
                "cat:cs.LG",
                "keyword:\"agents tool\"",
                "keyword:\"robotics use\"",
                "comments>0",
                "has:code",
                "has:models OR has:video OR has:project",
                "agents -agents"
            })
    void nothingIsFound(String filter) {
        assertThat(papers.idsFor(filter)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "self-correcting    | 2606.00001 2606.00002",
                "\"self correcting\" | 2606.00001",
                "selfcorrecting     | 2606.00001 2606.00002",
                "the                | 2606.00001 2606.00002 2606.00003",
                "-the               | ''",
                "\"the who\"        | 2606.00003",
                "agents OR robots   | 2606.00001 2606.00002",
                "-agents            | 2606.00002 2606.00003",
                "-(agents -robots)  | 2606.00002 2606.00003",
                "--agents           | 2606.00001",
                "cat:cs             | 2606.00001 2606.00002",
                "-cat:cs            | 2606.00003",
                "upvotes>=0         | 2606.00001 2606.00002 2606.00003",
                "upvotes<=0         | 2606.00003",
                "-has:code          | 2606.00001 2606.00002 2606.00003"
            })
    void othersFindSomeOfThem(String filter, String ids) {
        assertThat(String.join(" ", papers.idsFor(filter))).isEqualTo(ids);
    }

    @Test
    void theCostliestFilterThatCanBeTypedIsAnswered() {
        String hyphens = "\"ab-c ab-c ab-c\" ";
        assertThat(papers.idsFor(hyphens.repeat(500 / hyphens.length()))).isEmpty();
        assertThat(papers.idsFor("-a.b/c-d/e-f ".repeat(38))).hasSize(3);
        assertThat(papers.idsFor("\"" + "ab-c ".repeat(99) + "\"")).isEmpty();
        // A single sign that stands for "p.m." makes the shortest words of many forms.
        String fifty =
                IntStream.range(0, 50)
                        .mapToObj(i -> (char) ('\u4e00' + i) + "\u33d8/\u33d8/\u33d8")
                        .collect(Collectors.joining(" "));
        assertThat(papers.idsFor(fifty)).isEmpty();
        assertThat(papers.idsFor("-" + fifty.replace(" ", " -"))).hasSize(3);
    }
}
