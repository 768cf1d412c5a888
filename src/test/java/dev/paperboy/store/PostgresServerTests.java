package dev.paperboy.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

class PostgresServerTests {

    private final PostgresServer server = new PostgresServer(new Details());

    @Test
    void anOldVersionIsRefusedWithWhatToDo() {
        assertThatExceptionOfType(DatabaseUnusable.class)
                .isThrownBy(() -> server.requireVersion(14))
                .withMessageContaining("jdbc:postgresql://db/papers is version 14")
                .withMessageContaining("needs 15 or newer")
                .withMessageNotContaining("secret");
    }

    @Test
    void theOldestVersionAllowedIsAllowed() {
        assertThatCode(() -> server.requireVersion(15)).doesNotThrowAnyException();
    }

    private static final class Details implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "paperboy";
        }

        @Override
        public String getPassword() {
            return "secret";
        }

        @Override
        public String getJdbcUrl() {
            return "jdbc:postgresql://db/papers?password=secret";
        }
    }
}
