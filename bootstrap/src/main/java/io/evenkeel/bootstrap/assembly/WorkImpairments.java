package io.evenkeel.bootstrap.assembly;

import io.evenkeel.application.port.out.Impairments;
import io.evenkeel.bootstrap.background.RecurringWork;
import java.util.List;

/** Tells of work in the background that fails. */
record WorkImpairments(List<RecurringWork> work) implements Impairments {

    @Override
    public List<String> current() {
        return work.stream().anyMatch(RecurringWork::isFailing) ? List.of("BACKGROUND_WORK_FAILING") : List.of();
    }
}
