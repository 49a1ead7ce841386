package io.evenkeel.adapter.telemetry;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A quota was used up, for the flight recorder. Costs next to nothing while nobody records. */
@Name("io.evenkeel.QuotaRefused")
@Label("Quota Refused")
@Category("Evenkeel")
@Description("A request was refused because its client had no more of a quota")
@StackTrace(false)
@SuppressWarnings("UnusedVariable") // The recorder reads the fields.
final class QuotaRefusedEvent extends Event {

    @Label("Quota")
    private final String quota;

    QuotaRefusedEvent(String quota) {
        this.quota = quota;
    }
}
