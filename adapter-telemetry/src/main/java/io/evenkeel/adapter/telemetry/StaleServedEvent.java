package io.evenkeel.adapter.telemetry;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** An old report was served, for the flight recorder. Costs next to nothing while nobody records. */
@Name("io.evenkeel.StaleServed")
@Label("Stale Report Served")
@Category("Evenkeel")
@Description("A report was served from a cache although the data has changed")
@StackTrace(false)
@SuppressWarnings("UnusedVariable") // The recorder reads the fields.
final class StaleServedEvent extends Event {

    @Label("Level")
    private final String level;

    StaleServedEvent(String level) {
        this.level = level;
    }
}
