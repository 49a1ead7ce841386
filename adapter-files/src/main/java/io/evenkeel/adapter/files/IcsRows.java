package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SessionField;
import io.evenkeel.application.port.in.importing.SourceRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the fields of a session out of an event: our own properties where there are any, those of RFC 5545 otherwise. */
final class IcsRows {

    private static final int MAX_UID = 200;
    private static final DateTimeFormatter INSTANCE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Map<SessionField, String> constants;

    /** @param constants what stands for a field whatever an event says */
    IcsRows(Map<SessionField, String> constants) {
        this.constants = constants;
    }

    /** The session of an event that takes place once. */
    SourceRecord single(IcsEvent event, IcsPlan plan) {
        return row(
                event,
                plan.start().instant(),
                plan.end(),
                event.text(IcsNames.UID),
                event.block().content());
    }

    /**
     * The session of one instance of a series.
     *
     * @param original when the series has it, which names it for good
     */
    SourceRecord instance(IcsEvent event, Instant start, @Nullable Instant end, Instant original) {
        String uid = uid(event);
        return row(
                event,
                start,
                end,
                uid == null ? null : key(uid, original),
                event.block().content() + "\u001F" + original);
    }

    /** What an instance of a series is called. */
    static String key(String uid, Instant original) {
        return uid + "/" + INSTANCE.format(original);
    }

    /**
     * What the series is called; null when it has no name.
     *
     * @throws IcsRejectException when it is longer than an id may be
     */
    static @Nullable String uid(IcsEvent event) {
        String uid = event.text(IcsNames.UID);
        if (uid != null && uid.length() > MAX_UID) {
            throw new IcsRejectException(
                    IcsNames.UID,
                    RejectCode.TEXT_TOO_LONG,
                    "has " + uid.length() + " characters; at most " + MAX_UID + " are kept");
        }
        return uid == null || uid.isEmpty() ? null : uid;
    }

    private SourceRecord row(
            IcsEvent event, Instant start, @Nullable Instant end, @Nullable String externalId, String content) {
        Map<SessionField, String> values = new EnumMap<>(SessionField.class);
        put(values, SessionField.EXTERNAL_ID, externalId);
        put(values, SessionField.TRAINER, organiser(event));
        put(values, SessionField.ACTIVITY, event.text(IcsNames.SUMMARY));
        put(values, SessionField.ROOM, event.text(IcsNames.LOCATION));
        put(values, SessionField.PLANNED_START, start.toString());
        put(values, SessionField.PLANNED_END, end == null ? null : end.toString());
        for (SessionField field : IcsNames.OWN) {
            IcsProperty own = event.property(IcsNames.own(field));
            put(values, field, own == null ? null : IcsText.of(own.value()));
        }
        put(values, SessionField.STATUS, status(event, values.remove(SessionField.STATUS)));
        values.putAll(constants);
        return new SourceRecord.Row(event.block().line(), values, content);
    }

    private static @Nullable String organiser(IcsEvent event) {
        IcsProperty organiser = event.property(IcsNames.ORGANIZER);
        return organiser == null ? null : organiser.parameter("CN");
    }

    /** Our own word, which is more exact, unless somebody changed the standard one since. */
    private static @Nullable String status(IcsEvent event, @Nullable String own) {
        String standard = event.block().cancelled() ? IcsNames.CANCELLED : event.text(IcsNames.STATUS);
        if (standard == null || (own != null && IcsNames.standardStatus(own).equalsIgnoreCase(standard))) {
            return own;
        }
        return switch (standard.toUpperCase(Locale.ROOT)) {
            case IcsNames.CONFIRMED, "TENTATIVE" -> null;
            default -> standard;
        };
    }

    private static void put(Map<SessionField, String> values, SessionField field, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            values.put(field, text);
        }
    }
}
