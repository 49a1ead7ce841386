package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SessionField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/** What must hold of events that belong to a series. */
final class IcsChecks {

    private IcsChecks() {}

    /**
     * Which instance an event stands for.
     *
     * @throws IcsRejectException when it stands for more than one, or for none that can be read
     */
    static Instant original(IcsEvent event, ZoneId floating) {
        requireForeign(event);
        IcsProperty id = Objects.requireNonNull(event.property(IcsNames.RECURRENCE_ID));
        if (id.parameter("RANGE") != null) {
            throw unsupported("RANGE is not supported; make a series of its own of what follows");
        }
        if (event.isSeries()) {
            throw unsupported("an instance of a series is no series itself; remove one of both");
        }
        return IcsTime.of(id, floating).instant();
    }

    /**
     * An exported session has one identity. Copied into each instance it would make them replace each other.
     *
     * @throws IcsRejectException when the event is one
     */
    static void requireForeign(IcsEvent event) {
        String name = IcsNames.own(SessionField.EXTERNAL_ID);
        if (event.has(name)) {
            throw new IcsRejectException(
                    name,
                    RejectCode.UNSUPPORTED_SERIES,
                    "an exported session was made to repeat itself; remove its X-EVENKEEL properties");
        }
    }

    private static IcsRejectException unsupported(String reason) {
        return new IcsRejectException(IcsNames.RECURRENCE_ID, RejectCode.UNSUPPORTED_SERIES, reason);
    }
}
