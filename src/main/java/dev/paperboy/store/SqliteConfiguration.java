package dev.paperboy.store;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SQLExceptionTranslator;

import javax.sql.DataSource;

/** The database is a file in the data folder. */
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseAddress.Missing.class)
class SqliteConfiguration {

    private static final String FILE = "paperboy.db";

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    HikariDataSource writer(DataFolderLock lock) {
        return new SqliteFile(lock.folder().resolve(FILE)).openWriter();
    }

    @Bean(defaultCandidate = false)
    HikariDataSource readers(DataFolderLock lock, @Qualifier("writer") HikariDataSource writer) {
        return new SqliteFile(lock.folder().resolve(FILE)).openReaders();
    }

    @Bean
    DataSource dataSource(
            @Qualifier("writer") HikariDataSource writer,
            @Qualifier("readers") HikariDataSource readers) {
        return SqliteFile.routing(writer, readers);
    }

    @Bean
    FlywayMigrationStrategy migration() {
        return flyway -> new Migration(flyway).run();
    }

    @Bean
    SQLExceptionTranslator sqliteErrors() {
        return new SqliteErrors();
    }

    @Bean
    TransactionManagerCustomizer<JdbcTransactionManager> sqliteErrorsOfCommits(
            SQLExceptionTranslator errors) {
        return transactionManager -> transactionManager.setExceptionTranslator(errors);
    }
}
