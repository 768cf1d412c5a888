package dev.paperboy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the bot. */
@SpringBootApplication
public class PaperboyApplication {

    public static void main(String[] args) {
        SpringApplication.run(PaperboyApplication.class, args);
    }
}
