package io.evenkeel.adapter.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.exporting.ExportedSession;
import io.evenkeel.domain.session.Actual;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.util.Arrays;
import net.fortuna.ical4j.util.Strings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class IcsSessionSinkTest {

    private static final Interval HOUR =
            Interval.of(Instant.parse("2026-03-29T00:30:00Z"), Instant.parse("2026-03-29T01:30:00Z"));

    @Test
    void writesEachFieldInUtcWithTheLibrarysEscapes() {
        ExportedSession session = new ExportedSession(
                new SessionId("b7e0"),
                new ExternalKey("booking", "17;a"),
                "Ada, \"the\" Countess",
                "Yoga; gentle",
                "Hall\\2",
                HOUR,
                Actual.openSince(HOUR.start()),
                SessionStatus.VOID,
                new Seats(12, 0, null),
                HOUR.start());

        assertThat(written(session)).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Evenkeel//Sessions//EN
                BEGIN:VEVENT
                UID:b7e0
                DTSTAMP:19700101T000000Z
                DTSTART:20260329T003000Z
                DTEND:20260329T013000Z
                SUMMARY:Yoga\\; gentle
                LOCATION:Hall\\\\2
                STATUS:CANCELLED
                X-EVENKEEL-SOURCE:booking
                X-EVENKEEL-EXTERNAL-ID:17\\;a
                X-EVENKEEL-TRAINER:Ada\\, "the" Countess
                X-EVENKEEL-ACTUAL-START:2026-03-29T00:30:00Z
                X-EVENKEEL-STATUS:VOID
                X-EVENKEEL-OFFERED:12
                X-EVENKEEL-BOOKED:0
                X-EVENKEEL-CANCELLED-AT:2026-03-29T00:30:00Z
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    @Test
    void leavesOutWhatIsAbsentAndNamesWhatWasMadeHere() {
        ExportedSession session = session("Yoga");

        assertThat(written(session))
                .contains("X-EVENKEEL-SOURCE:evenkeel\r\nX-EVENKEEL-EXTERNAL-ID:b7e0\r\nX-EVENKEEL-STATUS:PLANNED\r\n")
                .doesNotContain("LOCATION", "TRAINER", "ACTUAL", "OFFERED", "TZID");
    }

    @ParameterizedTest
    @FieldSource("io.evenkeel.adapter.files.NaughtyTexts#ALL")
    void foldsLongLinesAndNeverInTheMiddleOfACharacter(String name) {
        String file = written(session(name));

        assertThat(Arrays.stream(file.split("\r\n", -1)))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(76).doesNotContain("\r", "\n"));
        assertThat(new String(file.getBytes(UTF_8), UTF_8)).isEqualTo(file);
    }

    @ParameterizedTest
    @FieldSource("io.evenkeel.adapter.files.NaughtyTexts#ALL")
    void escapesSoThatEveryNameComesBack(String name) {
        assertThat(IcsText.of(Strings.escape(name))).isEqualTo(name);
    }

    private static ExportedSession session(String activity) {
        return new ExportedSession(
                new SessionId("b7e0"),
                ExternalKey.ofOwn(new SessionId("b7e0")),
                null,
                activity,
                null,
                HOUR,
                null,
                SessionStatus.PLANNED,
                Seats.UNKNOWN,
                null);
    }

    private static String written(ExportedSession session) {
        return new String(FileFormat.ICS.written(sink -> sink.write(session)), UTF_8);
    }
}
