package io.evenkeel.domain.schedule.recurrence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The instances that are placed one by one. The first of the window is found by halving. */
final class SingleSource implements InstanceSource {

    private final List<Instance> inOrder;
    private final Window window;
    private int position;
    private long steps;

    SingleSource(List<Instance> inOrder, Window window) {
        this.inOrder = inOrder;
        this.window = window;
        this.position = firstInWindow();
    }

    @Override
    public @Nullable Instance next() {
        if (position == inOrder.size() || window.isBefore(inOrder.get(position))) {
            return null;
        }
        steps++;
        return inOrder.get(position++);
    }

    @Override
    public long steps() {
        return steps;
    }

    private int firstInWindow() {
        long from = window.bounds().startSecondInclusive();
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).planned().startSecondInclusive() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
            steps++;
        }
        return low;
    }
}
