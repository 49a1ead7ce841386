package io.evenkeel.faults.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.faults.load.Ask;
import io.evenkeel.faults.load.LoadLimits;
import io.evenkeel.faults.load.OpenLoad;
import io.evenkeel.faults.load.Operation;
import io.evenkeel.faults.load.Repeats;
import io.evenkeel.faults.load.StubServer;
import io.evenkeel.faults.oracle.WriteOracle.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WriteOracleTest {

    private static final int WRITES = 50;

    private static final List<Written> WRITTEN = List.of(
            new Written("a", Effect.ACKNOWLEDGED, "1"),
            new Written("b", Effect.REFUSED, ""),
            new Written("c", Effect.UNKNOWN, ""),
            new Written("d", Effect.UNKNOWN, ""));

    /** What a store may do to writes. */
    enum Store {
        SOUND,
        LOSES_ONE,
        DOUBLES_ONE
    }

    @Test
    void takesWhatIsThereOnceAndWhatNobodyKnowsEitherWay() {
        Verdict verdict = WriteOracle.judge(WRITTEN, List.of(new Stored("a", "1"), new Stored("c", "7")));

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict).isEqualTo(new Verdict(1, 1, 2, List.of()));
    }

    @Test
    void findsEachFault() {
        assertThat(faults()).singleElement().asString().contains("a was acknowledged as 1 and is lost");
        assertThat(faults(new Stored("a", "2"))).singleElement().asString().contains("as 1 and is there as [2]");
        assertThat(faults(new Stored("a", "1"), new Stored("a", "2")))
                .singleElement()
                .asString()
                .contains("a is there 2 times");
        assertThat(faults(new Stored("a", "1"), new Stored("b", "2")))
                .singleElement()
                .asString()
                .contains("b was refused");
        assertThat(faults(new Stored("a", "1"), new Stored("d", "2"), new Stored("d", "3")))
                .singleElement()
                .asString()
                .contains("d is there 2 times");
        assertThat(faults(new Stored("a", "1"), new Stored("z", "2")))
                .singleElement()
                .asString()
                .contains("nobody wrote z");
    }

    @Test
    void refusesWritesThatNobodyCouldTellApart() {
        List<Written> twins = List.of(new Written("a", Effect.UNKNOWN, ""), new Written("a", Effect.ACKNOWLEDGED, "1"));

        assertThatThrownBy(() -> WriteOracle.judge(twins, List.of())).hasMessageContaining("the mark a");
    }

    /** From the records of a load to the verdict, with stores that must be caught. */
    @ParameterizedTest
    @EnumSource
    void catchesTheStoreThatLosesOne(Store kind) throws InterruptedException {
        Queue<Stored> rows = new ConcurrentLinkedQueue<>();
        try (StubServer server = new StubServer(exchange -> {
            String mark = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean isTheOne = mark.equals("17");
            if (!(isTheOne && kind == Store.LOSES_ONE)) {
                rows.add(new Stored(mark, "id-" + mark));
            }
            if (isTheOne && kind == Store.DOUBLES_ONE) {
                rows.add(new Stored(mark, "another"));
            }
            StubServer.answer(exchange, 201, "id-" + mark);
        })) {
            LoadLimits limits = new LoadLimits(Duration.ofSeconds(20), Repeats.NONE, WRITES, WRITES);
            OpenLoad load = OpenLoad.start(
                    server.url(),
                    limits,
                    () -> 100_000,
                    number -> new Ask("write", "/", String.valueOf(number), "key-" + number, id -> id));
            while (load.soFar().size() < WRITES) {
                Thread.onSpinWait();
            }

            Verdict verdict = WriteOracle.judge(
                    load.stop().stream().map(WriteOracleTest::written).toList(), rows);

            assertThat(verdict.acknowledged()).isEqualTo(WRITES);
            assertThat(verdict.isSound()).isEqualTo(kind == Store.SOUND);
            assertThat(verdict.faults()).allMatch(fault -> fault.startsWith("17 "));
        }
    }

    private static Written written(Operation operation) {
        assertThat(Objects.requireNonNull(operation.key())).isEqualTo("key-" + operation.number());
        return new Written(String.valueOf(operation.number()), Effect.ACKNOWLEDGED, operation.result());
    }

    private static List<String> faults(Stored... stored) {
        return WriteOracle.judge(WRITTEN, List.of(stored)).faults();
    }
}
