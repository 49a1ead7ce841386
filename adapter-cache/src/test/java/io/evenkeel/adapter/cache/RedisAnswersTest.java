package io.evenkeel.adapter.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** With a real Redis, in every state that one can be in. */
class RedisAnswersTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final StatisticsRequest request = Answers.request();
    private final KeptAnswer kept = new KeptAnswer(Answers.of(request), 7);
    private final CountedPolicies policies = new CountedPolicies();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void findsWhatWasKeptAndTellsRedisWhenToForgetIt() {
        RedisProcess redis = RedisProcess.emptied();
        try (RedisAnswers one = connect(redis.url(), "studio");
                RedisAnswers other = connect(redis.url(), "studio")) {
            assertThat(other.find(request)).isEmpty();

            one.keep(request, kept);

            assertThat(other.find(request)).contains(kept);
            assertThat(other.find(request.ofTrainer("ada"))).isEmpty();
            assertThat(policies.of("shared", "miss")).isEqualTo(2);
            assertThat(policies.of("shared", "kept")).isEqualTo(1);
            assertThat(policies.of("shared", "hit")).isEqualTo(1);
            assertThat(redis.send("EVAL \"return redis.call('pttl', redis.call('randomkey')) > 86390000\" 0"))
                    .isEqualTo(":1");
        }
    }

    @Test
    void keepsOrganisationsApart() {
        RedisProcess redis = RedisProcess.emptied();
        try (RedisAnswers one = connect(redis.url(), "studio");
                RedisAnswers other = connect(redis.url(), "another studio")) {
            one.keep(request, kept);

            assertThat(other.find(request)).isEmpty();
        }
    }

    @Test
    void takesGarbageForNothingAndReplacesIt() {
        RedisProcess redis = RedisProcess.emptied();
        try (RedisAnswers answers = connect(redis.url(), "studio")) {
            answers.keep(request, kept);
            assertThat(redis.send("EVAL \"return redis.call('set', redis.call('randomkey'), 'garbage')\" 0"))
                    .isEqualTo("+OK");

            assertThat(answers.find(request)).isEmpty();
            assertThat(policies.of("shared", "unreadable")).isEqualTo(1);
            answers.keep(request, kept);
            assertThat(answers.find(request)).contains(kept);

            assertThat(redis.send("EVAL \"local k = redis.call('randomkey') redis.call('del', k) return"
                            + " redis.call('lpush', k, 'x')\" 0"))
                    .isEqualTo(":1");
            assertThat(answers.find(request)).as("a list where a text belongs").isEmpty();
        }
    }

    @Test
    void readsFromOneThatIsFull() {
        RedisProcess redis = RedisProcess.emptied();
        try (RedisAnswers answers = connect(redis.url(), "studio")) {
            answers.keep(request, kept);
            redis.send("CONFIG SET maxmemory 1");

            for (int i = 0; i < 10; i++) {
                answers.keep(request.ofTrainer("ada"), kept);
            }

            assertThat(policies.of("shared", "failed")).isEqualTo(RestGate.FAILURES);
            assertThat(policies.of("shared", "resting")).isEqualTo(10 - RestGate.FAILURES);
            assertThat(answers.find(request)).contains(kept);
        }
    }

    @Test
    void goesWithoutOneThatIsDeadAndComesBackByItself() {
        try (RedisProcess mortal = RedisProcess.start();
                RedisAnswers answers = connect(mortal.url(), "studio")) {
            answers.keep(request, kept);
            mortal.kill();

            for (int i = 0; i < 10; i++) {
                assertThat(answers.find(request)).isEmpty();
            }
            assertThat(policies.of("shared", "failed")).isEqualTo(RestGate.FAILURES);
            assertThat(policies.of("shared", "resting")).isEqualTo(10 - RestGate.FAILURES);
        }
        try (RedisAnswers answers = connect(URI.create("redis://127.0.0.1:1"), "studio")) {
            assertThat(answers.find(request)).isEmpty();
        }
    }

    @Test
    void waitsAMomentForOneThatIsPausedAndThenNoLonger() throws Exception {
        try (RedisProcess redis = RedisProcess.start();
                RedisAnswers answers = connect(redis.url(), "studio")) {
            answers.keep(request, kept);
            assertThat(answers.find(request)).contains(kept);
            redis.pause();

            for (int i = 0; i < 100; i++) {
                assertThat(answers.find(request)).isEmpty();
            }
            assertThat(policies.of("shared", "failed")).as("calls that waited").isEqualTo(RestGate.FAILURES);
            nanos.addAndGet(RestGate.REST.toNanos());
            assertThat(answers.find(request)).isEmpty();
            assertThat(answers.find(request)).isEmpty();
            assertThat(policies.of("shared", "failed"))
                    .as("one try after the rest")
                    .isEqualTo(RestGate.FAILURES + 1);

            redis.resume();
            nanos.addAndGet(RestGate.REST.toNanos());
            assertThat(answers.find(request)).contains(kept);
            assertThat(answers.find(request)).contains(kept);
        }
    }

    @Test
    void doesNotWriteToOneThatDidNotReadSinceTheSameRequestWouldWaitTwice() throws Exception {
        try (RedisProcess redis = RedisProcess.start();
                RedisAnswers answers = connect(redis.url(), "studio")) {
            redis.pause();

            assertThat(answers.find(request)).isEmpty();
            answers.keep(request, kept);

            assertThat(policies.of("shared", "failed")).as("the read").isEqualTo(1);
            assertThat(policies.of("shared", "resting")).as("the write").isEqualTo(1);
            redis.resume();
            assertThat(answers.find(request)).isEmpty();
            answers.keep(request, kept);
            assertThat(answers.find(request)).contains(kept);
        }
    }

    @Test
    void leavesOneAloneWhoseAnswersTakeLong() {
        RedisProcess redis = RedisProcess.emptied();
        try (RedisAnswers healthy = connect(redis.url(), "studio");
                RedisAnswers slow = RedisAnswers.connect(
                        redis.url(), "studio", DAY, policies, () -> nanos.addAndGet(101_000_000))) {
            healthy.keep(request, kept);

            for (int i = 0; i < RestGate.FAILURES; i++) {
                assertThat(slow.find(request)).as("what came is used").contains(kept);
            }
            assertThat(slow.find(request)).isEmpty();
            assertThat(policies.of("shared", "resting")).isEqualTo(1);
        }
    }

    private RedisAnswers connect(URI url, String data) {
        return RedisAnswers.connect(url, data, DAY, policies, nanos::get);
    }
}
