package dev.paperboy.discord.limits;

import static dev.paperboy.discord.limits.BodyMaker.json;
import static dev.paperboy.discord.limits.BodyMaker.times;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class ModalLimitsTests {
    private static final String FIELD = "{'type':4,'style':1,'custom_id':'f%d'}";

    static Stream<Arguments> wrongModals() {
        return Stream.of(
                Arguments.of("/title", modal("t".repeat(46), labels(1, FIELD))),
                Arguments.of("/components", modal("t", labels(6, FIELD))),
                Arguments.of("/components", modal("t", "[]")),
                Arguments.of(
                        "/components/1/component/custom_id",
                        modal("t", labels(2, FIELD.replace("%d", "")))),
                Arguments.of(
                        "/components/0/label",
                        modal(
                                "t",
                                labels(1, FIELD).replace("'Label'", "'" + "l".repeat(46) + "'"))),
                Arguments.of(
                        "/components/0/component/max_length",
                        modal("t", labels(1, input("'max_length':4001")))),
                Arguments.of(
                        "/components/0/component/min_length",
                        modal("t", labels(1, input("'min_length':5,'max_length':4")))),
                Arguments.of(
                        "/components/0/component/value",
                        modal("t", labels(1, input("'max_length':2,'value':'abc'")))),
                Arguments.of(
                        "/components/0/component/options",
                        modal("t", labels(1, group(21, times(1, "{'label':'l','value':'%d'}"))))),
                Arguments.of(
                        "/components/0/component/options",
                        modal("t", labels(1, group(22, times(11, "{'label':'l','value':'%d'}"))))),
                Arguments.of(
                        "/components/0/component/options/1/value",
                        modal("t", labels(1, group(22, times(2, "{'label':'l','value':'v'}"))))));
    }

    @ParameterizedTest
    @MethodSource("wrongModals")
    void whatDiscordWouldRefuseIsFound(String path, String modal) {
        assertThat(DiscordLimits.checkModal(json(modal)))
                .extracting(LimitFinding::path)
                .contains(path);
    }

    @Test
    void aModalThatKeepsToTheLimitsIsNotFoundFaultWith() {
        String fields =
                "["
                        + String.join(
                                ",",
                                "{'type':10,'content':'Choose well.'}",
                                label(input("'max_length':4000,'value':'abc'")),
                                label(group(21, times(10, "{'label':'l','value':'%d'}"))),
                                label("{'type':8,'custom_id':'channel'}"),
                                label("{'type':23,'custom_id':'yes'}"))
                        + "]";

        assertThat(DiscordLimits.checkModal(json(modal("A form", fields)))).isEmpty();
    }

    private static String modal(String title, String components) {
        return "{'custom_id':'m','title':'" + title + "','components':" + components + "}";
    }

    private static String labels(int count, String field) {
        return times(count, label(field));
    }

    private static String label(String field) {
        return "{'type':18,'label':'Label','component':" + field + "}";
    }

    private static String input(String keys) {
        return "{'type':4,'style':1,'custom_id':'f'," + keys + "}";
    }

    private static String group(int type, String options) {
        return "{'type':" + type + ",'custom_id':'g','options':" + options + "}";
    }
}
