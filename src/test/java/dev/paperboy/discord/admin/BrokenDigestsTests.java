package dev.paperboy.discord.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import dev.paperboy.digest.BreakNotices;
import dev.paperboy.discord.interaction.FollowUp;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.Pause;

import net.dv8tion.jda.api.entities.Guild;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What becomes of an answer above which broken digests are told. */
class BrokenDigestsTests {

    private static final Instant NOON = Instant.parse("2026-06-11T12:00:00Z");

    private final Language english = new Texts().english();
    private final DigestSchedules schedules = mock();
    private final Guild guild = mock();
    private final BrokenDigests broken = new BrokenDigests(schedules, mock(BreakNotices.class));

    BrokenDigestsTests() throws IOException {
        DigestSettings settings =
                DigestSettings.daily(
                        new DigestTarget(1L << 60, 5),
                        new LocalHour(LocalTime.NOON, ZoneOffset.UTC),
                        Locale.ENGLISH);
        DigestSchedule first = DigestSchedule.first(new DigestRequest(settings, 7, NOON));
        DigestSchedule digest =
                new DigestSchedule(
                        first.id(),
                        first.createdBy(),
                        settings,
                        first.progress(),
                        null,
                        new Pause.Broken(NOON, 50_001, "Missing Access", false));
        given(schedules.ofGuild(anyLong())).willReturn(List.of(digest));
    }

    @Test
    void theAnswerIsAllThatItWasBesides() {
        Reply reply = Reply.error(english, "digest.gone").inPlace();

        Reply told = broken.told(reply, guild, english);

        assertThat(told.components()).hasSize(2);
        assertThat(told.components().getLast()).isSameAs(reply.components().getFirst());
        assertThat(told.showing(reply.components())).isEqualTo(reply);
        verify(schedules).markTold(any());
    }

    @Test
    void anAnswerThatChangesByItselfLeavesItToTheNextOne() {
        Reply reply =
                Reply.notice(english, "digest.gone")
                        .followedBy(new FollowUp(Optional::empty, null));

        assertThat(broken.told(reply, guild, english)).isSameAs(reply);
        verify(schedules, never()).markTold(any());
    }
}
