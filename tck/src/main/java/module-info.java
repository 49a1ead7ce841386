/** The test kit: what every adapter of a driven port must do, and stand-ins for the real ones. */
module io.evenkeel.tck {
    requires static transitive org.jspecify;
    requires transitive io.evenkeel.application;
    requires static transitive org.junit.jupiter.api;
    requires static org.assertj.core;

    exports io.evenkeel.tck.contract;
    exports io.evenkeel.tck.data;
    exports io.evenkeel.tck.fault;
    exports io.evenkeel.tck.memory;
}
