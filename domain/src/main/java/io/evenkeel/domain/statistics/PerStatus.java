package io.evenkeel.domain.statistics;

/**
 * One number for each thing that a session can count as; counts or seconds.
 *
 * <p>{@code planned} leaves the overdue sessions out, so that the six add up to all sessions but the void ones.
 *
 * @param planned planned and not overdue
 * @param inProgress started and not ended
 * @param completed held
 * @param cancelled called off
 * @param noShow nobody came
 * @param overdue planned, without actual times, and past its end by the time that the rules give
 */
public record PerStatus(long planned, long inProgress, long completed, long cancelled, long noShow, long overdue) {

    public static final PerStatus ZERO = new PerStatus(0, 0, 0, 0, 0, 0);

    /** The numbers of an array that is indexed by {@link Standing#ordinal()}. */
    public static PerStatus of(long[] byStanding) {
        return new PerStatus(
                byStanding[Standing.PLANNED.ordinal()],
                byStanding[Standing.IN_PROGRESS.ordinal()],
                byStanding[Standing.COMPLETED.ordinal()],
                byStanding[Standing.CANCELLED.ordinal()],
                byStanding[Standing.NO_SHOW.ordinal()],
                byStanding[Standing.OVERDUE.ordinal()]);
    }

    /** Adds them to an array of one number for each standing. */
    void addTo(long[] byStanding) {
        add(byStanding, Standing.PLANNED, planned);
        add(byStanding, Standing.IN_PROGRESS, inProgress);
        add(byStanding, Standing.COMPLETED, completed);
        add(byStanding, Standing.CANCELLED, cancelled);
        add(byStanding, Standing.NO_SHOW, noShow);
        add(byStanding, Standing.OVERDUE, overdue);
    }

    private static void add(long[] byStanding, Standing standing, long number) {
        byStanding[standing.ordinal()] = Math.addExact(byStanding[standing.ordinal()], number);
    }

    /** @throws ArithmeticException when a sum does not fit in 64 bits */
    public PerStatus plus(PerStatus other) {
        return new PerStatus(
                Math.addExact(planned, other.planned),
                Math.addExact(inProgress, other.inProgress),
                Math.addExact(completed, other.completed),
                Math.addExact(cancelled, other.cancelled),
                Math.addExact(noShow, other.noShow),
                Math.addExact(overdue, other.overdue));
    }

    /** All six together. */
    public long total() {
        return Math.addExact(planned, Math.addExact(inProgress, decided()));
    }

    /** What has been settled one way or the other: completed, cancelled, no-show and overdue. */
    public long decided() {
        return Math.addExact(cancelled, due());
    }

    /** What should have been held: completed, no-show and overdue. */
    public long due() {
        return Math.addExact(completed, Math.addExact(noShow, overdue));
    }
}
