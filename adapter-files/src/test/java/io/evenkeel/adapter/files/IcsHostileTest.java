package io.evenkeel.adapter.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SessionField;
import io.evenkeel.application.port.in.importing.SourceRecord.Row;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm, or were harmed. */
class IcsHostileTest {

    private static final String GOOD = "BEGIN:VEVENT\nUID:good\nDTSTART:20260302T180000Z\nSUMMARY:Yoga\nEND:VEVENT\n";
    private static final int MEGABYTES = 100;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN:VEVENT\nUID:bad\nDTSTART:20260302T180000Z\n",
                "BEGIN:VEVENT\nUID:bad\nBEGIN:VALARM\nDTSTART:20260302T180000Z\nEND:VEVENT\n",
                "BEGIN:VEVENT\nUID:bad\nEND:VCALENDAR\nBEGIN:VCALENDAR\n",
                "BEGIN:EVENT\nUID:bad\nDTSTART:20260302T180000Z\nEND:VEVENT\n"
            })
    void rejectsAnEventWithoutEndOrBeginningAndGoesOn(String bad) {
        Records records = Calendars.read(Calendars.of(bad + GOOD));

        assertThat(records.rejects()).extracting(Reject::code).containsExactly(RejectCode.INCOMPLETE_EVENT);
        assertThat(ids(records)).containsExactly("good");
    }

    @Test
    void rejectsTheEventAndTheFileThatAreCutOff() {
        String whole = Calendars.of(GOOD + GOOD);

        Records inAnEvent = Calendars.read(whole.substring(0, whole.lastIndexOf("SUMMARY")));
        Records betweenEvents = Calendars.read(whole.substring(0, whole.lastIndexOf("END:VCALENDAR")));

        assertThat(ids(inAnEvent)).containsExactly("good");
        assertThat(inAnEvent.rejects())
                .extracting(Reject::code)
                .containsExactly(RejectCode.INCOMPLETE_EVENT, RejectCode.INCOMPLETE_EVENT);
        assertThat(ids(betweenEvents)).containsExactly("good", "good");
        assertThat(betweenEvents.rejects()).extracting(Reject::code).containsExactly(RejectCode.INCOMPLETE_EVENT);
    }

    @Test
    void rejectsAFileThatIsNoCalendar() {
        assertThat(Calendars.read("trainer,activity\n" + GOOD).rejects())
                .extracting(Reject::code)
                .containsExactly(RejectCode.UNREADABLE_FROM_HERE);
        assertThat(Records.of(source(new ByteArrayInputStream(Calendars.of(GOOD).getBytes(UTF_16))))
                        .rejects())
                .extracting(Reject::code)
                .containsExactly(RejectCode.UNREADABLE_FROM_HERE);
        assertThat(Calendars.read("").rows()).isEmpty();
    }

    @Test
    void skipsComponentsNestedHoweverDeeply() {
        String nested = "BEGIN:X-DEEP\n".repeat(100_000) + "SUMMARY:no\n" + "END:X-DEEP\n".repeat(100_000);

        Records records = Calendars.read(Calendars.of(nested + GOOD.replace("SUMMARY", nested + "SUMMARY")));

        assertThat(records.rejects()).isEmpty();
        assertThat(records.rows().get(0).values()).containsEntry(SessionField.ACTIVITY, "Yoga");
    }

    @Test
    void rejectsAnEventThatIsNotUtf8() {
        byte[] latin = Calendars.of(GOOD.replace("Yoga", "Z\u00FC") + GOOD).getBytes(ISO_8859_1);

        Records records = Records.of(source(new ByteArrayInputStream(latin)));

        assertThat(records.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.code()).isEqualTo(RejectCode.INVALID_UTF8);
            assertThat(reject.column()).isEqualTo("SUMMARY");
        });
        assertThat(ids(records)).containsExactly("good");
    }

    /** Of a property that nobody reads its length is of no concern. */
    @ParameterizedTest
    @ValueSource(strings = {"DESCRIPTION:", "ATTACH;ENCODING=BASE64;VALUE=BINARY:"})
    void leavesOutWhatIsTooLongToBeReadAndWouldNotBe(String property) {
        Records records = Records.of(source(longProperty(property, "x")));

        assertThat(records.rejects()).isEmpty();
        assertThat(ids(records)).containsExactly("bad", "good");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x\r\n ", "a,", "\\n"})
    void rejectsAPropertyThatIsTooLong(String chunk) {
        Records records = Records.of(source(longProperty("LOCATION:", chunk)));

        assertThat(records.rejects()).singleElement().satisfies(reject -> {
            assertThat(reject.code()).isEqualTo(RejectCode.RECORD_TOO_LONG);
            assertThat(reject.column()).isEqualTo("LOCATION");
        });
        assertThat(ids(records)).containsExactly("good");
    }

    @Test
    void rejectsAnEventOfVeryManyProperties() {
        String dates = "EXDATE:20260302T180000Z\n".repeat(100_000);

        Records records = Calendars.read(Calendars.of(GOOD.replace("SUMMARY", dates + "SUMMARY") + GOOD));

        assertThat(records.rejects()).extracting(Reject::code).containsExactly(RejectCode.RECORD_TOO_LONG);
        assertThat(ids(records)).containsExactly("good");
    }

    @Test
    void rejectsMoreSeriesThanAreKept() {
        String series = GOOD.replace("SUMMARY", "DTEND:20260302T190000Z\nRRULE:FREQ=DAILY;COUNT=1\nSUMMARY");

        Records records = Calendars.read(Calendars.of(series.repeat(10_002)));

        assertThat(records.rejects())
                .hasSize(2)
                .allSatisfy(reject -> assertThat(reject.code()).isEqualTo(RejectCode.TOO_MANY_SERIES));
        assertThat(records.rows()).hasSize(10_000);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {51, 52, 53, 54})
    void survivesEveryMutation(long seed) {
        Random random = new Random(seed);
        byte[] whole = Calendars.of(GOOD
                        + GOOD.replace(
                                "SUMMARY",
                                "DTEND:20260302T190000Z\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:"
                                        + "20260303T180000Z\nORGANIZER;CN=\"Ada\":mailto:a@example.org\nSUMMARY")
                        + GOOD.replace("SUMMARY", "RECURRENCE-ID:20260302T180000Z\nDURATION:PT1H\nSUMMARY"))
                .getBytes(UTF_8);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = whole.clone();
            for (int left = 1 + random.nextInt(5); left > 0; left--) {
                bytes[random.nextInt(bytes.length)] =
                        "\r\n :;,=\"\\TZX9\u0000\u00FF".getBytes(ISO_8859_1)[random.nextInt(15)];
            }

            Records records = Records.of(source(new ByteArrayInputStream(bytes)));

            assertThat(records.rows().size() + records.rejects().size()).isPositive();
        }
    }

    /** A hundred megabytes of one property between two events, made while they are read. */
    private static InputStream longProperty(String property, String chunk) {
        byte[] megabyte = chunk.repeat((1 << 20) / chunk.length()).getBytes(UTF_8);
        String[] parts = Calendars.of(GOOD.replace("good", "bad").replace("SUMMARY", property + "-\nSUMMARY") + GOOD)
                .split("-\r\nSUMMARY", 2);
        Stream<InputStream> all = Stream.of(
                        Stream.of(parts[0].getBytes(UTF_8)),
                        Collections.nCopies(MEGABYTES, megabyte).stream(),
                        Stream.of(("\r\nSUMMARY" + parts[1]).getBytes(UTF_8)))
                .flatMap(bytes -> bytes)
                .map(ByteArrayInputStream::new);
        return new SequenceInputStream(Collections.enumeration(all.toList()));
    }

    private static IcsSessionSource source(InputStream input) {
        return new IcsSessionSource(input, Map.of(), Studio.ZONE);
    }

    private static List<String> ids(Records records) {
        return records.rows().stream()
                .map(Row::values)
                .map(values -> values.getOrDefault(SessionField.EXTERNAL_ID, ""))
                .toList();
    }
}
