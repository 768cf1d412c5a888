package dev.paperboy.discord.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.paperboy.digest.DigestPreviews;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.SentBody;
import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Topic;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.Pause;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.Guild;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Discord takes every page of a server's digests, whatever words are in them. */
class DigestListPagesTests {

    private static final Instant NOON = Instant.parse("2026-06-12T12:00:00Z");
    private static final int DIGESTS = 20;

    private final DigestSchedules schedules = mock();
    private final ServerTopics topics = mock();
    private final Guild guild = mock();
    private final DigestListPages pages;
    private final Texts texts = new Texts();

    DigestListPagesTests() throws IOException {
        DigestReplies replies = new DigestReplies(mock(DigestPreviews.class));
        DigestEntries entries = new DigestEntries(replies, new DigestTopics(topics));
        pages = new DigestListPages(schedules, entries);
    }

    private static DigestSchedule digest(String word) {
        DigestContent content =
                new DigestContent(15, 9_999, false)
                        .withTopics(Collections.nCopies(DigestContent.MOST_TOPICS, "a"))
                        .withFilter(new Filter.Word(word));
        DigestSettings settings =
                DigestSettings.daily(
                                new DigestTarget(1L << 60, 1L << 60),
                                new LocalHour(LocalTime.NOON, ZoneOffset.UTC),
                                Locale.ENGLISH)
                        .withContent(content);
        DigestSchedule first = DigestSchedule.first(new DigestRequest(settings, 7, NOON));
        return new DigestSchedule(
                first.id(),
                first.createdBy(),
                settings,
                first.progress(),
                null,
                new Pause.Broken(NOON, 50_001, word, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "深", "ﷺ", "𝔸", "*", "W "})
    void everyPageIsTaken(String piece) {
        String word = piece.repeat(200 / piece.length());
        given(schedules.ofGuild(anyLong()))
                .willReturn(Stream.generate(() -> digest(word)).limit(DIGESTS).toList());
        ServerTopic topic = new ServerTopic("a", 1, 7, Topic.named(word));
        given(topics.findAll(anyLong(), any()))
                .willReturn(Collections.nCopies(DigestContent.MOST_TOPICS, topic));
        for (Locale locale : texts.locales()) {
            for (int skipped = 0; skipped < DIGESTS; skipped++) {
                Container page =
                        (Container)
                                pages.from(skipped, List.of(word, word), guild, texts.in(locale))
                                        .components()
                                        .getFirst();

                SentBody.message(page).isTaken();
                assertThat(page.getComponents()).hasSizeGreaterThan(2);
            }
        }
    }
}
