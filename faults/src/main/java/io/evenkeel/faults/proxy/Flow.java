package io.evenkeel.faults.proxy;

import io.evenkeel.faults.proxy.Fault.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.SplittableRandom;

/** One way of one connection: passes pieces of a stream on as the fault of the moment lets it. For one thread. */
final class Flow {

    private static final int SLICES_A_SECOND = 50;

    private final Way way;
    private final FaultSwitch faults;
    private final SplittableRandom random;
    private final OutputStream out;
    private long turn = -1;
    private long passed;

    Flow(Way way, FaultSwitch faults, SplittableRandom random, OutputStream out) {
        this.way = way;
        this.faults = faults;
        this.random = random;
        this.out = out;
    }

    /** Passes a piece on, now or later. Tells whether the connection goes on. */
    boolean pass(byte[] piece, int length) throws IOException, InterruptedException {
        FaultSwitch.Turn now = await();
        Fault fault = now.fault();
        switch (fault.kind()) {
            case DELAY -> faults.pause(delay(fault), now);
            case BANDWIDTH -> {
                slowly(piece, length, now);
                return true;
            }
            case CUT -> {
                return untilCut(piece, length, now);
            }
            case GARBAGE -> {
                if (way == Way.ANSWER) {
                    fillWithNoise(piece, length);
                }
            }
            case NONE, BLACK_HOLE, REFUSE, RESET, HALF_OPEN -> {}
        }
        out.write(piece, 0, length);
        return true;
    }

    /** Waits while nothing passes. */
    FaultSwitch.Turn await() throws InterruptedException {
        FaultSwitch.Turn now = faults.now();
        while (now.fault().kind() == Kind.BLACK_HOLE) {
            faults.awaitEnd(now);
            now = faults.now();
        }
        return now;
    }

    private Duration delay(Fault fault) {
        return fault.delay()
                .plusNanos((long) (random.nextDouble() * fault.jitter().toNanos()));
    }

    private void slowly(byte[] piece, int length, FaultSwitch.Turn now) throws IOException, InterruptedException {
        long perSecond = now.fault().bytesPerSecond();
        int slice = (int) Math.max(1, Math.min(length, perSecond / SLICES_A_SECOND));
        for (int from = 0; from < length; from += slice) {
            int size = Math.min(slice, length - from);
            faults.pause(Duration.ofNanos(size * 1_000_000_000L / perSecond), now);
            out.write(piece, from, size);
        }
    }

    private boolean untilCut(byte[] piece, int length, FaultSwitch.Turn now) throws IOException {
        if (turn != now.turn()) {
            turn = now.turn();
            passed = 0;
        }
        boolean isCounted = now.fault().way() == way;
        int left = isCounted ? (int) Math.min(length, now.fault().bytes() - passed) : length;
        out.write(piece, 0, left);
        passed += left;
        return !isCounted || passed < now.fault().bytes();
    }

    private void fillWithNoise(byte[] piece, int length) {
        for (int i = 0; i < length; i++) {
            piece[i] = (byte) random.nextInt();
        }
    }
}
