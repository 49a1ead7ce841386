package io.evenkeel.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.domain.time.Interval;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionSliceTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Test
    void leavesNothingOutUnlessSomethingIsGiven() {
        assertThat(SessionSlice.ALL.isAll()).isTrue();
        assertThat(new SessionSlice(null, null, 0).isAll()).isFalse();
        assertThat(SessionSlice.ALL.in(OSLO)).accepts(session("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z"));
    }

    @Test
    void narrowsToAStoredStatus() {
        Session planned = session("2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z");

        assertThat(new SessionSlice(SessionStatus.NO_SHOW, null, null).in(OSLO))
                .accepts(planned.withStatus(SessionStatus.NO_SHOW))
                .rejects(planned, planned.withStatus(SessionStatus.CANCELLED));
    }

    @Test
    void aSessionBelongsToEachHourThatItsPlanReachesInto() {
        // 17:30 to 18:30 on a Monday in Oslo.
        Session session = session("2026-03-02T16:30:00Z", "2026-03-02T17:30:00Z");

        assertThat(hour(17).in(OSLO)).accepts(session);
        assertThat(hour(18).in(OSLO)).accepts(session);
        assertThat(hour(16).in(OSLO)).rejects(session);
        assertThat(hour(19).in(OSLO)).rejects(session);
        assertThat(new SessionSlice(null, DayOfWeek.MONDAY, 18).in(OSLO)).accepts(session);
        assertThat(new SessionSlice(null, DayOfWeek.TUESDAY, 18).in(OSLO)).rejects(session);
        assertThat(new SessionSlice(null, DayOfWeek.MONDAY, null).in(OSLO)).accepts(session);
    }

    @Test
    void theEndOfAPlanBelongsToNoHour() {
        assertThat(hour(18).in(OSLO)).rejects(session("2026-03-02T16:00:00Z", "2026-03-02T17:00:00Z"));
    }

    @Test
    void anHourThatTheClocksSkipHasNoSessionsAndOneThatTheyRepeatIsOne() {
        // On 2026-03-29 clocks go from 02:00 to 03:00, on 2026-10-25 from 03:00 back to 02:00.
        assertThat(hour(2).in(OSLO)).rejects(session("2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z"));
        assertThat(hour(2).in(OSLO))
                .accepts(
                        session("2026-10-25T00:10:00Z", "2026-10-25T00:20:00Z"),
                        session("2026-10-25T01:10:00Z", "2026-10-25T01:20:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Oslo", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "UTC", "+05:45"})
    void agreesWithAWalkByTheMinute(String name) {
        ZoneId zone = ZoneId.of(name);
        Random random = new Random(71);
        for (int round = 0; round < 300; round++) {
            Instant start = Instant.parse("2011-12-20T00:00:00Z")
                    .plusSeconds(random.nextInt(12) * 2_629_800L + random.nextInt(2_000_000));
            Session session = session(start, start.plusSeconds(1 + random.nextInt(40_000)));
            SessionSlice slice = new SessionSlice(
                    null,
                    random.nextBoolean() ? null : DayOfWeek.of(1 + random.nextInt(7)),
                    random.nextBoolean() ? null : random.nextInt(24));

            assertThat(slice.in(zone).test(session))
                    .as("%s, %s from %s", slice, name, session.planned())
                    .isEqualTo(walked(slice, session, zone));
        }
    }

    @Test
    void anHourIsOneOfTheDay() {
        for (int bad : List.of(-1, 24)) {
            assertThatThrownBy(() -> hour(bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("0 to 23");
        }
    }

    private static boolean walked(SessionSlice slice, Session session, ZoneId zone) {
        Instant last = session.planned().end().minusSeconds(1);
        for (Instant each = session.planned().start(); each.isBefore(last); each = each.plusSeconds(60)) {
            if (isIn(slice, each.atZone(zone))) {
                return true;
            }
        }
        return isIn(slice, last.atZone(zone));
    }

    private static boolean isIn(SessionSlice slice, ZonedDateTime time) {
        @Nullable DayOfWeek weekday = slice.weekday();
        @Nullable Integer hour = slice.hour();
        return (weekday == null || weekday == time.getDayOfWeek()) && (hour == null || hour == time.getHour());
    }

    private static SessionSlice hour(int hour) {
        return new SessionSlice(null, null, hour);
    }

    private static Session session(String start, String end) {
        return session(Instant.parse(start), Instant.parse(end));
    }

    private static Session session(Instant start, Instant end) {
        return Session.planned(new SessionId("s1"), new ActivityId("yoga"), Interval.of(start, end));
    }
}
