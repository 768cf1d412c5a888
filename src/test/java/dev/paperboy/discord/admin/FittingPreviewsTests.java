package dev.paperboy.discord.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.paperboy.digest.Digest;
import dev.paperboy.digest.DigestPreviews;
import dev.paperboy.digest.DigestPreviews.Preview;
import dev.paperboy.digest.NextPapers;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.utils.ComponentIterator;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

class FittingPreviewsTests {

    /** Of one paper. */
    private static final int LENGTH = 330;

    private static final Instant NOW = Instant.parse("2026-06-12T12:00:00Z");
    private static final String TOPIC = "topic";

    private final DigestPreviews previews = mock(DigestPreviews.class);
    private final FittingPreviews fitting = new FittingPreviews(previews);
    private final Texts texts = new Texts();
    private final DigestSchedule digest =
            DigestSchedule.first(
                    new DigestRequest(
                            DigestSettings.daily(
                                            new DigestTarget(1, 2),
                                            new LocalHour(LocalTime.NOON, ZoneOffset.UTC),
                                            Locale.ENGLISH)
                                    .withContent(DigestContent.USUAL.withTopics(List.of(TOPIC))),
                            3,
                            NOW));

    FittingPreviewsTests() throws IOException {
        given(previews.preview(any())).willAnswer(asked -> preview(asked.getArgument(0)));
    }

    /** As many papers as the digest has; each says what the digest is about. */
    private static Preview preview(DigestSchedule digest) {
        DigestContent content = digest.settings().content();
        String paper = String.join(",", content.topics());
        return new Preview(
                new Digest.Nothing(new Digest.Reason.Weekend(), null, new NextPapers(NOW, false)),
                new MessageCreateBuilder()
                        .useComponentsV2()
                        .addComponents(
                                TextDisplay.of(
                                        (paper + "x".repeat(LENGTH - paper.length()))
                                                .repeat(content.papers())))
                        .build()
                        .toData()
                        .toString());
    }

    private String shown(int about, Language language) {
        List<MessageTopLevelComponent> parts =
                fitting.above(
                        List.of(TextDisplay.of("y".repeat(about))),
                        digest,
                        preview(digest),
                        language);
        assertThat(Room.isEnoughFor(parts)).isTrue();
        return ComponentIterator.createStream(parts)
                .filter(TextDisplay.class::isInstance)
                .map(text -> ((TextDisplay) text).getContent())
                .collect(Collectors.joining("\n"));
    }

    private static int papersIn(String shown) {
        return shown.split(TOPIC, -1).length - 1;
    }

    @Test
    void whatHasRoomIsShownWhole() {
        assertThat(shown(400, texts.english()))
                .satisfies(shown -> assertThat(papersIn(shown)).isEqualTo(10))
                .doesNotContain("Shortened");
    }

    @ParameterizedTest
    @CsvSource({"1000, 5", "2500, 3", "3200, 1"})
    void theMoreIsSaidAboutItTheFewerPapersAreShownOfTheSameTopics(int about, int papers) {
        assertThat(shown(about, texts.english()))
                .satisfies(shown -> assertThat(papersIn(shown)).isEqualTo(papers))
                .contains("Shortened here");
        assertThat(shown(about, texts.in(Locale.GERMAN)))
                .satisfies(shown -> assertThat(papersIn(shown)).isEqualTo(papers))
                .contains("Hier gekürzt");
    }
}
