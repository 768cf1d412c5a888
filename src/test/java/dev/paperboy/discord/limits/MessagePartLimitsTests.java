package dev.paperboy.discord.limits;

import static dev.paperboy.discord.limits.BodyMaker.json;
import static dev.paperboy.discord.limits.BodyMaker.times;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Limits of single parts of a message, met exactly and passed by one. */
class MessagePartLimitsTests {

    @ParameterizedTest
    @CsvSource({"6000, 0", "6001, 1"})
    void everyTextOfAnEmbedCountsForItsSum(int length, int findings) {
        String field = "{'name':'" + "n".repeat(256) + "','value':'" + "v".repeat(768) + "'}";
        String embed =
                "{'footer':{'text':'%s'},'author':{'name':'%s'},'fields':%s}"
                        .formatted(
                                "f".repeat(length - 256 - 4096), "a".repeat(256), times(4, field));

        assertThat(rules("{'embeds':[" + embed + "]}"))
                .hasSize(findings)
                .allMatch("MAX_EMBED_SIZE_EXCEEDED"::equals);
    }

    @ParameterizedTest
    @CsvSource({"https://a.example, 0", "https:a.example, 1", "https:///a, 1", "ftp://a.b, 1"})
    void aLinkNeedsASite(String url, int findings) {
        assertThat(rules("{'embeds':[{'title':'x','url':'" + url + "'}]}")).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "2, 1, 1", "0, 2, 0"})
    void asManyMayBeChosenAsMustBe(int fewest, int most, int findings) {
        String select =
                "{'type':3,'custom_id':'s','min_values':%d,'max_values':%d,'options':%s}"
                        .formatted(fewest, most, times(2, "{'label':'l','value':'%d'}"));

        assertThat(rules("{'components':[{'type':1,'components':[" + select + "]}]}"))
                .hasSize(findings);
    }

    @Test
    void aButtonThatSellsHasNoLabel() {
        String button = "{'type':2,'style':6,'sku_id':'1'%s}";

        assertThat(rules(row(button.formatted("")))).isEmpty();
        assertThat(rules(row(button.formatted(",'label':'Buy'"))))
                .containsExactly("BUTTON_COMPONENT_INVALID_FIELD");
    }

    @ParameterizedTest
    @CsvSource({"1024, 0", "1025, 1"})
    void anAlternativeTextHasItsEnd(int length, int findings) {
        String picture =
                "{'media':{'url':'https://example.org/a.png'},'description':'%s'}"
                        .formatted("d".repeat(length));

        assertThat(rules("{'flags':32768,'components':[{'type':12,'items':[" + picture + "]}]}"))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"25, 0", "26, 1"})
    void aCommandHasSoManyOptions(int count, int findings) {
        String options = times(count, "{'type':3,'name':'o%d','description':'x'}");

        assertThat(
                        DiscordLimits.checkCommand(
                                json("{'name':'a','description':'x','options':" + options + "}")))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"4, 5, 0", "6, 5, 1"})
    void aFieldsFewestLettersAreNoMoreThanItsMost(int fewest, int most, int findings) {
        String input =
                "{'type':4,'custom_id':'i','style':1,'min_length':%d,'max_length':%d}"
                        .formatted(fewest, most);

        assertThat(
                        DiscordLimits.checkModal(
                                json(
                                        "{'title':'t','custom_id':'m','components':[{'type':18,"
                                                + "'label':'l','component':"
                                                + input
                                                + "}]}")))
                .hasSize(findings);
    }

    private static String row(String control) {
        return "{'components':[{'type':1,'components':[" + control + "]}]}";
    }

    private static List<String> rules(String body) {
        return DiscordLimits.checkMessage(json(body)).stream().map(LimitFinding::rule).toList();
    }
}
