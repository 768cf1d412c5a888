package dev.paperboy.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.filter.Examples;
import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Topic;
import dev.paperboy.filter.Width;
import dev.paperboy.paper.PaperId;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;
import dev.paperboy.subscription.ServerTopics.Keeping;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

@EachDatabase
class JdbcTopicDraftsTests {

    private static final long GUILD = 1L << 60;
    private static final long ADA = 7;
    private static final long MIA = 8;
    private static final Instant NOON = Instant.parse("2026-06-11T12:00:00Z");
    private static final Topic AGENTS =
            new Topic(
                    "Agents",
                    "About agents.",
                    List.of("agent", "tool use"),
                    new Filter.Has(Filter.Thing.CODE),
                    new Examples(List.of(new PaperId("2606.00001")), List.of()),
                    Width.WIDE);

    private final TestDatabase database;
    private final ServerTopics topics;
    private final TopicDrafts drafts;

    JdbcTopicDraftsTests(TestDatabase database) {
        this.database = database;
        topics =
                database.transactional(
                        new JdbcServerTopics(
                                database.client(),
                                new JdbcDigestTopics(database.client()),
                                new TopicProperties(2, 2, Path.of("none.yml"))));
        drafts = database.transactional(new JdbcTopicDrafts(database.client(), topics));
    }

    private static TopicRequest request(Topic topic) {
        return new TopicRequest(GUILD, topic, ADA, NOON);
    }

    private static TopicDraftKey key(TopicDraft draft) {
        return new TopicDraftKey(draft.id(), draft.guildId());
    }

    private ServerTopic kept(Topic topic) {
        return ((Keeping.Kept) topics.add(request(topic))).topic();
    }

    private int rows() {
        return database.client()
                .sql("SELECT count(*) FROM topic_draft")
                .query(Integer.class)
                .single();
    }

    @Test
    void aDraftBecomesATopicOnceAndOfWhoSavesIt() {
        TopicDraft draft = drafts.add(request(AGENTS));
        assertThat(topics.ofGuild(GUILD)).isEmpty();

        assertThat(drafts.save(key(draft), MIA, NOON)).containsInstanceOf(Keeping.Kept.class);

        assertThat(topics.ofGuild(GUILD))
                .singleElement()
                .satisfies(topic -> {
                    assertThat(topic.topic()).isEqualTo(AGENTS);
                    assertThat(topic.createdBy()).isEqualTo(MIA);
                });
        assertThat(drafts.save(key(draft), MIA, NOON)).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void aDraftChangesTheTopicItWasMadeUpFor() {
        ServerTopic topic = kept(AGENTS);
        TopicDraft draft = drafts.change(topic, request(Topic.named("Tools")));
        assertThat(draft.changed()).isEqualTo(topic.id());

        assertThat(drafts.save(key(draft), MIA, NOON)).containsInstanceOf(Keeping.Kept.class);

        assertThat(topics.ofGuild(GUILD))
                .containsExactly(new ServerTopic(topic.id(), GUILD, MIA, Topic.named("Tools")));
    }

    @Test
    void aChangeIsNotSavedOverSomebodyElses() {
        ServerTopic topic = kept(AGENTS);
        TopicDraft draft = drafts.change(topic, request(Topic.named("Tools")));
        topics.change(topic, request(Topic.named("Robots")));

        assertThat(drafts.save(key(draft), ADA, NOON)).contains(new Keeping.Outdated());

        assertThat(topics.ofGuild(GUILD)).extracting(ServerTopic::name).containsExactly("Robots");
        topics.remove(GUILD, topic.id());
        assertThat(drafts.save(key(draft), ADA, NOON)).contains(new Keeping.Outdated());
    }

    @Test
    void whatCannotBeSavedCanBeSavedLater() {
        TopicDraft draft = drafts.add(request(AGENTS));
        ServerTopic other = kept(Topic.named("agents"));

        assertThat(drafts.save(key(draft), ADA, NOON)).contains(new Keeping.NameTaken("Agents"));
        kept(Topic.named("More"));
        assertThat(drafts.save(key(draft), ADA, NOON)).contains(new Keeping.TooMany(2));
        topics.remove(GUILD, other.id());
        assertThat(drafts.save(key(draft), ADA, NOON)).containsInstanceOf(Keeping.Kept.class);
    }

    @Test
    void aChangeToANameThatWasTakenMeanwhileIsToldAndCanBeSavedLater() {
        ServerTopic topic = kept(AGENTS);
        TopicDraft draft = drafts.change(topic, request(Topic.named("Tools")));
        ServerTopic other = kept(Topic.named("tools"));

        assertThat(drafts.save(key(draft), ADA, NOON)).contains(new Keeping.NameTaken("Tools"));
        assertThat(topics.ofGuild(GUILD)).contains(topic, other);
        topics.remove(GUILD, other.id());
        assertThat(drafts.save(key(draft), ADA, NOON)).containsInstanceOf(Keeping.Kept.class);
    }

    @Test
    void aDraftIsOfNoOtherServer() {
        TopicDraft draft = drafts.add(request(AGENTS));
        TopicDraftKey elsewhere = new TopicDraftKey(draft.id(), GUILD + 1);

        assertThat(drafts.save(elsewhere, ADA, NOON)).isEmpty();
        assertThat(drafts.drop(elsewhere)).isFalse();

        assertThat(topics.ofGuild(GUILD + 1)).isEmpty();
        assertThat(drafts.drop(key(draft))).isTrue();
        assertThat(drafts.save(key(draft), ADA, NOON)).isEmpty();
    }

    @Test
    void aDraftIsKeptForADay() {
        TopicDraft draft = drafts.add(request(AGENTS));
        Instant later = NOON.plus(TopicDrafts.KEPT).plus(Duration.ofMillis(1));

        assertThat(drafts.save(key(draft), ADA, later)).isEmpty();
        assertThat(rows()).isEqualTo(1);
        drafts.add(new TopicRequest(GUILD + 1, AGENTS, ADA, later));
        assertThat(rows()).isEqualTo(1);
    }
}
