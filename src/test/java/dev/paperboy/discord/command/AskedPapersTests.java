package dev.paperboy.discord.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.SearchOrder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedPapersTests {

    @Test
    void aSearchComesBackFromItsButton() {
        AskedSearch asked = new AskedSearch("50% off: a:b?", SearchOrder.RELEVANCE, 0);

        assertThat(AskedSearch.of(onTheWire(asked.at(SearchOrder.VOTES, 20))))
                .contains(new AskedSearch("50% off: a:b?", SearchOrder.VOTES, 20));
    }

    @Test
    void aWishForSimilarPapersComesBackFromItsButton() {
        PaperId old = new PaperId("cond-mat.MT/0601001");
        AskedSimilar plain = new AskedSimilar(old, null, SearchOrder.RELEVANCE, 0);
        AskedSimilar fitting = new AskedSimilar(old, "a: b", SearchOrder.DATE, 10);

        assertThat(AskedSimilar.of(onTheWire(plain.at(SearchOrder.DATE, 10))))
                .contains(new AskedSimilar(old, null, SearchOrder.DATE, 10));
        assertThat(AskedSimilar.of(onTheWire(fitting.at(SearchOrder.DATE, 10)))).contains(fitting);
    }

    @Test
    void theButtonOfACardAsksForTheMostSimilar() {
        assertThat(AskedSimilar.of(ComponentId.of("similar", "2606.00001")))
                .contains(
                        new AskedSimilar(
                                new PaperId("2606.00001"), null, SearchOrder.RELEVANCE, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search",
                "search:date",
                "search:date:0",
                "search:date:0:",
                "search:date:0: ",
                "search:date:-1:x",
                "search:date:99999:x",
                "search:best:0:x"
            })
    void whatIsNoSearchIsNone(String id) {
        assertThat(AskedSearch.of(ComponentId.parse(id).orElseThrow())).isEmpty();
    }

    private static ComponentId onTheWire(ComponentId id) {
        return ComponentId.parse(id.toString()).orElseThrow();
    }
}
