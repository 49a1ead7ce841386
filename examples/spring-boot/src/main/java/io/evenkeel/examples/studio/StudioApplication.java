package io.evenkeel.examples.studio;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
class StudioApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(StudioApplication.class, arguments);
    }
}
