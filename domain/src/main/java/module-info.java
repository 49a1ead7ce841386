/** Sessions, schedules and statistics of a studio: values and pure functions, without a dependency. */
module io.evenkeel.domain {
    requires static transitive org.jspecify;

    exports io.evenkeel.domain.availability;
    exports io.evenkeel.domain.rollup;
    exports io.evenkeel.domain.roster;
    exports io.evenkeel.domain.schedule.booking;
    exports io.evenkeel.domain.schedule.conflict;
    exports io.evenkeel.domain.schedule.plan;
    exports io.evenkeel.domain.schedule.recurrence;
    exports io.evenkeel.domain.schedule.series;
    exports io.evenkeel.domain.session;
    exports io.evenkeel.domain.statistics;
    exports io.evenkeel.domain.statistics.column;
    exports io.evenkeel.domain.time;
}
