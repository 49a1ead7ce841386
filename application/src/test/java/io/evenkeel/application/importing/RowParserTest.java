package io.evenkeel.application.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SessionField;
import io.evenkeel.application.port.in.importing.SourceRecord.Row;
import io.evenkeel.domain.session.ExternalKey;
import io.evenkeel.domain.session.Seats;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowParserTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Map<SessionField, String> values = new EnumMap<>(Map.of(
            SessionField.ACTIVITY, "Yoga",
            SessionField.PLANNED_START, "2026-03-02T10:00:00Z",
            SessionField.PLANNED_END, "2026-03-02T11:00:00Z"));
    private final List<Reject> rejects = new ArrayList<>();

    @Test
    void fillsInWhatMayBeLeftOut() {
        SessionDraft draft = parse().orElseThrow();

        assertThat(draft.trainer()).isNull();
        assertThat(draft.actual()).isNull();
        assertThat(draft.status()).isEqualTo(SessionStatus.PLANNED);
        assertThat(draft.seats()).isEqualTo(Seats.UNKNOWN);
        assertThat(draft.externalKey().source()).isEqualTo("import");
        assertThat(draft.externalKey().externalId()).startsWith("line-");
    }

    @Test
    void keepsTheKeyThatTheFileGives() {
        values.put(SessionField.SOURCE, "booking");
        values.put(SessionField.EXTERNAL_ID, " 17 ");

        assertThat(parse().orElseThrow().externalKey()).isEqualTo(new ExternalKey("booking", "17"));
    }

    @Test
    void keepsTheIdOfASessionThatWasMadeHereAndNoKey() {
        values.put(SessionField.SOURCE, "evenkeel");
        values.put(SessionField.EXTERNAL_ID, "b7e0");

        ExternalKey key = parse().orElseThrow().externalKey();

        assertThat(SessionIds.of(key)).isEqualTo(new SessionId("b7e0"));
        assertThat(SessionIds.kept(key)).isNull();
    }

    @Test
    void rejectsAnIdThatNoSessionMadeHereCanHave() {
        values.put(SessionField.SOURCE, "evenkeel");
        values.put(SessionField.EXTERNAL_ID, "x".repeat(65));

        assertThat(parse()).isEmpty();
        assertThat(rejects).singleElement().satisfies(reject -> {
            assertThat(reject.code()).isEqualTo(RejectCode.TEXT_TOO_LONG);
            assertThat(reject.column()).isEqualTo("external_id");
        });
    }

    @Test
    void namesALineOfThisSourceThatHasNoIdLikeAnyOther() {
        values.put(SessionField.SOURCE, "evenkeel");

        assertThat(SessionIds.of(parse().orElseThrow().externalKey()).value()).startsWith("line-");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T10:00, 2026-03-02T09:00:00Z",
        "2026-03-02T10:00:30, 2026-03-02T09:00:30Z",
        "2026-03-02T10:00:30.999, 2026-03-02T09:00:30Z",
        "2026-03-02T10:00+05:30, 2026-03-02T04:30:00Z",
        "2026-03-02T10:00Z, 2026-03-02T10:00:00Z",
        "2026-03-29T02:30, 2026-03-29T01:30:00Z",
        "2026-10-25T02:30, 2026-10-25T00:30:00Z"
    })
    void readsLocalTimesInTheZoneAndOthersAsTheyAre(String text, String expected) {
        values.put(SessionField.PLANNED_START, text);
        values.put(SessionField.PLANNED_END, "2027-01-01T00:00Z");

        assertThat(parse().orElseThrow().planned().start()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED_START, 2026-02-30T10:00, BAD_TIME",
        "PLANNED_START, 02.03.2026 10:00, BAD_TIME",
        "PLANNED_START, 2026-03-02 10:00, BAD_TIME",
        "PLANNED_START, 2026-03-02T24:00, BAD_TIME",
        "PLANNED_START, '', MISSING_VALUE",
        "PLANNED_END, 2026-03-02T10:00Z, END_NOT_AFTER_START",
        "PLANNED_END, +12026-03-02T10:00Z, TIME_OUT_OF_RANGE",
        "PLANNED_START, 0000-12-31T10:00Z, TIME_OUT_OF_RANGE",
        "ACTIVITY, '  ', MISSING_VALUE",
        "ACTIVITY, 'a\u0000b', CONTROL_CHARACTER",
        "ZONE, Europe/Olso, UNKNOWN_ZONE",
        "STATUS, DONE, UNKNOWN_STATUS",
        "OFFERED, -1, BAD_NUMBER",
        "OFFERED, 1e3, BAD_NUMBER",
        "ATTENDED, 1000001, BAD_NUMBER",
        "ACTUAL_END, 2026-03-02T11:00Z, MISSING_ACTUAL_START",
        "CANCELLED_AT, yesterday, BAD_TIME"
    })
    void rejectsABadValueByColumnAndCode(SessionField field, String text, RejectCode code) {
        values.put(field, text);

        assertThat(parse()).isEmpty();
        assertThat(rejects).singleElement().satisfies(reject -> {
            assertThat(reject.code()).isEqualTo(code);
            assertThat(reject.line()).isEqualTo(7);
            assertThat(reject.reason()).isNotBlank();
        });
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        values.put(SessionField.STATUS, "DONE");
        values.put(SessionField.BOOKED, "many");
        values.put(SessionField.ACTIVITY, "x".repeat(201));

        assertThat(parse()).isEmpty();
        assertThat(rejects)
                .extracting(Reject::code)
                .containsExactlyInAnyOrder(RejectCode.UNKNOWN_STATUS, RejectCode.BAD_NUMBER, RejectCode.TEXT_TOO_LONG);
    }

    @Test
    void acceptsAnActualEndBeforeItsStartBecauseHistoryIsWhatWasRecorded() {
        values.put(SessionField.ACTUAL_START, "2026-03-02T11:00Z");
        values.put(SessionField.ACTUAL_END, "2026-03-02T10:00Z");

        assertThat(parse().orElseThrow().actual()).matches(actual -> actual != null && actual.isInverted());
    }

    @Test
    void acceptsWalkInsOnlyWhereTheyAreAllowed() {
        values.put(SessionField.OFFERED, "10");
        values.put(SessionField.BOOKED, "8");
        values.put(SessionField.ATTENDED, "9");

        assertThat(parse()).isEmpty();
        assertThat(rejects).extracting(Reject::code).containsExactly(RejectCode.SEATS_OUT_OF_ORDER);
        assertThat(new RowParser(OSLO, true).parse(row(), rejects::add)).isPresent();
    }

    @Test
    void readsNamesInUnicodeNormalFormSoThatEqualNamesAreOne() {
        values.put(SessionField.TRAINER, "Zoe\u0308");

        assertThat(parse().orElseThrow().trainer()).isEqualTo("Zo\u00EB");
    }

    private Optional<SessionDraft> parse() {
        return new RowParser(OSLO, false).parse(row(), rejects::add);
    }

    private Row row() {
        return new Row(7, values, values.toString());
    }
}
