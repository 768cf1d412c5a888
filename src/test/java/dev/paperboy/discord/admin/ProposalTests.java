package dev.paperboy.discord.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.admin.ProposedZone.Basis;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.subscription.DigestKind;
import dev.paperboy.subscription.DigestPosting;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.Recurrence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

class ProposalTests {

    /** As late as Discord's ids fit 12 letters, in the year 2050. */
    private static final long LATE = 4_700_000_000_000_000_000L;

    private static final TimeZones ZONES = new TimeZones(Clock.systemUTC());

    private static Proposal proposal(String zone) {
        return new Proposal(
                LATE,
                new Recurrence(
                        DigestKind.DAILY,
                        new LocalHour(LocalTime.of(23, 59), ZoneId.of(zone)),
                        Set.of(DayOfWeek.values())),
                15,
                Basis.LANGUAGE,
                ShortId.of(LATE + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Argentina/ComodRivadavia", "Asia/Ho_Chi_Minh"})
    void everyButtonHoldsAllOfIt(String zone) {
        for (String action :
                Set.of(
                        Actions.PROPOSAL,
                        Actions.TURN_ON,
                        Actions.POST_ONE,
                        Actions.CHANGE_PROPOSAL,
                        Actions.PROPOSAL_FORM)) {
            ComponentId id = proposal(zone).id(action);

            assertThat(id.fits()).isTrue();
            assertThat(ComponentId.parse(id.toString()).flatMap(it -> Proposal.read(it, ZONES)))
                    .contains(proposal(zone));
        }
    }

    @Test
    void whatAChannelIsLookedAtForHoldsWhatFitsAnId() {
        Set<Long> tags =
                LongStream.rangeClosed(1, 5)
                        .mapToObj(each -> LATE + each)
                        .collect(Collectors.toSet());
        ChannelCheck check = ChannelCheck.of(LATE, new DigestPosting(LATE, true, true, tags));

        assertThat(check.id().fits()).isTrue();
        assertThat(ChannelCheck.read(check.id()))
                .hasValueSatisfying(read -> {
                    assertThat(read.channelId()).isEqualTo(LATE);
                    assertThat(read.hasThread()).isTrue();
                    assertThat(read.role()).isEqualTo(LATE);
                    assertThat(tags).containsAll(read.tags());
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "ABC", "zzzzzzzzzzzzz", "1 ", "\u0661"})
    void aShortIdIsReadOnlyAsItIsWritten(String written) {
        assertThat(ShortId.read(written)).isEmpty();
    }
}
