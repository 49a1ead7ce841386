package io.evenkeel.adapter.resilience;

import io.evenkeel.adapter.resilience.PortBreaker.Verdict;
import java.util.ArrayList;
import java.util.List;

/** A circuit breaker as the design describes it, in the plainest way: it keeps each call and counts anew each time. */
final class BreakerModel {

    private record Counted(long second, boolean isFailed, boolean isSlow) {}

    private static final long SECOND = 1_000_000_000L;

    private String state = "CLOSED";
    private final List<Counted> counted = new ArrayList<>();
    private long since;
    private int permits;
    private long round;
    int probes;

    String state() {
        return state;
    }

    /** What lets a call through; empty when nothing does. */
    Object permit(long now) {
        if (!state.equals("CLOSED") && now - since > PortBreaker.OPEN.toNanos()) {
            become("HALF_OPEN", now);
            permits = PortBreaker.PROBES;
            round++;
        }
        if (state.equals("CLOSED")) {
            return state;
        }
        if (state.equals("OPEN") || permits == 0) {
            return "";
        }
        permits--;
        probes++;
        return round;
    }

    void settle(Object permit, Verdict verdict, long nanos, long now) {
        boolean isOfThisState = state.equals(permit) || (state.equals("HALF_OPEN") && permit.equals(round));
        if (!isOfThisState) {
            return;
        }
        if (verdict == Verdict.NOTHING) {
            permits++;
            return;
        }
        counted.add(
                new Counted(Math.floorDiv(now, SECOND), verdict == Verdict.FAILED, nanos > TestGuards.LIMIT.toNanos()));
        if (state.equals("CLOSED")) {
            long second = Math.floorDiv(now, SECOND);
            counted.removeIf(one -> second - one.second() >= PortBreaker.WINDOW_SECONDS);
            if (counted.size() >= PortBreaker.MINIMUM_CALLS && isBad()) {
                become("OPEN", now);
            }
        } else if (counted.size() == PortBreaker.PROBES) {
            become(isBad() ? "OPEN" : "CLOSED", now);
        }
    }

    private boolean isBad() {
        return counted.stream().filter(Counted::isFailed).count() * 2 >= counted.size()
                || counted.stream().filter(Counted::isSlow).count() * 2 >= counted.size();
    }

    private void become(String next, long now) {
        state = next;
        since = now;
        counted.clear();
    }
}
