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
        SpringApplication.run(PaperboyApplication.class, args);
    }
}
