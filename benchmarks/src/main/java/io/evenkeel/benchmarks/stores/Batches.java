package io.evenkeel.benchmarks.stores;

import io.evenkeel.benchmarks.common.Studio;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The sessions of a studio, each with an identity of its own, in batches as an import makes them. */
final class Batches {

    private static final int SIZE = 1_000;
    private static final String SOURCE = "studio";

    private Batches() {}

    static void forEach(Studio studio, Consumer<? super List<Session>> visitor) {
        List<Session> batch = new ArrayList<>(SIZE);
        int[] number = new int[1];
        studio.forEach(session -> {
            batch.add(identified(session, number[0]++));
            if (batch.size() == SIZE) {
                visitor.accept(List.copyOf(batch));
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            visitor.accept(List.copyOf(batch));
        }
    }

    private static Session identified(Session session, int number) {
        // Spread like the ids that imports make, so that an index over them is filled in no order.
        String id = String.format("%016x-%07d", number * 0x9E3779B97F4A7C15L, number);
        return new Session(
                new SessionId(id),
                new ExternalKey(SOURCE, String.valueOf(number)),
                session.trainer(),
                session.activity(),
                session.room(),
                session.planned(),
                session.actual(),
                session.status(),
                session.seats(),
                session.cancelledAt(),
                session.version());
    }
}
