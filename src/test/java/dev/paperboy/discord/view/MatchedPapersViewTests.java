package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.MatchedPapers.Entry;
import dev.paperboy.filter.Filter;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.Match;
import dev.paperboy.search.Match.Strength;
import dev.paperboy.search.MatchReason;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

class MatchedPapersViewTests {

    private final Language english = new Texts().english();

    MatchedPapersViewTests() throws IOException {}

    private SeenMessage seen(List<Entry> fitting, List<Entry> maybe) {
        return SeenMessage.of(
                MatchedPapersView.of(
                        new MatchedPapers(List.of("### Agents"), fitting, maybe, List.of()),
                        english));
    }

    private static Match because(MatchReason... reasons) {
        return new Match(Strength.STRONG, 1, List.of(reasons));
    }

    @Test
    void eachPaperTellsWhyItFits() {
        Entry agents =
                new Entry(
                        SamplePapers.full(1, "Agents", 118, 3),
                        because(
                                new MatchReason.Meaning(3.2),
                                new MatchReason.Words(List.of("agent", "*tool*")),
                                new MatchReason.Keyword("tool use"),
                                new MatchReason.Example(new PaperId("2606.00009"), true),
                                new MatchReason.Condition(
                                        new Filter.Has(Filter.Thing.CODE), true)));
        Entry others =
                new Entry(
                        SamplePapers.unlisted(2, "Others"),
                        because(
                                new MatchReason.Meaning(0.2),
                                new MatchReason.Example(new PaperId("2606.00008"), false),
                                new MatchReason.Condition(new Filter.Word("bees"), false)));

        assertThat(seen(List.of(agents), List.of(others)).outline())
                .isEqualTo(
                        """
                        ### Agents
                        ▲118 [Agents](https://huggingface.co/papers/2606.00001)
                        -# close in meaning · the words *agent*, *\\*tool\\** · keyword *tool use*\
                         · like the example 2606.00009 · as asked: has\\:code
                        **Maybe**
                        [Others](https://arxiv.org/abs/2606.00002)
                        -# not close in meaning · like 2606.00008, which does not fit\
                         · not as asked: bees\
                        """);
    }

    @Test
    void papersWithoutRoomAreCounted() {
        List<Entry> many =
                SamplePapers.many(40).stream()
                        .map(paper -> new Entry(paper, because(new MatchReason.Meaning(2))))
                        .toList();

        String text = seen(many, many).text();

        assertThat(text).contains("Paper 1:", "-# and 28 more", "-# and 36 more");
    }

    @Test
    void hostileWordsStillFit() {
        List<Entry> many =
                SamplePapers.many(40).stream()
                        .map(paper ->
                                new Entry(
                                        paper,
                                        because(
                                                new MatchReason.Words(
                                                        List.of("*".repeat(99), "日".repeat(99))))))
                        .toList();

        assertThat(seen(many, many).text()).contains("more");
    }
}
