package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class NoticesTests {

    private final Texts texts = new Texts();
    private final Language english = texts.english();

    NoticesTests() throws IOException {}

    @Test
    void sentencesThatFindRoomAreAllTold() {
        assertThat(Notices.joined(List.of("One.", "Two."), english)).isEqualTo("One.\nTwo.");
        assertThat(Notices.joined(List.of("One."), english)).isEqualTo("One.");
    }

    /** Of one to four bytes a character. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "ж", "深", "𝔸"})
    void ofVeryManyAsManyAreToldAsFindRoomAndTheOthersAreCounted(String piece) {
        List<String> sentences =
                IntStream.range(0, 3_000).mapToObj(i -> i + ": " + piece.repeat(99)).toList();
        for (Locale locale : texts.locales()) {
            Language language = texts.in(locale);

            String told = Notices.joined(sentences, language);

            List<String> lines = told.lines().toList();
            int count = lines.size() - 1;
            assertThat(lines).startsWith(sentences.subList(0, count).toArray(String[]::new));
            assertThat(lines)
                    .last()
                    .isEqualTo("-# " + language.text("list.and-more", 3_000 - count));
            SentBody.message(Notices.of(told)).isTaken();
            assertThat(
                            told.length() + lines.get(1).length() > 3_400
                                    || DiscordLimits.bytesOf(told + lines.get(1)) > 9_400)
                    .as("one more would have found no room")
                    .isTrue();
        }
    }

    @Test
    void theFirstIsAlwaysTold() {
        String first = "x".repeat(DiscordLimits.DIGEST_TEXT);

        assertThat(Notices.joined(List.of(first, "Two.", "Three."), english))
                .isEqualTo(first + "\n-# and 2 more");
        assertThat(Notices.joined(Stream.of(first).toList(), english)).isEqualTo(first);
    }
}
