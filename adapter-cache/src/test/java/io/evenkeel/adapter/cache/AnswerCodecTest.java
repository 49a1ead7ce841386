package io.evenkeel.adapter.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerCodecTest {

    private final AnswerCodec codec = new AnswerCodec();
    private final StatisticsRequest request = Answers.request();
    private final KeptAnswer kept = new KeptAnswer(Answers.of(request), 7);

    static Stream<StatisticsRequest> requests() {
        return Answers.requests();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void readsWhatItWrote(StatisticsRequest each) {
        KeptAnswer answer = new KeptAnswer(Answers.of(each), Long.MAX_VALUE);

        assertThat(codec.read(each, codec.write(each, answer))).contains(answer);
    }

    @Test
    void takesTheAnswerToAnotherRequestForNone() {
        StatisticsRequest other = StatisticsRequest.of(StatisticsFamily.TREND, request.range());

        assertThat(codec.read(other, codec.write(request, kept))).isEmpty();
        assertThat(codec.read(request.ofTrainer("ada"), codec.write(request, kept)))
                .isEmpty();
    }

    @Test
    void takesWhatAnotherVersionWroteForNone() {
        assertUnreadable(text -> text.replace("evenkeel-answer 2", "evenkeel-answer 1"));
        assertUnreadable(text -> text.replace("\"dataVersion\":7", "\"dataVersion\":7,\"more\":1"));
        assertUnreadable(text -> text.replace("\"dataVersion\":7,", ""));
        assertUnreadable(text -> text.replace("\"dataVersion\":7", "\"dataVersion\":null"));
        assertUnreadable(text -> text.replace("\"plannedSeconds\"", "\"plannedMinutes\""));
        assertUnreadable(text -> text.replace("\"zone\":\"Z\"", "\"zone\":\"Atlantis/Capital\""));
        assertUnreadable(text -> text + "{}");
        assertUnreadable(text -> "");
    }

    @Test
    void throwsOnNoGarbage() {
        byte[] whole = codec.write(request, kept);
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));
            assertThat(codec.read(request, cut)).as("cut at %d", cut.length).isEmpty();
            byte[] changed = whole.clone();
            changed[random.nextInt(whole.length)] = (byte) random.nextInt();
            // Whatever can still be read is an answer to this request.
            codec.read(request, changed)
                    .ifPresent(answer -> assertThat(answer.answer().family()).isEqualTo(request.family()));
        }
    }

    private void assertUnreadable(UnaryOperator<String> change) {
        String whole = new String(codec.write(request, kept), StandardCharsets.UTF_8);
        String changed = change.apply(whole);

        assertThat(changed).isNotEqualTo(whole);
        assertThat(codec.read(request, changed.getBytes(StandardCharsets.UTF_8)))
                .as(changed)
                .isEmpty();
    }
}
