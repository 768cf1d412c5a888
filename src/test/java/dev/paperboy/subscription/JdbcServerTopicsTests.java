package dev.paperboy.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.paperboy.filter.Examples;
import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Topic;
import dev.paperboy.filter.Width;
import dev.paperboy.paper.PaperId;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.ServerTopics.Keeping;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

@EachDatabase
class JdbcServerTopicsTests {

    private static final long GUILD = 1L << 60;
    private static final long OTHER_GUILD = 2;
    private static final int MOST = 3;
    private static final Instant NOW = Instant.parse("2026-06-12T10:00:00Z");
    private static final Filter FILTER =
            new Filter.Any(
                    List.of(
                            new Filter.Phrase("state space"),
                            new Filter.Not(new Filter.Author("O'Neil, Tip"))));
    private static final Topic WHOLE =
            new Topic(
                    "Agents",
                    "Models that act; not: chess",
                    List.of("tool use", "agent"),
                    FILTER,
                    new Examples(
                            List.of(new PaperId("2606.00002"), new PaperId("2606.00001")),
                            List.of(new PaperId("2606.00003"))),
                    Width.WIDE);

    private final TestDatabase database;
    private final ServerTopics topics;
    private final DigestSchedules schedules;

    JdbcServerTopicsTests(TestDatabase database) {
        this.database = database;
        this.topics = Schedules.topicsOn(database, MOST);
        this.schedules = Schedules.on(database);
    }

    @Test
    void everythingThatWasAskedIsKept() {
        ServerTopic whole = kept(topics.add(new TopicRequest(GUILD, WHOLE, 1L << 61, NOW)));
        ServerTopic bare = add(GUILD, "Bare");

        assertThat(whole.topic()).isEqualTo(WHOLE);
        assertThat(whole.createdBy()).isEqualTo(1L << 61);
        assertThat(bare.topic()).isEqualTo(Topic.named("Bare"));
        assertThat(topics.ofGuild(GUILD)).containsExactly(whole, bare);
        assertThat(topics.find(GUILD, whole.id())).contains(whole);
    }

    @Test
    void aChangeKeepsEverythingToo() {
        ServerTopic bare = add(GUILD, "Bare");

        ServerTopic whole = kept(topics.change(bare, new TopicRequest(GUILD, WHOLE, 8, NOW)));

        assertThat(whole).isEqualTo(new ServerTopic(bare.id(), GUILD, 8, WHOLE));
        assertThat(topics.ofGuild(GUILD)).containsExactly(whole);
        ServerTopic bareAgain = kept(topics.change(whole, asking(GUILD, "Bare")));
        assertThat(bareAgain.topic()).isEqualTo(Topic.named("Bare"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGENTS", "ａｇｅｎｔｓ", " agents", "ﬁne"})
    void namesThatLookTheSameAreTaken(String name) {
        add(GUILD, "Agents");
        ServerTopic other = add(GUILD, "fine");

        assertThat(topics.add(asking(GUILD, name))).isEqualTo(new Keeping.NameTaken(name));
        assertThat(topics.ofGuild(GUILD)).hasSize(2);
        if (!name.equals("ﬁne")) {
            assertThat(topics.change(other, asking(GUILD, name)))
                    .isEqualTo(new Keeping.NameTaken(name));
        }
        assertThat(topics.add(asking(OTHER_GUILD, name))).isInstanceOf(Keeping.Kept.class);
    }

    @Test
    void aTopicMayKeepItsOwnNameInAnotherSpelling() {
        ServerTopic topic = add(GUILD, "agents");

        assertThat(kept(topics.change(topic, asking(GUILD, "AGENTS"))).name()).isEqualTo("AGENTS");
    }

    @Test
    void aServerHasSoManyAndNoMore() {
        ServerTopic first = add(GUILD, "1");
        add(GUILD, "2");
        add(GUILD, "3");

        assertThat(topics.add(asking(GUILD, "4"))).isEqualTo(new Keeping.TooMany(MOST));
        assertThat(topics.add(asking(OTHER_GUILD, "4"))).isInstanceOf(Keeping.Kept.class);
        topics.remove(GUILD, first.id());
        assertThat(topics.add(asking(GUILD, "4"))).isInstanceOf(Keeping.Kept.class);
        assertThat(topics.most()).isEqualTo(MOST);
    }

    @Test
    void aChangeMadeUpBeforeAnotherOneIsNotMade() {
        ServerTopic before = add(GUILD, "Agents");
        ServerTopic after = kept(topics.change(before, asking(GUILD, "Acting")));

        assertThat(topics.change(before, asking(GUILD, "Robots")))
                .isEqualTo(new Keeping.Outdated());
        assertThat(topics.ofGuild(GUILD)).containsExactly(after);
        topics.remove(GUILD, after.id());
        assertThat(topics.change(after, asking(GUILD, "Robots"))).isEqualTo(new Keeping.Outdated());
        assertThat(topics.ofGuild(GUILD)).isEmpty();
    }

    @Test
    void anotherServerFindsChangesAndRemovesNothing() {
        ServerTopic topic = add(GUILD, "Agents");
        ServerTopic claimed =
                new ServerTopic(topic.id(), OTHER_GUILD, topic.createdBy(), topic.topic());

        assertThat(topics.find(OTHER_GUILD, topic.id())).isEmpty();
        assertThat(topics.findAll(OTHER_GUILD, List.of(topic.id()))).isEmpty();
        assertThat(topics.ofGuild(OTHER_GUILD)).isEmpty();
        assertThat(topics.change(claimed, asking(OTHER_GUILD, "Robots")))
                .isEqualTo(new Keeping.Outdated());
        assertThat(topics.remove(OTHER_GUILD, topic.id())).isEmpty();
        assertThat(topics.ofGuild(GUILD)).containsExactly(topic);
    }

    @Test
    void severalAreFoundInTheOrderAskedForEachOnce() {
        ServerTopic one = add(GUILD, "1");
        ServerTopic two = add(GUILD, "2");

        assertThat(topics.findAll(GUILD, List.of(two.id(), "gone", one.id(), two.id())))
                .containsExactly(two, one);
        assertThat(topics.findAll(GUILD, List.of())).isEmpty();
    }

    @Test
    void aRemovedTopicIsTakenFromAllDigestsThatUseIt() {
        ServerTopic gone = add(GUILD, "gone");
        ServerTopic left = add(GUILD, "left");
        DigestSchedule only = digest(GUILD, 1, null, gone.id());
        DigestSchedule both = digest(GUILD, 2, FILTER, gone.id(), left.id());
        DigestSchedule other = digest(GUILD, 3, null, left.id());
        DigestSchedule foreign = digest(OTHER_GUILD, 4, null, gone.id());

        List<DigestSchedule> used = topics.remove(GUILD, gone.id()).orElseThrow();

        assertThat(used)
                .containsExactlyInAnyOrder(
                        with(only, only.settings().content().withTopics(List.of())),
                        with(both, both.settings().content().withTopics(List.of(left.id()))));
        assertThat(schedules.ofGuild(GUILD)).contains(other).containsAll(used).hasSize(3);
        assertThat(schedules.ofGuild(OTHER_GUILD)).containsExactly(foreign);
        assertThat(topics.remove(GUILD, gone.id())).isEmpty();
    }

    /** Nobody could mend it from outside, and others are not to suffer from it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "filter = '((('",
                "papers = -3",
                "zone = 'Mars/Olympus_Mons'",
                "covered_through = 'yesterday'"
            })
    void aDigestThatCannotBeReadKeepsNoTopicFromBeingRemoved(String spoilt) {
        ServerTopic gone = add(GUILD, "gone");
        DigestSchedule unread = digest(GUILD, 1, null, gone.id());
        DigestSchedule read = digest(GUILD, 2, null, gone.id());
        spoil("digest", spoilt, unread.id());

        assertThat(topics.remove(GUILD, gone.id()).orElseThrow())
                .contains(with(read, read.settings().content().withTopics(List.of())));
        assertThat(
                        database.client()
                                .sql("SELECT topics FROM digest WHERE id = ?")
                                .param(unread.id())
                                .query(String.class)
                                .single())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"filter = '((('", "width = 'VAST'", "fitting = 'no id'"})
    void aTopicThatCannotBeReadIsLeftOut(String spoilt) {
        ServerTopic unread = add(GUILD, "unread");
        ServerTopic read = add(GUILD, "read");
        spoil("topic", spoilt, unread.id());

        assertThat(topics.ofGuild(GUILD)).containsExactly(read);
        assertThat(topics.findAll(GUILD, List.of(unread.id(), read.id()))).containsExactly(read);
        assertThat(topics.find(GUILD, unread.id())).isEmpty();
        assertThat(topics.change(unread, asking(GUILD, "other"))).isEqualTo(new Keeping.Outdated());
    }

    @Test
    void aDigestKeepsItsTopicsAndItsFilter() {
        DigestSchedule asked = digest(GUILD, 1, FILTER, "b", "a");

        assertThat(asked.settings().content().topics()).containsExactly("b", "a");
        assertThat(asked.settings().content().filter()).isEqualTo(FILTER);
        assertThat(schedules.ofGuild(GUILD)).containsExactly(asked);
        DigestSchedule changed =
                schedules
                        .change(
                                asked,
                                new DigestRequest(
                                        asked.settings().withContent(DigestContent.USUAL), 8, NOW))
                        .orElseThrow();
        assertThat(changed.settings().content()).isEqualTo(DigestContent.USUAL);
        assertThat(schedules.find(asked.key())).contains(changed);
    }

    @Test
    void aDigestWhoseFilterCannotBeReadIsLeftOut() {
        DigestSchedule unread = digest(GUILD, 1, FILTER);
        DigestSchedule read = digest(GUILD, 2, FILTER);
        spoil("digest", "filter = '((('", unread.id());

        assertThat(schedules.ofGuild(GUILD)).containsExactly(read);
        assertThat(schedules.dueAt(unread.nextRunAt())).contains(unread.key());
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> schedules.find(unread.key()));
        assertThat(schedules.remove(unread.key())).isTrue();
    }

    /** Otherwise nobody could ever mend it: it is not even listed. */
    @Test
    void aDigestWhoseFilterCannotBeReadIsMendedByBeingSetUpAnew() {
        DigestSchedule unread = digest(GUILD, 1, FILTER);
        spoil("digest", "filter = '((('", unread.id());

        DigestSchedule mended = digest(GUILD, 1, null);

        assertThat(mended.id()).isEqualTo(unread.id());
        assertThat(schedules.ofGuild(GUILD)).containsExactly(mended);
    }

    @Test
    void ofTwoChangesAtOnceOneIsMade() throws ExecutionException, InterruptedException {
        for (int round = 0; round < 10; round++) {
            ServerTopic topic = add(GUILD, "Agents");

            List<Keeping> kept =
                    AtOnce.all(
                            List.of(
                                    () -> topics.change(topic, asking(GUILD, "Acting")),
                                    () -> topics.change(topic, asking(GUILD, "Robots"))));

            assertThat(kept).filteredOn(Keeping.Kept.class::isInstance).hasSize(1);
            assertThat(kept).filteredOn(Keeping.Outdated.class::isInstance).hasSize(1);
            topics.remove(GUILD, topic.id());
        }
    }

    @Test
    void ofTwoThatGetANameAtOnceOneIsTold() throws ExecutionException, InterruptedException {
        for (int round = 0; round < 20; round++) {
            ServerTopic one = add(GUILD, "1");
            ServerTopic two = add(GUILD, "2");

            List<Keeping> kept =
                    AtOnce.all(
                            List.of(
                                    () -> topics.change(one, asking(GUILD, "Agents")),
                                    () -> topics.change(two, asking(GUILD, "AGENTS")),
                                    () -> topics.add(asking(GUILD, "agents"))));

            assertThat(kept).filteredOn(Keeping.Kept.class::isInstance).hasSize(1);
            assertThat(kept).filteredOn(Keeping.NameTaken.class::isInstance).hasSize(2);
            topics.ofGuild(GUILD).forEach(topic -> topics.remove(GUILD, topic.id()));
        }
    }

    private void spoil(String table, String assignment, String id) {
        database.client()
                .sql("UPDATE %s SET %s WHERE id = ?".formatted(table, assignment))
                .param(id)
                .update();
    }

    private ServerTopic add(long guild, String name) {
        return kept(topics.add(asking(guild, name)));
    }

    private static ServerTopic kept(Keeping keeping) {
        assertThat(keeping).isInstanceOf(Keeping.Kept.class);
        return ((Keeping.Kept) keeping).topic();
    }

    private static TopicRequest asking(long guild, String name) {
        return new TopicRequest(guild, Topic.named(name), Schedules.ADMIN, NOW);
    }

    private DigestSchedule digest(
            long guild, long channel, @Nullable Filter filter, String... topicIds) {
        DigestSettings usual =
                DigestSettings.daily(
                        new DigestTarget(guild, channel),
                        new LocalHour(LocalTime.NOON, ZoneOffset.UTC),
                        Locale.ENGLISH);
        return schedules.setUp(
                new DigestRequest(
                        usual.withContent(new DigestContent(5, 0, true, List.of(topicIds), filter)),
                        Schedules.ADMIN,
                        NOW));
    }

    private static DigestSchedule with(DigestSchedule digest, DigestContent content) {
        return new DigestSchedule(
                digest.id(),
                digest.createdBy(),
                digest.settings().withContent(content),
                digest.progress(),
                digest.servedOn(),
                digest.pause());
    }
}
