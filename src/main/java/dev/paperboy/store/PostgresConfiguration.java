package dev.paperboy.store;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The database is a PostgreSQL server; Spring Boot sets it up as it does for any. */
@Configuration(proxyBeanMethods = false)
@Conditional(DatabaseAddress.Given.class)
class PostgresConfiguration {

    @Bean
    FlywayMigrationStrategy migration(DataFolderLock lock, JdbcConnectionDetails server) {
        return flyway -> {
            new PostgresServer(server).requireUsable();
            new Migration(flyway).run();
        };
    }
}
