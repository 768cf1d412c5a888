package dev.paperboy.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.filter.Filter;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.Subscription.Stop;
import dev.paperboy.subscription.Subscription.StopReason;
import dev.paperboy.subscription.Subscriptions.Adding;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;

@EachDatabase
class JdbcSubscriptionsTests {

    private static final long PERSON = 1L << 60;
    private static final long OTHER_PERSON = 2;
    private static final long GUILD = 1L << 61;
    private static final int MOST = 6;
    private static final Instant NOW = Instant.parse("2026-06-12T10:00:00Z");
    private static final Stop LEFT = new Stop(NOW.plusSeconds(9), StopReason.NO_MEMBER);
    private static final Subject TOPIC = new Subject.OfServer(GUILD, "topic");
    private static final Subject AUTHOR = new Subject.ByAuthor("Ada O'Neil");

    private final TestDatabase database;
    private final Subscriptions subscriptions;

    JdbcSubscriptionsTests(TestDatabase database) {
        this.database = database;
        this.subscriptions = Schedules.subscriptionsOn(database, MOST);
    }

    @Test
    void eachSubjectIsKept() {
        List<Subject> subjects =
                List.of(
                        TOPIC,
                        new Subject.OfPreset("llm-agents"),
                        AUTHOR,
                        new Subject.ByOrganization("Example & Söhne"),
                        new Subject.Matching(
                                new Filter.All(
                                        List.of(
                                                new Filter.Phrase("state space"),
                                                new Filter.Not(new Filter.Word("vision"))))));
        subjects.forEach(subject -> add(PERSON, subject));

        assertThat(subscriptions.ofMember(PERSON))
                .allSatisfy(it -> assertThat(it.userId()).isEqualTo(PERSON))
                .allSatisfy(it -> assertThat(it.label()).isEqualTo("label"))
                .allSatisfy(it -> assertThat(it.confirmedAt()).isNull())
                .allSatisfy(it -> assertThat(it.stop()).isNull())
                .extracting(Subscription::subject)
                .containsExactlyInAnyOrderElementsOf(subjects);
        assertThat(subscriptions.ofMember(OTHER_PERSON)).isEmpty();
    }

    @Test
    void theyAreTheOldestFirst() {
        Subscription second = added(subscriptions.add(PERSON, AUTHOR, "2", NOW));
        Subscription first = added(subscriptions.add(PERSON, TOPIC, "1", NOW.minusSeconds(1)));

        assertThat(subscriptions.ofMember(PERSON)).containsExactly(first, second);
    }

    @Test
    void theSameTwiceIsOneWithTheLatestName() {
        Subscription once = add(PERSON, TOPIC);

        Adding again = subscriptions.add(PERSON, TOPIC, "new name", NOW);

        assertThat(again)
                .isInstanceOfSatisfying(
                        Adding.HadIt.class,
                        it -> assertThat(it.subscription().id()).isEqualTo(once.id()));
        assertThat(subscriptions.ofMember(PERSON))
                .singleElement()
                .extracting(Subscription::label)
                .isEqualTo("new name");
        add(PERSON, new Subject.OfServer(GUILD + 1, "topic"));
        add(OTHER_PERSON, TOPIC);
    }

    @Test
    void theSameTwiceAtOnceIsOne() throws ExecutionException, InterruptedException {
        for (int round = 0; round < 10; round++) {
            AtOnce.all(
                    List.of(
                            () -> subscriptions.add(PERSON, TOPIC, "label", NOW),
                            () -> subscriptions.add(PERSON, TOPIC, "label", NOW),
                            () -> subscriptions.add(PERSON, TOPIC, "label", NOW)));

            assertThat(subscriptions.ofMember(PERSON)).hasSize(1);
            subscriptions.removeAll(PERSON);
        }
    }

    @Test
    void aStoppedOneGoesOnWhenItIsAskedForAgain() {
        Subscription once = add(PERSON, TOPIC);
        subscriptions.stop(once, LEFT);
        assertThat(subscriptions.ofMember(PERSON))
                .singleElement()
                .extracting(Subscription::stop)
                .isEqualTo(LEFT);

        assertThat(subscriptions.add(PERSON, TOPIC, "label", NOW))
                .isEqualTo(new Adding.GoesOn(once));

        assertThat(subscriptions.ofMember(PERSON)).containsExactly(once);
    }

    @Test
    void aPersonHasSoManyAndNoMore() {
        for (int i = 0; i < MOST; i++) {
            add(PERSON, new Subject.ByAuthor("Author " + i));
        }

        assertThat(subscriptions.add(PERSON, AUTHOR, "label", NOW))
                .isEqualTo(new Adding.TooMany(MOST));
        assertThat(subscriptions.add(PERSON, new Subject.ByAuthor("Author 0"), "label", NOW))
                .isInstanceOf(Adding.HadIt.class);
        add(OTHER_PERSON, AUTHOR);
        assertThat(subscriptions.most()).isEqualTo(MOST);
    }

    @Test
    void nobodyRemovesWhatIsAnothers() {
        Subscription mine = add(PERSON, TOPIC);

        assertThat(subscriptions.remove(OTHER_PERSON, mine.id())).isEmpty();
        subscriptions.removeAll(OTHER_PERSON);
        assertThat(subscriptions.ofMember(PERSON)).containsExactly(mine);
        assertThat(subscriptions.remove(PERSON, mine.id())).contains(mine);
        assertThat(subscriptions.remove(PERSON, mine.id())).isEmpty();
    }

    @Test
    void aMembershipConfirmsTheTopicsOfThatServerOnly() {
        Subscription there = add(PERSON, TOPIC);
        Subscription alsoThere = add(PERSON, new Subject.OfServer(GUILD, "second"));
        add(PERSON, new Subject.OfServer(GUILD + 1, "topic"));
        add(PERSON, AUTHOR);
        add(OTHER_PERSON, TOPIC);

        subscriptions.confirm(PERSON, GUILD, NOW);

        assertThat(subscriptions.ofMember(PERSON))
                .filteredOn(it -> NOW.equals(it.confirmedAt()))
                .extracting(Subscription::id)
                .containsExactlyInAnyOrder(there.id(), alsoThere.id());
        assertThat(subscriptions.ofMember(OTHER_PERSON))
                .allSatisfy(it -> assertThat(it.confirmedAt()).isNull());
    }

    @Test
    void itIsStoppedOnceAndKeepsItsFirstReason() {
        Subscription subscription = add(PERSON, TOPIC);
        subscriptions.stop(subscription, LEFT);

        subscriptions.stop(
                subscription, new Stop(LEFT.at().plus(Duration.ofDays(1)), StopReason.TOPIC_GONE));

        assertThat(subscriptions.ofMember(PERSON))
                .singleElement()
                .extracting(Subscription::stop)
                .isEqualTo(LEFT);
        subscriptions.remove(PERSON, subscription.id());
        subscriptions.stop(subscription, LEFT);
        assertThat(subscriptions.ofMember(PERSON)).isEmpty();
    }

    @Test
    void oneThatCannotBeReadIsLeftOutAndCanBeRemoved() {
        Subscription unread = add(PERSON, new Subject.Matching(new Filter.Word("agents")));
        Subscription read = add(PERSON, AUTHOR);
        database.client()
                .sql("UPDATE subscription SET subject = '(((' WHERE id = ?")
                .param(unread.id())
                .update();

        assertThat(subscriptions.ofMember(PERSON)).containsExactly(read);
        subscriptions.remove(PERSON, unread.id());
        assertThat(
                        database.client()
                                .sql("SELECT count(*) FROM subscription")
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    private Subscription add(long person, Subject subject) {
        return added(subscriptions.add(person, subject, "label", NOW));
    }

    private static Subscription added(Adding adding) {
        assertThat(adding).isInstanceOf(Adding.Added.class);
        return ((Adding.Added) adding).subscription();
    }
}
