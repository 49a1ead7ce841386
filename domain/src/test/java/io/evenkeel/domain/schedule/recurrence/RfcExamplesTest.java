package io.evenkeel.domain.schedule.recurrence;

import static io.evenkeel.domain.schedule.recurrence.Outcomes.NEW_YORK;
import static io.evenkeel.domain.schedule.recurrence.Outcomes.accepted;
import static io.evenkeel.domain.schedule.recurrence.Outcomes.refused;
import static io.evenkeel.domain.schedule.recurrence.Outcomes.series;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.time.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 5545 section 3.8.5.3 that lie in the subset. All start at 9:00 in New York. */
class RfcExamplesTest {

    private static final Interval EVER =
            Interval.of(Instant.parse("1990-01-01T00:00:00Z"), Instant.parse("9999-01-01T00:00:00Z"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            19970902 | FREQ=DAILY;COUNT=10 | 1997 9: 2 3 4 5 6 7 8 9 10 11
            19970902 | FREQ=DAILY;INTERVAL=10;COUNT=5 | 1997 9: 2 12 22 10: 2 12
            19970902 | FREQ=WEEKLY;COUNT=10 | 1997 9: 2 9 16 23 30 10: 7 14 21 28 11: 4
            19970902 | FREQ=WEEKLY;UNTIL=19971224T000000Z | 1997 9: 2 9 16 23 30 10: 7 14 21 28 11: 4 11 18 25 12: 2 9 16 23
            19970902 | FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH | 1997 9: 2 4 9 11 16 18 23 25 30 10: 2
            19970902 | FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH | 1997 9: 2 4 9 11 16 18 23 25 30 10: 2
            19970901 | FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR | 1997 9: 1 3 5 15 17 19 29 10: 1 3 13 15 17 27 29 31 11: 10 12 14 24 26 28 12: 8 10 12 22
            19970902 | FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH | 1997 9: 2 4 16 18 30 10: 2 14 16
            19970905 | FREQ=MONTHLY;COUNT=10;BYDAY=1FR | 1997 9: 5 10: 3 11: 7 12: 5 1998 1: 2 2: 6 3: 6 4: 3 5: 1 6: 5
            19970905 | FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR | 1997 9: 5 10: 3 11: 7 12: 5
            19970907 | FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU | 1997 9: 7 28 11: 2 30 1998 1: 4 25 3: 1 29 5: 3 31
            19970922 | FREQ=MONTHLY;COUNT=6;BYDAY=-2MO | 1997 9: 22 10: 20 11: 17 12: 22 1998 1: 19 2: 16
            19970902 | FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15 | 1997 9: 2 15 10: 2 15 11: 2 15 12: 2 15 1998 1: 2 15
            19970930 | FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1 | 1997 9: 30 10: 1 31 11: 1 30 12: 1 31 1998 1: 1 31 2: 1
            19970910 | FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15 | 1997 9: 10 11 12 13 14 15 1999 3: 10 11 12 13
            19970610 | FREQ=YEARLY;COUNT=10;BYMONTH=6,7 | 1997 6: 10 7: 10 1998 6: 10 7: 10 1999 6: 10 7: 10 2000 6: 10 7: 10 2001 6: 10 7: 10
            19970310 | FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3 | 1997 3: 10 1999 1: 10 2: 10 3: 10 2001 1: 10 2: 10 3: 10 2003 1: 10 2: 10 3: 10
            19970904 | FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3 | 1997 9: 4 10: 7 11: 6
            19970805 | FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO | 1997 8: 5 10 19 24
            19970805 | FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU | 1997 8: 5 17 19 31
            20070115 | FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5 | 2007 1: 15 30 2: 15 3: 15 30
            """)
    void seriesThatEnd(String start, String rule, String published) {
        assertThat(dates(start, rule, Integer.MAX_VALUE)).isEqualTo(read(published));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            19970902 | FREQ=DAILY;INTERVAL=2 | 1997 9: 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 10: 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 11: 1 3 5 7
            19970902 | FREQ=WEEKLY;INTERVAL=2;WKST=SU | 1997 9: 2 16 30 10: 14 28 11: 11 25 12: 9 23 1998 1: 6 20 2: 3 17
            19970928 | FREQ=MONTHLY;BYMONTHDAY=-3 | 1997 9: 28 10: 29 11: 28 12: 29 1998 1: 29 2: 26
            19970902 | FREQ=MONTHLY;INTERVAL=2;BYDAY=TU | 1997 9: 2 9 16 23 30 11: 4 11 18 25 1998 1: 6 13 20 27 3: 3 10 17 24 31
            19970519 | FREQ=YEARLY;BYDAY=20MO | 1997 5: 19 1998 5: 18 1999 5: 17
            19970313 | FREQ=YEARLY;BYMONTH=3;BYDAY=TH | 1997 3: 13 20 27 1998 3: 5 12 19 26 1999 3: 4 11 18 25
            19970605 | FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8 | 1997 6: 5 12 19 26 7: 3 10 17 24 31 8: 7 14 21 28 1998 6: 4 11 18 25 7: 2 9 16 23 30 8: 6 13 20 27 1999 6: 3 10 17 24 7: 1 8 15 22 29 8: 5 12 19 26
            19980213 | FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 | 1998 2: 13 3: 13 11: 13 1999 8: 13 2000 10: 13
            19970913 | FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13 | 1997 9: 13 10: 11 11: 8 12: 13 1998 1: 10 2: 7 3: 7 4: 11 5: 9 6: 13
            19961105 | FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8 | 1996 11: 5 2000 11: 7 2004 11: 2
            19970929 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2 | 1997 9: 29 10: 30 11: 27 12: 30 1998 1: 29 2: 26 3: 30
            """)
    void seriesThatGoOn(String start, String rule, String published) {
        List<LocalDate> expected = read(published);

        assertThat(dates(start, rule, expected.size())).isEqualTo(expected);
    }

    @Test
    void dailyUntilDecember24() {
        assertThat(dates("19970902", "FREQ=DAILY;UNTIL=19971224T000000Z", Integer.MAX_VALUE))
                .isEqualTo(LocalDate.of(1997, 9, 2)
                        .datesUntil(LocalDate.of(1997, 12, 24))
                        .toList());
    }

    @Test
    void everydayInJanuaryForThreeYearsInBothWays() {
        List<LocalDate> expected = new ArrayList<>();
        for (int year = 1998; year <= 2000; year++) {
            LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year, 2, 1)).forEach(expected::add);
        }

        assertThat(dates("19980101", "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1", Integer.MAX_VALUE))
                .isEqualTo(expected);
        assertThat(dates(
                        "19980101",
                        "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
                        Integer.MAX_VALUE))
                .isEqualTo(expected);
    }

    /** The RFC starts this one on a Tuesday the 2nd and takes it away with EXDATE; here a start matches its rule. */
    @Test
    void fridayThe13thMustStartOnOne() {
        RecurrenceRefusal refusal =
                refused(Recurrence.of(series("1997-09-02T09:00", NEW_YORK, "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13")
                        .withExceptionDates(List.of(LocalDateTime.parse("1997-09-02T09:00")))));

        assertThat(refusal.code()).isEqualTo(RecurrenceRefusalCode.START_DOES_NOT_MATCH);
    }

    private static List<LocalDate> dates(String start, String rule, int limit) {
        String iso = start.substring(0, 4) + "-" + start.substring(4, 6) + "-" + start.substring(6) + "T09:00";
        Iterator<Instance> instances =
                accepted(Recurrence.of(series(iso, NEW_YORK, rule))).instances(EVER);
        List<LocalDate> dates = new ArrayList<>();
        while (dates.size() < limit && instances.hasNext()) {
            Instance instance = instances.next();
            assertThat(instance.planned().start())
                    .isEqualTo(instance.localStart().atZone(NEW_YORK).toInstant());
            assertThat(instance.localStart()).hasToString(instance.localStart().toLocalDate() + "T09:00");
            dates.add(instance.localStart().toLocalDate());
        }
        return dates;
    }

    /** Four digits are a year, digits with a colon a month, others a day. */
    private static List<LocalDate> read(String published) {
        List<LocalDate> dates = new ArrayList<>();
        int year = 0;
        int month = 0;
        for (String token : published.split(" ", -1)) {
            if (token.endsWith(":")) {
                month = Integer.parseInt(token.substring(0, token.length() - 1));
            } else if (token.length() == 4) {
                year = Integer.parseInt(token);
            } else {
                dates.add(LocalDate.of(year, month, Integer.parseInt(token)));
            }
        }
        return dates;
    }
}
