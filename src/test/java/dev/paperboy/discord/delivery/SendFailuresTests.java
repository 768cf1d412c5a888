package dev.paperboy.discord.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.Action;
import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.Errand;
import dev.paperboy.delivery.PostedMessage;
import dev.paperboy.delivery.SendOutcome;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.utils.data.DataObject;

import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.ResponseBody;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

class SendFailuresTests {

    private static final PostedMessage SUBJECT = new PostedMessage(5, 6);

    @ParameterizedTest
    @CsvSource({
        "401, 0, Unauthorized",
        "403, 50001, Refused",
        "403, 50013, Refused",
        "404, 10003, Refused",
        "404, 10004, Refused",
        "400, 50008, Refused",
        "400, 200000, Refused",
        "404, 10008, Deleted",
        "400, 50035, Malformed",
        "400, 50006, Malformed",
        "400, 50109, Malformed",
        "400, 0, Malformed",
        "413, 40005, Malformed",
        "413, 0, Malformed",
        "429, 0, NotSent",
        "400, 40067, Refused",
        "403, 50007, Refused",
        "400, 160005, Refused",
        "400, 240000, Refused",
        "403, 40004, NotSent",
        "400, 30046, NotSent",
        "500, 0, Unclear",
        "502, 0, Unclear",
        "503, 130000, Unclear",
        "529, 0, Unclear"
    })
    void whatDiscordAnswersTellsWhatHasBecomeOfTheMessage(int status, int code, String outcome) {
        SendOutcome found =
                outcome(answered(status, "{\"code\":%d,\"message\":\"because\"}".formatted(code)));

        assertThat(found.getClass().getSimpleName()).isEqualTo(outcome);
        if (!(found instanceof SendOutcome.Deleted) && code != 10003) {
            assertThat(found.toString()).contains("because");
        }
    }

    /** A proxy, a firewall: what it says is about the way there, not about the channel. */
    @ParameterizedTest
    @CsvSource({"403", "404", "408", "200", "302"})
    void whatSomebodyOnTheWayAnswersLeavesItUnclear(int status) {
        assertThat(outcome(answered(status, "<html>Blocked</html>")))
                .isInstanceOfSatisfying(
                        SendOutcome.Unclear.class,
                        unclear -> assertThat(unclear.reason()).contains("" + status));
    }

    @Test
    void aBlockOfCloudflareIsNoRefusalOfTheChannel() {
        assertThat(outcome(answered(403, "{\"code\":40333,\"message\":\"blocked\"}")))
                .isInstanceOf(SendOutcome.Unclear.class);
    }

    @Test
    void aRefusalKeepsDiscordsCodeAndWords() {
        assertThat(outcome(answered(403, "{\"code\":50001,\"message\":\"Missing Access\"}")))
                .isEqualTo(
                        new SendOutcome.Refused(
                                50001,
                                "Missing Access: the bot needs the permission View Channel there"));
    }

    @Test
    void ofAMalformedBodyThePlaceIsNamedAndNothingQuoted() {
        String answer =
                """
                {"code":50035,"message":"Invalid Form Body","errors":{"components":{"0":{"_errors":
                [{"code":"BASE_TYPE","message":"Value \\"secret words\\" is not right"}]}}}}
                """;

        assertThat(outcome(answered(400, answer)))
                .isInstanceOfSatisfying(
                        SendOutcome.Malformed.class,
                        malformed ->
                                assertThat(malformed.reason())
                                        .contains("Invalid Form Body: components[0]")
                                        .doesNotContain("secret words"));
    }

    @Test
    void aBrokenConnectionLeavesItUnclear() {
        ErrorResponseException broken =
                ErrorResponseException.create(
                        ErrorResponse.SERVER_ERROR,
                        new Response(new IOException("reset"), Set.of()));

        assertThat(outcome(broken))
                .isEqualTo(new SendOutcome.Unclear("Discord gave no answer (IOException)"));
    }

    @Test
    void aTimeOutLeavesItUnclear() {
        assertThat(outcome(new CompletionException(new TimeoutException("30 s"))))
                .isEqualTo(new SendOutcome.Unclear("Discord gave no answer (TimeoutException)"));
    }

    /** As the client reports an answer. */
    private static ErrorResponseException answered(int status, String body) {
        okhttp3.Response answer =
                new okhttp3.Response.Builder()
                        .request(new Request.Builder().url("http://127.0.0.1/").build())
                        .protocol(Protocol.HTTP_1_1)
                        .code(status)
                        .message("")
                        .body(ResponseBody.create(body, MediaType.get("application/json")))
                        .build();
        ErrorResponse error =
                body.startsWith("{")
                        ? ErrorResponse.fromJSON(DataObject.fromJson(body))
                        : ErrorResponse.SERVER_ERROR;
        return ErrorResponseException.create(error, new Response(answer, -1, Set.of()));
    }

    @ParameterizedTest
    @CsvSource({"40033", "160004"})
    void whatWasDoneBeforeIsDone(int code) {
        Errand errand =
                new Errand(
                        DeliveryId.random(),
                        new Destination.Channel(1, 5),
                        new Action.Crosspost(DeliveryId.random()),
                        "{}",
                        SUBJECT);
        assertThat(
                        SendFailures.outcome(
                                errand,
                                answered(
                                        400,
                                        "{\"code\":%d,\"message\":\"already\"}".formatted(code))))
                .isEqualTo(new SendOutcome.Sent(SUBJECT));
    }

    private static SendOutcome outcome(RuntimeException failure) {
        Errand errand =
                new Errand(
                        DeliveryId.random(),
                        new Destination.Channel(1, 5),
                        new Action.Post(),
                        "{}",
                        null);
        return SendFailures.outcome(errand, failure);
    }
}
