package dev.paperboy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the bot. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class PaperboyApplication {

    public static void main(String[] args) {
        try {
            SpringApplication.run(PaperboyApplication.class, args);
        } catch (RuntimeException failure) {
            if (CannotStart.in(failure).isPresent()) {
                // Spring Boot would tell an exit code to a context that is gone, and trip over it.
                System.exit(CannotStart.EXIT_CODE);
            }
            throw failure;
        }
    }
}
