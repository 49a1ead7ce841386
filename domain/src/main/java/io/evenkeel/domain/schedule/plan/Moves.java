package io.evenkeel.domain.schedule.plan;

import java.util.List;

/** The changes that the search tries, each with its share of the iterations. */
final class Moves {

    /** How many of the equally likely draws go to a move. */
    private record Share(int draws, Runnable move) {}

    private final SplitMix random;
    private final RuinAndRecreate ruinAndRecreate;
    private final List<Share> shares;
    private final int draws;

    Moves(Draft draft, SplitMix random) {
        this.random = random;
        this.ruinAndRecreate = new RuinAndRecreate(draft, random);
        this.shares = List.of(
                new Share(3, new EjectionChain(draft, random)::run),
                new Share(2, new Swap(draft, random)::run),
                new Share(3, ruinAndRecreate::few));
        this.draws = shares.stream().mapToInt(Share::draws).sum();
    }

    /** Makes one change. */
    void one() {
        int draw = random.below(draws);
        for (Share share : shares) {
            if (draw >= 0 && draw < share.draws) {
                share.move.run();
            }
            draw -= share.draws;
        }
    }

    /** Changes everything. */
    void all() {
        ruinAndRecreate.all();
    }
}
