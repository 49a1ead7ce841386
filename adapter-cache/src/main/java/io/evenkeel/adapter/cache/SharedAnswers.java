package io.evenkeel.adapter.cache;

import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import java.util.Optional;

/**
 * Answers that several servers share. No answer ever needs it: it throws nothing, it does not keep anybody waiting for long, and
 * what it cannot find, read or keep is as if it had never been there. Safe for any thread.
 */
public interface SharedAnswers extends AutoCloseable {

    /** For servers that share nothing. */
    SharedAnswers NONE = new SharedAnswers() {
        @Override
        public Optional<KeptAnswer> find(StatisticsRequest request) {
            return Optional.empty();
        }

        @Override
        public void keep(StatisticsRequest request, KeptAnswer kept) {}

        @Override
        public void close() {}
    };

    /** What is kept for a request, of whatever data and age. */
    Optional<KeptAnswer> find(StatisticsRequest request);

    /** Keeps an answer in the place of any that was there. */
    void keep(StatisticsRequest request, KeptAnswer kept);

    @Override
    void close();
}
