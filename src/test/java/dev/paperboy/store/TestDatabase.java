package dev.paperboy.store;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.TransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.stream.Stream;

import javax.sql.DataSource;

/** A database with every migration applied and no data, which lives as long as one test. */
public final class TestDatabase implements AutoCloseable {

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final JdbcTransactionManager transactions;
    private final AutoCloseable onClose;

    TestDatabase(
            DataSource dataSource,
            @Nullable SQLExceptionTranslator translator,
            AutoCloseable onClose) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
        this.transactions = new JdbcTransactionManager(dataSource);
        this.onClose = onClose;
        if (translator != null) {
            jdbc.setExceptionTranslator(translator);
            transactions.setExceptionTranslator(translator);
        }
    }

    /** One on SQLite, for tests to which the engine makes no difference; to be closed by them. */
    public static TestDatabase sqlite() {
        return new SqliteEngine().newDatabase();
    }

    /** One on PostgreSQL, for tests of what only a server can do; to be closed by them. */
    public static TestDatabase postgres() {
        return new PostgresEngine().newDatabase();
    }

    /** What a running bot has; that closes it. */
    public static TestDatabase of(DataSource dataSource) {
        return new TestDatabase(dataSource, null, () -> {});
    }

    /** One on each engine, as a former version of Paperboy has left it. */
    public static Stream<TestDatabase> eachAt(String version) {
        return Stream.of(new SqliteEngine(), new PostgresEngine())
                .map(engine -> engine.newDatabaseAt(version));
    }

    void migrateTo(String version) {
        new Migration(Flyway.configure().dataSource(dataSource).target(version).load()).run();
    }

    /** Brings it up to date with this version. */
    public void migrate() {
        new Migration(Flyway.configure().dataSource(dataSource).load()).run();
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public JdbcClient client() {
        return JdbcClient.create(jdbc);
    }

    public NamedParameterJdbcOperations operations() {
        return new NamedParameterJdbcTemplate(jdbc);
    }

    /** To run several calls in one transaction. */
    public TransactionOperations transactions() {
        return new TransactionTemplate(transactions);
    }

    /** The object with its {@code @Transactional} annotations obeyed, as Spring would have it. */
    @SuppressWarnings("unchecked")
    public <T> T transactional(T target) {
        ProxyFactory proxy = new ProxyFactory(target);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice(
                new TransactionInterceptor(
                        (TransactionManager) transactions,
                        new AnnotationTransactionAttributeSource(false)));
        return (T) proxy.getProxy(target.getClass().getClassLoader());
    }

    @Override
    public void close() {
        try {
            onClose.close();
        } catch (Exception e) {
            throw new IllegalStateException("The test database could not be closed", e);
        }
    }
}
