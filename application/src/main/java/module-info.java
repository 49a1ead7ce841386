/** The use cases of Evenkeel and the ports that adapters implement. */
module io.evenkeel.application {
    requires static transitive org.jspecify;
    requires transitive io.evenkeel.domain;

    exports io.evenkeel.application.account;
    exports io.evenkeel.application.booking;
    exports io.evenkeel.application.calendar;
    exports io.evenkeel.application.exporting;
    exports io.evenkeel.application.health;
    exports io.evenkeel.application.importing;
    exports io.evenkeel.application.incident;
    exports io.evenkeel.application.migration;
    exports io.evenkeel.application.port.account;
    exports io.evenkeel.application.port.document;
    exports io.evenkeel.application.port.in.account;
    exports io.evenkeel.application.port.in.booking;
    exports io.evenkeel.application.port.in.calendar;
    exports io.evenkeel.application.port.in.exporting;
    exports io.evenkeel.application.port.in.health;
    exports io.evenkeel.application.port.in.importing;
    exports io.evenkeel.application.port.in.incident;
    exports io.evenkeel.application.port.in.migration;
    exports io.evenkeel.application.port.in.repeat;
    exports io.evenkeel.application.port.in.rollup;
    exports io.evenkeel.application.port.in.roster;
    exports io.evenkeel.application.port.in.schedule;
    exports io.evenkeel.application.port.in.series;
    exports io.evenkeel.application.port.in.session;
    exports io.evenkeel.application.port.in.statistics;
    exports io.evenkeel.application.port.out;
    exports io.evenkeel.application.rollup;
    exports io.evenkeel.application.roster;
    exports io.evenkeel.application.schedule;
    exports io.evenkeel.application.series;
    exports io.evenkeel.application.session;
    exports io.evenkeel.application.statistics;
    exports io.evenkeel.application.time;
}
