package io.evenkeel.adapter.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SessionField;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NdjsonSessionSourceTest {

    private static final String GOOD = "{\"activity\":\"Yoga\",\"planned_start\":\"S\"}\n";

    @Test
    void readsTheMembersOfEachLine() {
        Records records = read("\uFEFF" + GOOD
                + "\r\n  \n{ \"trainer\" : \"Ad\\u00e9\", \"room\": null, \"offered\": 12, \"status\":\"\" }\r\n");

        assertThat(records.rejects()).isEmpty();
        assertThat(records.rows().get(0).values())
                .isEqualTo(Map.of(SessionField.ACTIVITY, "Yoga", SessionField.PLANNED_START, "S"));
        assertThat(records.rows().get(1).values())
                .isEqualTo(Map.of(SessionField.TRAINER, "Ad\u00E9", SessionField.OFFERED, "12"));
        assertThat(records.rows().get(1).line()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                  | ``      | INVALID_JSON",
                "7                                   | ``      | INVALID_JSON",
                "{                                   | ``      | INVALID_JSON",
                "{\"room\":\"x\"                     | ``      | INVALID_JSON",
                "{\"room\":\"x\",}                   | ``      | INVALID_JSON",
                "{'room':'x'}                        | ``      | INVALID_JSON",
                "{\"room\":NaN}                      | ``      | INVALID_JSON",
                "{\"offered\":012}                   | ``      | INVALID_JSON",
                "{\"room\":\"x\"} {}                 | ``      | INVALID_JSON",
                "{\"room\":\"x\"} x                  | ``      | INVALID_JSON",
                "{\"room\":\"x\"} // a comment       | ``      | INVALID_JSON",
                "{\"room\":\"x\",\"room\":\"x\"}     | room    | DUPLICATE_MEMBER",
                "{\"note\":1,\"note\":2}             | note    | DUPLICATE_MEMBER",
                "{\"room\":7}                        | room    | WRONG_TYPE",
                "{\"room\":true}                     | room    | WRONG_TYPE",
                "{\"room\":[\"x\"]}                  | room    | WRONG_TYPE",
                "{\"room\":{\"name\":\"x\"}}         | room    | WRONG_TYPE",
                "{\"offered\":\"12\"}                | offered | WRONG_TYPE",
                "{\"offered\":12.0}                  | offered | WRONG_TYPE",
                "{\"room\":\"\\ud83d\"}              | room    | INVALID_UTF8",
            })
    void rejectsALineByItsNumberAndMemberAndGoesOn(String bad, String member, RejectCode code) {
        Records records = read(GOOD + bad + "\n" + GOOD);

        assertThat(records.rows()).hasSize(2);
        assertThat(records.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.line()).isEqualTo(2);
            assertThat(reject.column()).isEqualTo(member);
            assertThat(reject.code()).isEqualTo(code);
            assertThat(reject.reason()).isNotBlank().hasSizeLessThan(300);
        });
    }

    @Test
    void namesEverythingThatIsWrongWithALine() {
        assertThat(read("{\"room\":1,\"trainer\":2,\"booked\":\"3\"}").rejects())
                .extracting(Reject::column)
                .containsExactly("room", "trainer", "booked");
    }

    @Test
    void tellsWhichMembersNobodyReadsOnceEach() {
        NdjsonSessionSource source =
                source("{\"attendees\":[{\"a\":1}],\"Room\":\"x\"}\n{\"attendees\":2}\n".getBytes(UTF_8));

        assertThat(Records.of(source).rejects()).isEmpty();
        assertThat(source.ignoredMembers()).containsExactly("attendees", "Room");
    }

    @Test
    void remembersOnlySomeOfVeryManyMembersThatNobodyReads() {
        StringBuilder object =
                new StringBuilder("{\"").append("x".repeat(30_000)).append("\":1");
        for (int i = 0; i < 10_000; i++) {
            object.append(",\"m").append(i).append("\":").append(i);
        }
        NdjsonSessionSource source = source(object.append('}').toString().getBytes(UTF_8));

        assertThat(Records.of(source).rejects()).isEmpty();
        assertThat(source.ignoredMembers())
                .hasSize(20)
                .allSatisfy(name -> assertThat(name).hasSizeLessThan(100));
    }

    @Test
    void rejectsALineThatNestsOrGoesOnForTooLong() {
        Records records =
                read("{\"x\":" + "[".repeat(5_000) + "\n" + "{\"room\":\"" + "x".repeat(3_000_000) + "\"}\n" + GOOD);

        assertThat(records.rejects())
                .extracting(Reject::code)
                .containsExactly(RejectCode.INVALID_JSON, RejectCode.RECORD_TOO_LONG);
        assertThat(records.rows()).hasSize(1);
    }

    @Test
    void rejectsWhatIsNotUtf8() {
        byte[] latin = (GOOD.replace("Yoga", "Z\u00FC") + GOOD).getBytes(ISO_8859_1);

        Records records = Records.of(source(latin));

        assertThat(records.rejects()).extracting(Reject::code).containsExactly(RejectCode.INVALID_UTF8);
        assertThat(records.rows()).hasSize(1);
        assertThat(Records.of(source(GOOD.getBytes(UTF_16))).rows()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33})
    void survivesEveryMutilation(long seed) {
        Random random = new Random(seed);
        byte[] good = (GOOD + "{\"room\":\"x\",\"offered\":12,\"note\":[{\"a\":null}]}\n").getBytes(UTF_8);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = good.clone();
            for (int left = 1 + random.nextInt(4); left > 0; left--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }

            Records records = Records.of(source(bytes));

            assertThat(records.rows().size() + records.rejects().size()).isPositive();
        }
    }

    private static Records read(String text) {
        return Records.of(source(text.getBytes(UTF_8)));
    }

    private static NdjsonSessionSource source(byte[] bytes) {
        return new NdjsonSessionSource(new ByteArrayInputStream(bytes));
    }
}
