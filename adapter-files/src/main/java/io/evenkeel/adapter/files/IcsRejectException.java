package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SourceRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends the reading of one event. */
final class IcsRejectException extends RuntimeException {

    private final String property;
    private final RejectCode code;
    private final String reason;

    IcsRejectException(String property, RejectCode code, String reason) {
        this(property, code, reason, null);
    }

    IcsRejectException(String property, RejectCode code, String reason, @Nullable Throwable cause) {
        super(reason, cause, false, false);
        this.property = property;
        this.code = code;
        this.reason = reason;
    }

    /** @param line where the event begins */
    SourceRecord atLine(long line) {
        return new SourceRecord.Unreadable(List.of(new Reject(line, property, code, reason)));
    }
}
