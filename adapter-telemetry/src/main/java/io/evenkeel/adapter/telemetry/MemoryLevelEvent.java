package io.evenkeel.adapter.telemetry;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Memory reached another level, for the flight recorder. Costs next to nothing while nobody records. */
@Name("io.evenkeel.MemoryLevel")
@Label("Memory Level Changed")
@Category("Evenkeel")
@Description("Memory that is in use after collections has reached another level")
@StackTrace(false)
@SuppressWarnings("UnusedVariable") // The recorder reads the fields.
final class MemoryLevelEvent extends Event {

    @Label("Level")
    private final String level;

    MemoryLevelEvent(String level) {
        this.level = level;
    }
}
