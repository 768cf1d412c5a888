package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.PaperList.Entry;
import dev.paperboy.discord.view.PaperList.Paging;
import dev.paperboy.paper.Paper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

class PaperListViewTests {

    private final Language english = new Texts().english();

    PaperListViewTests() throws IOException {}

    @Test
    void aListReadsLikeThis() {
        PaperList list =
                new PaperList(
                        "Found",
                        List.of("for *agents*"),
                        List.of(
                                new Entry(SamplePapers.full(1, "Agents", 118, 3), "12 Jun 2026"),
                                Entry.of(SamplePapers.unlisted(2, "Others"))),
                        Paging.NONE,
                        "1,000 papers searched");

        assertThat(seen(list).outline())
                .isEqualTo(
                        """
                        ## Found
                        -# for *agents*
                        **1.** ▲118 [Agents](https://huggingface.co/papers/2606.00001) · 12 Jun 2026
                        -# AI: Agents that read papers do well.
                        **2.** [Others](https://arxiv.org/abs/2606.00002)
                        [Open a paper… -> open:list
                            Agents | 2606.00001 | ▲118 · 💬3
                            Others | 2606.00002 | ]
                        -# 1,000 papers searched\
                        """);
    }

    @Test
    void anEmptyListIsItsHeading() {
        PaperList list = new PaperList("Found", List.of(), List.of(), Paging.NONE, null);

        assertThat(seen(list).outline()).isEqualTo("## Found");
    }

    @Test
    void whatFindsNoRoomIsCountedAndCanBeReached() {
        List<Paper> papers = SamplePapers.many(40);
        Paging paging = new Paging(10, after -> ComponentId.of(Actions.DAYS, "a", "b", after));
        PaperList list =
                new PaperList(
                        "All", List.of(), papers.stream().map(Entry::of).toList(), paging, null);

        SeenMessage seen = seen(list);

        int shown = seen.options().size();
        assertThat(shown).isBetween(15, 25);
        assertThat(seen.text())
                .contains("**11.** ▲199 [" + papers.getFirst().title() + "](")
                .contains("**" + (10 + shown) + ".** ")
                .doesNotContain("**" + (11 + shown) + ".** ")
                .doesNotContain("-# AI: ")
                .endsWith("-# and " + (40 - shown) + " more");
        assertThat(seen.customIds()).contains("days:a:b:" + (10 + shown));
    }

    @Test
    void aListWithRoomHasNoButtonForMore() {
        Paging paging = new Paging(0, after -> ComponentId.of(Actions.DAYS, "a", "b", after));
        List<Entry> entries = SamplePapers.many(10).stream().map(Entry::of).toList();

        SeenMessage seen = seen(new PaperList("All", List.of(), entries, paging, null));

        assertThat(seen.customIds()).isEqualTo(List.of("open:list"));
        assertThat(seen.text()).contains("**10.** ", "-# AI: ");
    }

    private SeenMessage seen(PaperList list) {
        SeenMessage seen = SeenMessage.of(PaperListView.of(list, english));
        seen.isTaken();
        return seen;
    }
}
