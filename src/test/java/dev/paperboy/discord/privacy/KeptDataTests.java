package dev.paperboy.discord.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

import dev.paperboy.DataKeeper;
import dev.paperboy.DataSubject;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is kept about people and servers is claimed, told, handed out and forgotten as a whole. */
@EachDatabase
class KeptDataTests {

    private static final Instant NOON = Instant.parse("2026-06-11T12:00:00Z");
    private static final long GUILD = 7_100_000_000_000_000_001L;
    private static final long OTHER_GUILD = 7_100_000_000_000_000_002L;
    private static final long PERSON = 7_200_000_000_000_000_001L;
    private static final long OTHER_PERSON = 7_200_000_000_000_000_002L;
    private static final long CHANNEL = 7_300_000_000_000_000_001L;
    private static final long OTHER_CHANNEL = 7_300_000_000_000_000_002L;
    private static final DataSubject ME = new DataSubject.Person(PERSON);
    private static final DataSubject HERE = new DataSubject.Server(GUILD);

    /** What may look so, and is no id of people, servers, or anything in servers. */
    private static final Set<String> NO_IDS =
            Set.of(
                    "catalogue.revision",
                    "catalogue.newest_place",
                    "catalogue.votes_thinned_until",
                    "paper.revision",
                    "feed_entry.place_number",
                    "vote_snapshot.told_before",
                    "digest.covered_revision",
                    "digest_run.revision_before",
                    "digest_run.revision_after",
                    "digest_showing.gained_until",
                    "digest_showing.since",
                    "embedding_model.revision",
                    "embedding_model.sequence",
                    "paper_embedding.sequence",
                    "request_line.closed_until",
                    "delivery.recipient",
                    "discussion.leased_until",
                    "discord_application.application_id");

    /** How columns are called that tell of people, servers, or what is in servers. */
    private static final Pattern PEOPLE =
            Pattern.compile(
                    "(^|_)(guild|server|channel|thread|user|member|person|recipient|role|tag)s?(_|$)|_by$");

    private final TestDatabase database;
    private final Schema schema;
    private final List<DataKeeper> keepers;
    private final KeptData kept;

    KeptDataTests(TestDatabase database) throws SQLException {
        this.database = database;
        schema = Schema.of(database);
        keepers = Keepers.of(database, Clock.fixed(NOON, ZoneOffset.UTC));
        kept = database.transactional(new KeptData(keepers));
    }

    @BeforeEach
    void fill() {
        schema.insert("paper", Map.of("id", "2606.00001", "revision", 1));
        fill("a", GUILD, PERSON, CHANNEL);
        fill("b", OTHER_GUILD, OTHER_PERSON, OTHER_CHANNEL);
    }

    /** One of everything there is, as of one server and one person. */
    private void fill(String name, long guild, long person, long channel) {
        of(name + "-server", guild, channel, 0, person);
        of(name + "-own", 0, person, 1, person);
        schema.insert(
                "topic",
                Map.of("id", name, "guild_id", guild, "name_key", name, "created_by", person));
        schema.insert("topic_draft", Map.of("id", name, "guild_id", guild, "created_by", person));
        schema.insert(
                "subscription",
                Map.of(
                        "id",
                        name,
                        "user_id",
                        person,
                        "kind",
                        "TOPIC",
                        "guild_id",
                        guild,
                        "subject",
                        name));
        schema.insert("saved_paper", Map.of("user_id", person, "paper_id", "2606.00001"));
        schema.insert(
                "discussion",
                Map.of("channel_id", channel, "paper_id", "2606.00001", "guild_id", guild));
        schema.insert("setup_offer", Map.of("guild_id", guild));
        schema.insert("departure", Map.of("guild_id", guild));
        delivery(name + "-post", guild, "CHANNEL", channel, "SENT");
        delivery(name + "-waiting", guild, "CHANNEL", channel, "PENDING");
        delivery(name + "-notice", guild, "MEMBER", person, "SENT");
        delivery(name + "-direct", 0, "MEMBER", person, "PENDING");
    }

    /** A digest and what it did. */
    private void of(String name, long guild, long channel, int direct, long person) {
        schema.insert(
                "digest",
                Map.of(
                        "id",
                        name,
                        "guild_id",
                        guild,
                        "channel_id",
                        channel,
                        "direct",
                        direct,
                        "created_by",
                        person,
                        "paused_by",
                        person,
                        "paused_at",
                        1));
        schema.insert(
                "digest_run",
                Map.of(
                        "id",
                        name,
                        "run_key",
                        name,
                        "digest_id",
                        name,
                        "guild_id",
                        guild,
                        "channel_id",
                        channel,
                        "direct",
                        direct));
        schema.insert("digest_edition", Map.of("run_id", name, "digest_id", name));
        schema.insert("digest_showing", Map.of("run_id", name, "paper_id", "2606.00001"));
        schema.insert("digest_paper", Map.of("digest_id", name, "paper_id", "p", "run_id", name));
    }

    private void delivery(
            String name, long guild, String recipient, long recipientId, String state) {
        schema.insert(
                "delivery",
                Map.of(
                        "id",
                        name,
                        "delivery_key",
                        "about/" + recipientId + "/" + name,
                        "guild_id",
                        guild,
                        "recipient",
                        recipient,
                        "recipient_id",
                        recipientId,
                        "state",
                        state));
        schema.insert("delivery_body", Map.of("delivery_id", name));
    }

    @Test
    void everyColumnThatMayHoldAnIdIsSomebodysTask() {
        assertThat(mayHoldIds(schema)).hasSizeGreaterThan(20);
        assertThat(claimed()).containsAll(mayHoldIds(schema));
        List<String> all = schema.columns().stream().map(Schema.Column::fullName).toList();
        assertThat(all).containsAll(claimed());
        assertThat(all).as("what is named as no id").containsAll(NO_IDS);
    }

    /** Whatever a column with an id is called, and as what it is kept. */
    @Test
    void aNewTableThatNobodyHasThoughtOfIsNoticed() throws SQLException {
        database.client()
                .sql(
                        """
                        CREATE TABLE greeting (id TEXT PRIMARY KEY, whom BIGINT, member_id TEXT,
                                               guilds TEXT, said_by INTEGER, said_at BIGINT)
                        """)
                .update();

        List<String> ids = new ArrayList<>(mayHoldIds(Schema.of(database)));
        ids.removeAll(claimed());

        assertThat(ids)
                .containsExactlyInAnyOrder(
                        "greeting.whom",
                        "greeting.member_id",
                        "greeting.guilds",
                        "greeting.said_by");
    }

    private Set<String> claimed() {
        return keepers.stream()
                .flatMap(keeper -> keeper.columns().stream())
                .collect(Collectors.toSet());
    }

    private static List<String> mayHoldIds(Schema of) {
        return of.columns().stream()
                .filter(column -> !column.name().endsWith("_at"))
                .filter(column -> column.isLarge() || PEOPLE.matcher(column.name()).find())
                .map(Schema.Column::fullName)
                .filter(name -> !NO_IDS.contains(name))
                .toList();
    }

    /** As a planner of another node may have it that had begun before. */
    @Test
    void whatComesWhileItIsForgottenIsForgottenToo() {
        DataKeeper late = mock();
        given(late.forget(ME, Integer.MAX_VALUE)).willReturn(0, 2, 1, 0);
        List<DataKeeper> all = new ArrayList<>(keepers);
        all.add(late);

        int pieces = new KeptData(all).forget(ME);

        assertThat(pieces).isGreaterThan(3);
        then(late).should(times(4)).forget(ME, Integer.MAX_VALUE);
    }

    @Test
    void ifThereIsEverMoreNothingIsForgotten() {
        DataKeeper endless = mock();
        given(endless.forget(ME, Integer.MAX_VALUE)).willReturn(1);
        List<DataKeeper> all = new ArrayList<>(keepers);
        all.add(endless);
        KeptData more = database.transactional(new KeptData(all));

        assertThatIllegalStateException().isThrownBy(() -> more.forget(ME));

        assertThat(schema.holding(PERSON)).isNotEmpty();
    }

    @Test
    void theFileHoldsWhatWasSentAndIsToBeSentAsLongAsThatIsKept() {
        database.client().sql("UPDATE delivery_body SET body = 'Body of ' || delivery_id").update();
        database.client().sql("DELETE FROM delivery_body WHERE delivery_id = 'a-notice'").update();

        assertThat(export(ME)).contains("Body of a-direct").doesNotContain("Body of b", "a-post");
        assertThat(export(ME)).contains("a-notice");
        assertThat(export(HERE))
                .contains("Body of a-post", "Body of a-waiting")
                .doesNotContain("Body of b", "Body of a-direct");
    }

    @Test
    void aPersonIsToldOfAllThatIsKept() {
        assertThat(kept.counts(ME))
                .containsOnlyKeys(
                        "shown-papers",
                        "editions",
                        "runs",
                        "subscriptions",
                        "drafts",
                        "topics",
                        "saved-papers",
                        "deliveries",
                        "pauses",
                        "set-ups",
                        "digests");
    }

    @Test
    void aServerIsToldOfAllThatIsKept() {
        assertThat(kept.counts(HERE))
                .containsOnlyKeys(
                        "shown-papers",
                        "editions",
                        "runs",
                        "subscriptions",
                        "drafts",
                        "topics",
                        "setup-offers",
                        "discussions",
                        "deliveries",
                        "digests",
                        "departures");
    }

    @Test
    void theFileHoldsEachKindAndNobodyElsesData() {
        String file = export(ME);

        assertThat(file)
                .contains("\"person\" : \"" + PERSON + "\"", "\"written_at\" : \"2026-06-11T12:00")
                .contains(kept.counts(ME).keySet())
                .contains("\"created_at\" : \"1970-01-01T00:00:00.001Z\"")
                .doesNotContain(Long.toString(OTHER_PERSON), Long.toString(OTHER_GUILD));
        assertThat(export(HERE))
                .contains(kept.counts(HERE).keySet())
                .doesNotContain(Long.toString(OTHER_PERSON), Long.toString(OTHER_GUILD));
    }

    /** Who follows a server's topics is none of its business. */
    @Test
    void aServersFileDoesNotTellWhoHasSubscribed() {
        database.client()
                .sql("UPDATE subscription SET user_id = 424242424242 WHERE guild_id = ?")
                .param(GUILD)
                .update();

        assertThat(export(HERE)).contains("subscriptions").doesNotContain("424242424242");
    }

    private String export(DataSubject subject) {
        return new String(
                new DataExport(kept, Clock.fixed(NOON, ZoneOffset.UTC)).bytes(subject),
                StandardCharsets.UTF_8);
    }

    @Test
    void aPersonWhoIsForgottenStandsNowhereAnyMore() {
        List<String> before = schema.holding(OTHER_PERSON);
        assertThat(schema.holding(PERSON)).hasSameElementsAs(before).isNotEmpty();

        assertThat(kept.forget(ME)).isPositive();

        assertThat(schema.holding(PERSON)).isEmpty();
        assertThat(kept.counts(ME)).isEmpty();
        assertThat(schema.holding(OTHER_PERSON)).hasSameElementsAs(before);
        assertThat(kept.counts(HERE)).containsKeys("digests", "topics");
    }

    @Test
    void aServerThatIsForgottenStandsNowhereAnyMore() {
        List<String> before = schema.holding(OTHER_GUILD);
        assertThat(schema.holding(GUILD)).hasSameElementsAs(before).isNotEmpty();

        assertThat(kept.forget(HERE)).isPositive();

        assertThat(schema.holding(GUILD)).isEmpty();
        assertThat(schema.holding(CHANNEL)).isEmpty();
        assertThat(kept.counts(HERE)).isEmpty();
        assertThat(schema.holding(OTHER_GUILD)).hasSameElementsAs(before);
        assertThat(kept.counts(ME)).containsKeys("subscriptions", "saved-papers", "digests");
    }

    @Test
    void whatWasNotSentYetEndsWithAReason() {
        kept.forget(ME);

        assertThat(
                        database.client()
                                .sql(
                                        """
                                        SELECT state, reason, finished_at FROM delivery
                                        WHERE id = 'a-direct'
                                        """)
                                .query()
                                .singleRow())
                .containsEntry("state", "FAILED")
                .containsEntry("finished_at", NOON.toEpochMilli())
                .containsKey("reason");
        assertThat(bodies()).contains("b-direct", "a-post").doesNotContain("a-direct", "a-notice");
    }

    private List<String> bodies() {
        return database.client()
                .sql("SELECT delivery_id FROM delivery_body")
                .query(String.class)
                .list();
    }

    @Test
    void aSubscriptionToTheTopicOfAServerThatIsForgottenHasStopped() {
        kept.forget(HERE);

        assertThat(
                        database.client()
                                .sql("SELECT stop_reason FROM subscription WHERE user_id = ?")
                                .param(PERSON)
                                .query(String.class)
                                .single())
                .isEqualTo("TOPIC_GONE");
    }

    @Test
    void someOfItCanBeForgottenAtATime() {
        DataKeeper deliveries =
                keepers.stream()
                        .filter(it -> it.kind().equals("deliveries"))
                        .findFirst()
                        .orElseThrow();
        int all = deliveries.count(HERE);

        assertThat(deliveries.forget(HERE, 1)).isEqualTo(1);
        assertThat(deliveries.count(HERE)).isEqualTo(all - 1);
    }

    @Test
    void eachServerOfWhichSomethingIsKeptIsKnown() {
        assertThat(keepers.stream().flatMap(it -> it.servers().stream()).distinct())
                .containsExactlyInAnyOrder(GUILD, OTHER_GUILD);
    }
}
