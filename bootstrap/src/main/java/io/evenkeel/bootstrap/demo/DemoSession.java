package io.evenkeel.bootstrap.demo;

import io.evenkeel.application.port.in.importing.SessionField;
import io.evenkeel.application.port.in.importing.SourceRecord;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;

/** What becomes of a slot: booked, held on time or late, cancelled, missed. All draws happen in one order, always. */
final class DemoSession {

    private final DemoSlot slot;
    private final Instant now;
    private final ZonedDateTime plannedStart;
    private final ZonedDateTime plannedEnd;
    private final Map<SessionField, String> values = new EnumMap<>(SessionField.class);

    DemoSession(DemoSlot slot, Instant now) {
        this.slot = slot;
        this.now = now;
        this.plannedStart = slot.start().atZone(DemoStudio.ZONE);
        this.plannedEnd = plannedStart.plusMinutes(slot.activity().minutes());
    }

    SourceRecord toRecord(long line) {
        SplittableRandom random = slot.random();
        int fate = random.nextInt(1_000);
        int noticeHours = 1 + random.nextInt(96);
        int booked = share(slot.activity().seats(), 55 + random.nextInt(46));
        int attended = share(booked, 82 + random.nextInt(19));
        ZonedDateTime actualStart = plannedStart.plusSeconds(startDeviation(random));
        ZonedDateTime actualEnd = actualStart.plusSeconds(actualSeconds(random));
        identify();
        put(SessionField.OFFERED, slot.activity().seats());
        put(SessionField.BOOKED, booked);
        if (fate < 62 && !plannedStart.minusHours(noticeHours).toInstant().isAfter(now)) {
            put(SessionField.STATUS, "CANCELLED");
            put(SessionField.CANCELLED_AT, plannedStart.minusHours(noticeHours).toInstant());
        } else if (fate >= 62 && fate < 83 && plannedEnd.toInstant().isBefore(now)) {
            put(SessionField.STATUS, "NO_SHOW");
        } else if (fate >= 83 && fate < 90) {
            // Nobody closes these: they become overdue.
            put(SessionField.STATUS, "PLANNED");
        } else {
            hold(fate, actualStart.toInstant(), actualEnd.toInstant(), attended);
        }
        return new SourceRecord.Row(line, values, "demo line " + line);
    }

    private void identify() {
        put(SessionField.SOURCE, "demo");
        put(SessionField.EXTERNAL_ID, "t" + slot.trainer() + "-" + slot.start());
        put(SessionField.TRAINER, DemoStudio.TRAINERS.get(slot.trainer()));
        put(SessionField.ACTIVITY, slot.activity().name());
        put(SessionField.PLANNED_START, plannedStart.toInstant());
        put(SessionField.PLANNED_END, plannedEnd.toInstant());
    }

    private void hold(int fate, Instant start, Instant end, int attended) {
        if (start.isAfter(now)) {
            put(SessionField.STATUS, "PLANNED");
            return;
        }
        if (end.isAfter(now)) {
            put(SessionField.STATUS, "IN_PROGRESS");
            put(SessionField.ACTUAL_START, start);
            return;
        }
        put(SessionField.STATUS, "COMPLETED");
        put(SessionField.ATTENDED, attended);
        boolean forgotten = fate >= 90 && fate < 96;
        if (!forgotten) {
            put(SessionField.ACTUAL_START, start);
            put(SessionField.ACTUAL_END, end);
        }
    }

    /** Every trainer has a habit: most begin within a few minutes, some are always late. */
    private long startDeviation(SplittableRandom random) {
        long habit = 30L * (slot.trainer() % 7) - 30;
        return habit + Math.round(150 * random.nextGaussian());
    }

    /** Most end as planned, some early, some run over. */
    private long actualSeconds(SplittableRandom random) {
        long planned = 60L * slot.activity().minutes();
        double factor = switch (random.nextInt(20)) {
            case 0 -> 0.55 + 0.2 * random.nextDouble();
            case 1 -> 1.2 + 0.15 * random.nextDouble();
            default -> 0.95 + 0.09 * random.nextDouble();
        };
        return Math.round(planned * factor);
    }

    private static int share(int whole, int percent) {
        return Math.round(whole * Math.min(100, percent) / 100f);
    }

    private void put(SessionField field, Object value) {
        values.put(field, value.toString());
    }
}
