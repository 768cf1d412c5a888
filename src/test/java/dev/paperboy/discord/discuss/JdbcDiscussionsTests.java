package dev.paperboy.discord.discuss;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.discuss.DiscussionClaims.Claim;
import dev.paperboy.discord.discuss.DiscussionClaims.OpenThread;
import dev.paperboy.paper.PaperId;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Who may open the thread about a paper, and which it is. */
@EachDatabase
class JdbcDiscussionsTests {

    private static final Instant NOON = Instant.parse("2026-06-11T12:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final long GUILD = 1L << 60;
    private static final PaperId PAPER = new PaperId("2606.00001");
    private static final Subject SUBJECT = new Subject(GUILD, (1L << 60) + 1, PAPER);
    private static final OpenThread THREAD = new OpenThread((1L << 60) + 7, true);

    private final JdbcDiscussions discussions;

    JdbcDiscussionsTests(TestDatabase database) {
        discussions = database.transactional(new JdbcDiscussions(database.client()));
    }

    private Claim claim(String claim, Instant now) {
        return discussions.claim(SUBJECT, claim, now, LEASE);
    }

    @Test
    void theFirstMayOpenItAndOthersWaitUntilTheLeaseEnds() {
        assertThat(claim("a", NOON)).isEqualTo(new Claim.Granted(false));
        assertThat(claim("b", NOON.plus(LEASE).minusMillis(1))).isEqualTo(new Claim.Held());
        assertThat(claim("c", NOON.plus(LEASE))).isEqualTo(new Claim.Granted(true));
        assertThat(discussions.find(SUBJECT)).isEmpty();
    }

    @Test
    void whatIsOpenIsToldToAll() {
        claim("a", NOON);
        discussions.opened(SUBJECT, THREAD);

        assertThat(claim("b", NOON.plus(LEASE))).isEqualTo(new Claim.Opened(THREAD));
        assertThat(discussions.find(SUBJECT)).contains(THREAD);
        assertThat(discussions.isKnown(SUBJECT.channelId(), THREAD.id())).isTrue();
        assertThat(discussions.isKnown(SUBJECT.channelId() + 1, THREAD.id())).isFalse();
    }

    @Test
    void whoWasTooSlowDoesNotReplaceTheThread() {
        claim("a", NOON);
        discussions.opened(SUBJECT, THREAD);
        discussions.opened(SUBJECT, new OpenThread(THREAD.id() + 1, true));

        assertThat(discussions.find(SUBJECT)).contains(THREAD);
    }

    @Test
    void whatWasSurelyNotOpenedIsAsIfNobodyHadTried() {
        claim("a", NOON);
        discussions.release(SUBJECT, "another");
        assertThat(claim("b", NOON)).isEqualTo(new Claim.Held());
        discussions.release(SUBJECT, "a");

        assertThat(claim("b", NOON)).isEqualTo(new Claim.Granted(false));
    }

    @Test
    void ofWhatIsInDoubtTheNextOneIsTold() {
        claim("a", NOON);
        discussions.doubt(SUBJECT, "a");
        assertThat(claim("b", NOON)).isEqualTo(new Claim.Granted(true));
        discussions.release(SUBJECT, "b");

        assertThat(claim("c", NOON))
                .as("the first may have opened it")
                .isEqualTo(new Claim.Granted(true));
    }

    @Test
    void aThreadThatIsGoneMakesRoomForAnother() {
        claim("a", NOON);
        discussions.opened(SUBJECT, THREAD);
        discussions.gone(SUBJECT, THREAD.id() + 1);
        assertThat(discussions.find(SUBJECT)).isPresent();
        discussions.gone(SUBJECT, THREAD.id());

        assertThat(claim("b", NOON)).isEqualTo(new Claim.Granted(false));
    }

    @Test
    void eachServerHasItsOwn() {
        Subject other = new Subject(GUILD + 1, SUBJECT.channelId() + 1, PAPER);
        claim("a", NOON);
        discussions.opened(SUBJECT, THREAD);
        discussions.claim(other, "a", NOON, LEASE);
        discussions.opened(other, new OpenThread(5, false));

        assertThat(discussions.find(SUBJECT)).contains(THREAD);
        assertThat(discussions.find(other)).contains(new OpenThread(5, false));
    }

    @Test
    void ofManyAtTheSameMomentOneMayOpenIt() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Claim>> claims =
                    IntStream.range(0, 16)
                            .mapToObj(i -> threads.submit(() -> claim("claim" + i, NOON)))
                            .toList();
            int granted = 0;
            for (Future<Claim> claim : claims) {
                granted += claim.get() instanceof Claim.Granted ? 1 : 0;
            }
            assertThat(granted).isOne();
        }
    }
}
