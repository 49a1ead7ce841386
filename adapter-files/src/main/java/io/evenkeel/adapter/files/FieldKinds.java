package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.SessionField;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which fields hold what. */
final class FieldKinds {

    /** What people write as they please. */
    static final Set<SessionField> FREE_TEXTS = Collections.unmodifiableSet(EnumSet.of(
            SessionField.SOURCE,
            SessionField.EXTERNAL_ID,
            SessionField.TRAINER,
            SessionField.ACTIVITY,
            SessionField.ROOM));

    /** Points in time. */
    static final Set<SessionField> TIMES = Collections.unmodifiableSet(EnumSet.of(
            SessionField.PLANNED_START,
            SessionField.PLANNED_END,
            SessionField.ACTUAL_START,
            SessionField.ACTUAL_END,
            SessionField.CANCELLED_AT));

    /** Numbers of seats. */
    static final Set<SessionField> NUMBERS =
            Collections.unmodifiableSet(EnumSet.of(SessionField.OFFERED, SessionField.BOOKED, SessionField.ATTENDED));

    private FieldKinds() {}
}
