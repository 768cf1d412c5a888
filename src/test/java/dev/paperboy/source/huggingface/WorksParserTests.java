package dev.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.LinkedWorks;
import dev.paperboy.paper.LinkedWorks.Work;
import dev.paperboy.paper.LinkedWorks.Works;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** What names a paper, in Hugging Face's answer to a question for it alone. */
class WorksParserTests {

    private static @Nullable LinkedWorks parsed(String json) {
        return WorksParser.parse(new JsonMapper().readTree(json));
    }

    @Test
    void numbersAndTheFirstByTheirLikesAreTaken() {
        assertThat(
                        parsed(
                                """
                                {"numTotalModels": 5, "linkedModels": [
                                   {"id": "a/one"}, {"id": "b/two", "likes": 9, "downloads": 3},
                                   {"id": "gpt2", "likes": 4}, {"id": "c/three", "likes": 1}],
                                 "numTotalDatasets": 0, "linkedDatasets": [],
                                 "linkedSpaces": [{"id": "d/four", "likes": 2}]}
                                """))
                .isEqualTo(
                        new LinkedWorks(
                                new Works(
                                        5,
                                        List.of(
                                                new Work("b/two", 9),
                                                new Work("gpt2", 4),
                                                new Work("c/three", 1))),
                                Works.NONE,
                                new Works(1, List.of(new Work("d/four", 2)))));
    }

    @Test
    void whatIsNotToldIsNotTakenForNothing() {
        assertThat(parsed("{\"id\": \"2606.00001\", \"title\": \"T\"}")).isNull();
        assertThat(parsed("{\"numTotalModels\": \"many\", \"linkedModels\": 3}")).isNull();
    }

    @Test
    void namesThatAreNoneAreLeftOutAndNoMoreAreNamedThanThereAre() {
        assertThat(
                        parsed(
                                """
                                {"linkedModels": [{"id": "../../x"}, {"id": "a/b c"}, {"id": 7}, {},
                                  "a/b", {"id": "a/b/c"}, {"id": "https://evil.example/"}],
                                 "numTotalSpaces": 1,
                                 "linkedSpaces": [{"id": "a/b"}, {"id": "a/b"}, {"id": "c/d"}]}
                                """))
                .isEqualTo(
                        new LinkedWorks(
                                new Works(7, List.of()),
                                Works.NONE,
                                new Works(1, List.of(new Work("a/b", 0)))));
    }
}
