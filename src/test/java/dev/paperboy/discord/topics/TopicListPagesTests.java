package dev.paperboy.discord.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.SentBody;
import dev.paperboy.filter.Examples;
import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Topic;
import dev.paperboy.filter.Width;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.Guild;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Discord takes every page of a server's topics, whatever words are in them. */
class TopicListPagesTests {

    private static final Instant NOON = Instant.parse("2026-06-12T12:00:00Z");
    private static final int TOPICS = 40;

    private final ServerTopics topics = mock();
    private final DigestSchedules schedules = mock();
    private final Guild guild = mock();
    private final TopicReplies replies = new TopicReplies();
    private final TopicListPages pages =
            new TopicListPages(
                    topics, new TopicUses(schedules, replies, Clock.systemUTC()), replies);
    private final Texts texts = new Texts();

    TopicListPagesTests() throws IOException {
        DigestSettings settings =
                DigestSettings.daily(
                                new DigestTarget(1L << 60, 1L << 60),
                                new LocalHour(LocalTime.NOON, ZoneOffset.UTC),
                                Locale.ENGLISH)
                        .withContent(new DigestContent(15, 9_999, true, List.of("a"), null));
        DigestSchedule using = DigestSchedule.first(new DigestRequest(settings, 7, NOON));
        given(schedules.ofGuild(anyLong())).willReturn(Collections.nCopies(10, using));
        given(topics.most()).willReturn(TOPICS);
    }

    private static ServerTopic topic(String word) {
        return new ServerTopic(
                "a",
                1,
                7,
                new Topic(
                        word,
                        word,
                        List.of(word),
                        new Filter.Word(word),
                        Examples.NONE,
                        Width.WIDE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "深", "ﷺ", "𝔸", "*", "W "})
    void everyPageIsTaken(String piece) {
        String word = piece.repeat(60 / piece.length());
        given(topics.ofGuild(anyLong())).willReturn(Collections.nCopies(TOPICS, topic(word)));
        for (Locale locale : texts.locales()) {
            for (int skipped = 0; skipped < TOPICS; skipped++) {
                Container page =
                        (Container)
                                pages.from(skipped, guild, texts.in(locale))
                                        .components()
                                        .getFirst();

                SentBody.message(page).isTaken();
                assertThat(page.getComponents()).hasSize(2);
            }
        }
    }
}
