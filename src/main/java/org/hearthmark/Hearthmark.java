package org.hearthmark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Hearthmark. */
@SpringBootApplication
public class Hearthmark {

    public static void main(String[] args) {
        SpringApplication.run(Hearthmark.class, args);
    }
}
