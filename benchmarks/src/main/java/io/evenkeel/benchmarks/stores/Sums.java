package io.evenkeel.benchmarks.stores;

import org.jspecify.annotations.Nullable;

/** What two readers of the same sessions must agree on; made of every column, so that none can be left unread. */
final class Sums {

    private long sessions;
    private long plannedSeconds;
    private long actualSeconds;
    private long letters;
    private long seats;

    void add(long planned, long actual, String status, @Nullable String trainer, String activity, int seatsTaken) {
        sessions++;
        plannedSeconds += planned;
        actualSeconds += actual;
        letters += status.length() + (trainer == null ? 0 : trainer.length()) + activity.length();
        seats += seatsTaken;
    }

    /** What is the same in every store; ids of trainers and activities are not. */
    String withoutIds() {
        return sessions + " sessions, " + plannedSeconds + " s planned, " + actualSeconds + " s actual, " + seats
                + " seats";
    }

    @Override
    public String toString() {
        return withoutIds() + ", " + letters + " letters";
    }
}
