package dev.paperboy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.paperboy.CannotStart;
import dev.paperboy.DataFolder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The store as Spring Boot sets it up. */
class StoreTests {

    /** SQLite's size of a page. */
    private static final int PAGE = 4096;

    @TempDir private Path folder;

    private ApplicationContextRunner store;

    @BeforeEach
    void nameTheFolder() {
        store = storeIn(folder);
    }

    @Test
    void withoutAnAddressTheDatabaseIsADurableFileInTheDataFolder() {
        Path made = folder.resolve("made/by/us");
        storeIn(made)
                .run(context -> {
                    JdbcClient client = context.getBean(JdbcClient.class);
                    assertThat(made.resolve("paperboy.db")).isRegularFile();
                    assertThat(pragma(client, "journal_mode")).isEqualTo("wal");
                    assertThat(pragma(client, "synchronous")).as("FULL").isEqualTo("2");
                    assertThat(pragma(client, "foreign_keys")).isEqualTo("1");
                    assertThat(pragma(client, "busy_timeout")).isEqualTo("5000");
                });
    }

    /** As after another process has held the lock for long, or the disk could not be written. */
    @Test
    void afterATransactionThatCouldNotBeginTheNextOneIsWholeAgain() {
        store.run(context -> {
            JdbcClient client = context.getBean(JdbcClient.class);
            TransactionTemplate writing = transaction(context, false);
            client.sql("PRAGMA query_only = 1").update();
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(
                            () -> writing.executeWithoutResult(_ -> insertFeed(client, "planted")));

            writing.executeWithoutResult(_ -> insertFeed(client, "trending"));
            writing.executeWithoutResult(status -> {
                insertFeed(client, "undone");
                status.setRollbackOnly();
            });

            assertThat(countFeeds(client)).isOne();
        });
    }

    @Test
    void aReadOnlyTransactionReadsWhileAnotherOneWrites() {
        store.run(context -> {
            JdbcClient client = context.getBean(JdbcClient.class);
            TransactionTemplate reading = transaction(context, true);
            reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            transaction(context, false)
                    .executeWithoutResult(_ -> {
                        insertFeed(client, "trending");
                        Integer seen = reading.execute(_ -> countFeeds(client));
                        assertThat(seen).isZero();
                    });
            Integer seenLater = reading.execute(_ -> countFeeds(client));
            assertThat(seenLater).isOne();
        });
    }

    @Test
    void aReadOnlyTransactionCannotWrite() {
        store.run(context -> {
            JdbcClient client = context.getBean(JdbcClient.class);
            TransactionTemplate reading = transaction(context, true);
            assertThatExceptionOfType(DataAccessResourceFailureException.class)
                    .isThrownBy(
                            () -> reading.executeWithoutResult(_ -> insertFeed(client, "trending")))
                    .withMessageContaining("SQLITE_READONLY");
        });
    }

    @Test
    void aRolledBackTransactionLeavesNothing() {
        store.run(context -> {
            JdbcClient client = context.getBean(JdbcClient.class);
            transaction(context, false)
                    .executeWithoutResult(status -> {
                        insertFeed(client, "trending");
                        status.setRollbackOnly();
                    });
            assertThat(countFeeds(client)).isZero();
        });
    }

    @Test
    void violationsHaveTheMeaningThatSpringGivesThemElsewhere() {
        store.run(context -> {
            JdbcClient client = context.getBean(JdbcClient.class);
            insertFeed(client, "trending");
            assertThatExceptionOfType(DuplicateKeyException.class)
                    .isThrownBy(() -> insertFeed(client, "trending"));
            String orphan = "INSERT INTO feed_entry VALUES ('trending', 'none', 0, 0, 0)";
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> client.sql(orphan).update())
                    .isNotInstanceOf(DuplicateKeyException.class);
        });
    }

    @Test
    void aFullDiskIsToldAsSuchAndLosesNothing() {
        store.run(context -> {
            JdbcClient client = context.getBean(JdbcClient.class);
            insertFeed(client, "trending");
            String pages = pragma(client, "page_count");
            assertThat(pragma(client, "max_page_count = " + pages)).isEqualTo(pages);
            assertThatExceptionOfType(DataAccessResourceFailureException.class)
                    .isThrownBy(() -> insertFeed(client, "x".repeat(100_000)))
                    .withMessageContaining("The disk or the file of the database fails")
                    .withMessageContaining("SQLITE_FULL");
            assertThat(countFeeds(client)).isOne();
        });
    }

    @Test
    void aSecondContextOnTheSameFolderDoesNotStart() {
        store.run(first -> {
            assertThat(reasonNotToStart(store))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("PAPERBOY_DATA");
            insertFeed(first.getBean(JdbcClient.class), "trending");
        });
        store.run(next -> assertThat(countFeeds(next.getBean(JdbcClient.class))).isOne());
    }

    @Test
    void aFileThatIsNoDatabaseIsToldAsSuchAndKept() throws IOException {
        String letter = "This is a letter, not a database.\n".repeat(99);
        Files.writeString(folder.resolve("paperboy.db"), letter);
        assertThat(reasonNotToStart(store))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("paperboy.db")
                .hasMessageContaining("not a database");
        assertThat(folder.resolve("paperboy.db")).hasContent(letter);
    }

    @Test
    void aDamagedDatabaseIsToldAsSuchAndKept() throws IOException {
        store.run(context -> insertFeed(context.getBean(JdbcClient.class), "trending"));
        Path file = folder.resolve("paperboy.db");
        byte[] damaged = Files.readAllBytes(file);
        Arrays.fill(damaged, damaged.length - 2 * PAGE, damaged.length, (byte) 0);
        Files.write(file, damaged);

        assertThat(reasonNotToStart(store))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("paperboy.db is damaged")
                .hasMessageContaining("backup")
                .message()
                .hasLineCount(1);
        assertThat(file).hasBinaryContent(damaged);
    }

    @Test
    void aDatabaseThatWasCutOffIsToldAsSuch() throws IOException {
        store.run(context -> insertFeed(context.getBean(JdbcClient.class), "trending"));
        Path file = folder.resolve("paperboy.db");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / PAGE / 2 * PAGE));

        assertThat(reasonNotToStart(store))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("malformed")
                .hasMessageContaining("backup");
    }

    /** Not so for root, to whom everything is writable. */
    @Test
    void aDatabaseThatMayOnlyBeReadIsToldAsSuch() {
        store.run(context -> insertFeed(context.getBean(JdbcClient.class), "trending"));
        Path file = folder.resolve("paperboy.db");
        assertThat(file.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(file)).as("the file is writable all the same").isFalse();

        assertThat(reasonNotToStart(store))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("paperboy.db")
                .hasMessageContaining("rights");
    }

    @Test
    void aDatabaseOfANewerVersionIsLeftAlone() {
        store.run(context ->
                context.getBean(JdbcClient.class)
                        .sql(
                                """
                                INSERT INTO flyway_schema_history
                                SELECT 999, '999', 'of the future', type,
                                    'V999__of_the_future.sql', 1, installed_by,
                                    installed_on, 1, 1
                                FROM flyway_schema_history WHERE version = '1'
                                """)
                        .update());
        assertThat(reasonNotToStart(store))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("newer version");
    }

    @Test
    void aMigrationThatFailsIsToldInOneLine() {
        store.run(context ->
                context.getBean(JdbcClient.class)
                        .sql(
                                """
                                UPDATE flyway_schema_history SET checksum = 1
                                WHERE version = '1'
                                """)
                        .update());
        assertThat(reasonNotToStart(store))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("cannot be brought up to date")
                .hasMessageContaining("checksum")
                .message()
                .hasLineCount(1);
    }

    @Test
    void anotherServerThanPostgresIsRefused() {
        assertThat(reasonNotToStart(storeAt("jdbc:sqlite:" + folder + "/other.db")))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("SPRING_DATASOURCE_URL");
    }

    @Test
    void aServerThatDoesNotAnswerIsToldWithoutItsPassword() {
        String nobodyListens = "jdbc:postgresql://127.0.0.1:1/papers";
        assertThat(reasonNotToStart(storeAt(nobodyListens + "?password=swordfish")))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining(nobodyListens)
                .hasMessageContaining("refused")
                .message()
                .doesNotContain("swordfish");
    }

    @Test
    void aPostgresServerServesWhereItsAddressIsGiven() {
        storeAt(PostgresEngine.newEmptyDatabase())
                .run(context -> {
                    JdbcClient client = context.getBean(JdbcClient.class);
                    insertFeed(client, "trending");
                    Integer seen = transaction(context, true).execute(_ -> countFeeds(client));
                    assertThat(seen).isOne();
                    assertThat(versionOf(client)).startsWith("PostgreSQL");
                    assertThat(folder.resolve("paperboy.db")).doesNotExist();
                    assertThat(reasonNotToStart(store)).isInstanceOf(DataFolderInUse.class);
                });
    }

    @Test
    void theFolderIsDataWhereNoneIsNamed() {
        ApplicationContextRunner bound =
                new ApplicationContextRunner().withUserConfiguration(OnlyTheFolder.class);
        Path data = Path.of("data");
        bound.run(context -> assertThat(context.getBean(DataFolder.class).data()).isEqualTo(data));
        bound.withPropertyValues("paperboy.data=")
                .run(context ->
                        assertThat(context.getBean(DataFolder.class).data()).isEqualTo(data));
    }

    private ApplicationContextRunner storeAt(String url) {
        return store.withPropertyValues("spring.datasource.url=" + url);
    }

    private static ApplicationContextRunner storeIn(Path folder) {
        return new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(
                                DataSourceAutoConfiguration.class,
                                DataSourceTransactionManagerAutoConfiguration.class,
                                FlywayAutoConfiguration.class,
                                JdbcClientAutoConfiguration.class,
                                JdbcTemplateAutoConfiguration.class,
                                TransactionAutoConfiguration.class,
                                TransactionManagerCustomizationAutoConfiguration.class))
                .withUserConfiguration(OnlyTheStore.class)
                .withPropertyValues("paperboy.data=" + folder);
    }

    private static CannotStart reasonNotToStart(ApplicationContextRunner store) {
        Throwable[] failure = new Throwable[1];
        store.run(context -> failure[0] = context.getStartupFailure());
        return CannotStart.in(failure[0]).orElseThrow();
    }

    private static TransactionTemplate transaction(ApplicationContext context, boolean readOnly) {
        TransactionTemplate template =
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        template.setReadOnly(readOnly);
        return template;
    }

    private static void insertFeed(JdbcClient client, String key) {
        client.sql("INSERT INTO feed (feed_key, papers) VALUES (:key, 0)")
                .param("key", key)
                .update();
    }

    private static int countFeeds(JdbcClient client) {
        return client.sql("SELECT count(*) FROM feed").query(Integer.class).single();
    }

    private static String versionOf(JdbcClient client) {
        return client.sql("SELECT version()").query(String.class).single();
    }

    private static String pragma(JdbcClient client, String name) {
        return client.sql("PRAGMA " + name).query((row, _) -> row.getString(1)).single();
    }

    @EnableConfigurationProperties(DataFolder.class)
    static class OnlyTheFolder {}

    @EnableConfigurationProperties(DataFolder.class)
    @Import({DataFolderConfiguration.class, SqliteConfiguration.class, PostgresConfiguration.class})
    static class OnlyTheStore {}
}
