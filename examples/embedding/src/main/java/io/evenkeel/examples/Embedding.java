package io.evenkeel.examples;

import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.statistics.AdherenceReport;
import io.evenkeel.domain.statistics.StatisticsRules;
import io.evenkeel.domain.statistics.Tally;
import io.evenkeel.domain.time.Interval;
import java.time.Instant;

/** How well one session kept to its plan. */
public final class Embedding {

    private Embedding() {}

    public static void main(String[] arguments) {
        // readme:begin
        Instant ten = Instant.parse("2026-03-02T10:00:00Z");
        Instant eleven = Instant.parse("2026-03-02T11:00:00Z");
        Session yoga = Session.planned(new SessionId("1"), new ActivityId("yoga"), Interval.of(ten, eleven))
                .completed(ten.plusSeconds(600), eleven.plusSeconds(600)); // ten minutes late, as long as planned

        Tally tally = Tally.of(yoga, Instant.parse("2026-03-03T00:00:00Z"), StatisticsRules.DEFAULT);
        AdherenceReport report = AdherenceReport.of(tally, StatisticsRules.DEFAULT);

        System.out.println(report.scheduleAdherence().value()); // 0.8333333333333334: 50 of 60 planned minutes
        System.out.println(report.strictAdherence().value()); // 0.7142857142857143: 50 of 70 minutes in all
        System.out.println(report.conformance().value()); // 1.0: as long as planned
        System.out.println(report.punctuality().value()); // 0.0: not within five minutes
        // readme:end
    }
}
