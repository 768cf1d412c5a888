package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.text.HostileTexts;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.PaperList.Entry;
import dev.paperboy.discord.view.PaperList.Paging;
import dev.paperboy.paper.Paper;

import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

class PaperSectionTests {

    private final Language english = new Texts().english();

    PaperSectionTests() throws IOException {}

    @Test
    void aListWithASectionReadsLikeThis() {
        Container list =
                PaperListView.growing(
                        new PaperList(
                                "2 papers for “agents”",
                                List.of("best first"),
                                List.of(
                                        new Entry(SamplePapers.full(1, "Agents", 118, 3), "12 Jun"),
                                        Entry.of(SamplePapers.voted(2, "Others", 4))),
                                new Paging(
                                        0,
                                        1,
                                        before -> ComponentId.of(Actions.SEARCH, before),
                                        List.of(Button.secondary("search:date", "Newest first"))),
                                null),
                        english);
        PaperSection section =
                new PaperSection(
                        "**Also on Hugging Face**",
                        List.of(Entry.of(SamplePapers.full(3, "More agents", 5, 0))));

        assertThat(SeenMessage.of(section.below(list, english)).outline())
                .isEqualTo(
                        """
                        ## 2 papers for “agents”
                        -# best first
                        **1.** ▲118 [Agents](https://huggingface.co/papers/2606.00001) · 12 Jun
                        -# AI: Agents that read papers do well.
                        [Open a paper… -> open:list
                            Agents | 2606.00001 | ▲118 · 💬3]
                        [More -> search:1]
                        [Newest first -> search:date]
                        -# and 1 more
                        [divider]
                        **Also on Hugging Face**
                        ▲5 [More agents](https://huggingface.co/papers/2606.00003)
                        -# AI: Agents that read papers do well.
                        [Open a paper… -> open:more
                            More agents | 2606.00003 | ▲5]\
                        """);
    }

    @Test
    void whateverIsAddedWhatWasThereStaysAsItIs() {
        for (int seed = 0; seed < 20; seed++) {
            List<Paper> papers = papers(seed);
            Container list =
                    PaperListView.growing(
                            new PaperList(
                                    "Found",
                                    List.of(),
                                    papers.subList(0, 10).stream().map(Entry::of).toList(),
                                    Paging.NONE,
                                    null),
                            english);
            PaperSection section =
                    new PaperSection(
                            "**Also**", papers.subList(10, 15).stream().map(Entry::of).toList());

            SeenMessage before = SeenMessage.of(list);
            SeenMessage after = SeenMessage.of(section.below(list, english));

            after.isTaken();
            after.isWithin(3_500, 9_500);
            assertThat(after.outline()).startsWith(before.outline() + "\n[divider]\n");
            assertThat(after.customIds()).containsExactly("open:list", "open:more");
        }
    }

    private static List<Paper> papers(int seed) {
        List<String> titles =
                HostileTexts.some(seed, 200).filter(text -> !text.isBlank()).limit(15).toList();
        return IntStream.range(0, titles.size())
                .mapToObj(i -> SamplePapers.full(i + 1, titles.get(i), 1_000, 5))
                .toList();
    }
}
