package io.evenkeel.domain.statistics.column;

import io.evenkeel.domain.statistics.Tally;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** The sums of one way to group: by trainer, by activity, or one day at a time. */
final class Groups {

    private final int size;
    private final Dictionary<OtherKind> kinds;
    private final HeldSums held;
    private OtherSums others;

    Groups(int size, Dictionary<OtherKind> kinds) {
        this.size = size;
        this.kinds = kinds;
        this.held = new HeldSums(size);
        this.others = new OtherSums(size, kinds.size());
    }

    HeldSums held() {
        return held;
    }

    OtherSums others() {
        return others;
    }

    /** The tally of each group that counted a session. */
    <K> Map<K, Tally> tallies(IntFunction<K> key) {
        Map<K, Tally> tallies = new HashMap<>();
        for (int group = 0; group < size; group++) {
            int number = group;
            tally(group).ifPresent(tally -> tallies.put(key.apply(number), tally));
        }
        return tallies;
    }

    /** The tally of the one group there is, which is empty afterwards; none when it counted no session. */
    Optional<Tally> takeRun() {
        Optional<Tally> tally = tally(0);
        held.clear();
        others = new OtherSums(size, kinds.size());
        return tally;
    }

    private Optional<Tally> tally(int group) {
        GroupSums sums = new GroupSums();
        boolean counted = held.sums(group)[Lanes.SESSIONS] > 0;
        for (int number = 0; number < kinds.size(); number++) {
            OtherKind kind = kinds.key(number);
            long count = others.count(group, number);
            if (count > 0 && kind.isCounted()) {
                sums.add(kind, count, others.planned(group, number));
                counted = true;
            }
        }
        if (!counted) {
            return Optional.empty();
        }
        sums.addSeats(others, group);
        return Optional.of(sums.with(held, group));
    }
}
