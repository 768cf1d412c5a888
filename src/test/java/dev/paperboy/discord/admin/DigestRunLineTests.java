package dev.paperboy.discord.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.DeliveryRecord;
import dev.paperboy.delivery.DeliveryState;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.PostedMessage;
import dev.paperboy.digest.DigestRun;
import dev.paperboy.digest.DigestRun.Around;
import dev.paperboy.digest.DigestRun.AroundKind;
import dev.paperboy.digest.DigestRun.Gap;
import dev.paperboy.digest.DigestRun.Outcome;
import dev.paperboy.digest.DigestRun.Way;
import dev.paperboy.digest.FeedSpan;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.discord.view.SentBody;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.ScheduleKey;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which words the history has for what a digest did. */
class DigestRunLineTests {

    private static final Instant NOON = Instant.parse("2026-06-12T12:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);
    private static final FeedSpan DAYS = new FeedSpan(FRIDAY, FRIDAY.plusDays(3));
    private static final DigestTarget TARGET = new DigestTarget(1, 2);
    private static final DigestTarget GONE = new DigestTarget(1, 3);
    private static final Outcome POSTED = new Outcome.Posted(DAYS, 10, 31, 0, Way.ON_TIME);

    private final Texts texts = new Texts();
    private final Guild guild = mock();

    DigestRunLineTests() throws IOException {
        GuildChannel channel = mock();
        given(guild.getGuildChannelById(TARGET.channelId())).willReturn(channel);
    }

    private static DigestRun run(
            DigestTarget target,
            Outcome outcome,
            @Nullable DeliveryRecord delivery,
            Around... around) {
        return new DigestRun(
                new ScheduleKey("digest", 1),
                target,
                FRIDAY,
                NOON,
                outcome,
                delivery,
                List.of(around));
    }

    private static DigestRun run(Outcome outcome) {
        return run(TARGET, outcome, null);
    }

    private static DigestRun run(DeliveryRecord delivery, Around... around) {
        return run(TARGET, POSTED, delivery, around);
    }

    private static DeliveryRecord delivery(DeliveryState state, @Nullable String reason) {
        return new DeliveryRecord(
                DeliveryId.random(),
                "key",
                new Destination.Channel(1, TARGET.channelId()),
                state,
                state == DeliveryState.SENT ? new PostedMessage(TARGET.channelId(), 77) : null,
                reason,
                NOON,
                NOON);
    }

    private static Around around(AroundKind kind, DeliveryState state) {
        return new Around(kind, delivery(state, "*Missing* Access"));
    }

    private static Outcome posted(int late, Way way) {
        return new Outcome.Posted(DAYS, 10, 31, late, way);
    }

    /** What was done, and what is said of it. */
    record Case(DigestRun run, String words) {}

    static Stream<Case> cases() {
        DeliveryRecord sent = delivery(DeliveryState.SENT, null);
        String reason = "*Missing* Access";
        String shown = "\\*Missing\\* Access";
        return Stream.of(
                new Case(run(POSTED), "<#2> · 10 of 31 papers, Fri 12 – Mon 15 Jun"),
                new Case(run(posted(1, Way.ON_TIME)), "Jun, 1 of them added late"),
                new Case(run(posted(4, Way.ON_TIME)), "Jun, 4 of them added late"),
                new Case(run(posted(0, Way.LATE)), "late: the list could not be had before"),
                new Case(run(posted(0, Way.EDITED)), "in place of the notice that there were none"),
                new Case(run(posted(0, Way.BY_HAND)), "Jun, by hand"),
                new Case(
                        run(new Outcome.Told(Gap.WEEKEND)),
                        "no papers, with a notice: no list is published at the weekend"),
                new Case(
                        run(new Outcome.Quiet(Gap.EMPTY_LISTS, true)),
                        "nothing posted since notices are off: the lists were empty"),
                new Case(
                        run(new Outcome.Quiet(Gap.SOURCE_SILENT, false)),
                        "since the channel was told before: Hugging Face did not answer"),
                new Case(run(new Outcome.Missed()), "left out: I was not there at its time"),
                new Case(
                        run(new Outcome.LeftOut(DAYS)),
                        "left out for good: the lists of Fri 12 – Mon 15 Jun"),
                new Case(run(delivery(DeliveryState.PENDING, null)), "\n-# on its way"),
                new Case(
                        run(delivery(DeliveryState.PENDING, reason)),
                        "\n-# on its way, but held up: " + shown),
                new Case(run(delivery(DeliveryState.SENDING, reason)), "\n-# on its way. " + shown),
                new Case(
                        run(sent),
                        "\n-# posted: [the message](https://discord.com/channels/1/2/77)"),
                new Case(run(GONE, POSTED, sent), "\n-# posted, and gone since with its channel"),
                new Case(run(delivery(DeliveryState.DELETED, null)), "\n-# posted, and deleted"),
                new Case(run(delivery(DeliveryState.FAILED, reason)), "\n-# **failed**: " + shown),
                new Case(
                        run(delivery(DeliveryState.UNCERTAIN, reason)),
                        "\n-# **uncertain**: perhaps it is there, I could not look. " + shown),
                new Case(
                        run(sent, around(AroundKind.CROSSPOST, DeliveryState.FAILED)),
                        "\n-# **not published** to followers: " + shown),
                new Case(
                        run(sent, around(AroundKind.CROSSPOST, DeliveryState.UNCERTAIN)),
                        "\n-# perhaps **not published** to followers, I could not look: " + shown),
                new Case(
                        run(sent, around(AroundKind.THREAD, DeliveryState.FAILED)),
                        "\n-# **no thread** under it: " + shown),
                new Case(
                        run(sent, around(AroundKind.THREAD, DeliveryState.UNCERTAIN)),
                        "\n-# perhaps **no thread** under it, I could not look: " + shown),
                new Case(
                        run(sent, around(AroundKind.SETTLED, DeliveryState.FAILED)),
                        "\n-# **votes not settled**: " + shown),
                new Case(
                        run(sent, around(AroundKind.SETTLED, DeliveryState.UNCERTAIN)),
                        "\n-# perhaps the votes were **not settled**: " + shown));
    }

    private String text(DigestRun run, Language language) {
        String text = new DigestRunLine(run, guild, language).text();
        SentBody.message(Notices.of(text)).isTaken();
        return text;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachThingHasItsWords(Case it) {
        assertThat(text(it.run(), texts.english())).contains(it.words());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itHasThemInEveryLanguage(Case it) {
        texts.locales().stream()
                .filter(locale -> !locale.equals(Locale.ENGLISH))
                .forEach(locale ->
                        assertThat(text(it.run(), texts.in(locale)))
                                .doesNotContain(it.words().strip(), "{"));
    }

    /** Else the whole history could not be shown. */
    @ParameterizedTest
    @EnumSource
    void everyReasonThatThereWereNoPapersIsTold(Gap gap) {
        for (Locale locale : texts.locales()) {
            String key = "history.gap." + gap.name().toLowerCase(Locale.ROOT);

            assertThat(text(run(new Outcome.Told(gap)), texts.in(locale)))
                    .endsWith(": " + texts.in(locale).text(key));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWentWellAroundAMessageIsNotTold(AroundKind kind) {
        DeliveryRecord sent = delivery(DeliveryState.SENT, null);
        Language english = texts.english();

        assertThat(text(run(sent, around(kind, DeliveryState.SENT)), english))
                .isEqualTo(text(run(sent), english));
        assertThat(text(run(sent, around(kind, DeliveryState.PENDING)), english))
                .isEqualTo(text(run(sent), english));
    }

    @Test
    void whatIsMissingAroundAMessageThatIsNotThereGoesWithoutSaying() {
        DeliveryRecord failed = delivery(DeliveryState.FAILED, "Missing Access");
        Around thread = around(AroundKind.THREAD, DeliveryState.FAILED);

        assertThat(text(run(failed, thread), texts.english())).doesNotContain("thread");
    }
}
