package io.evenkeel.adapter.http.series;

import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.session.BookingProblems;
import io.evenkeel.application.port.in.series.RefusedInstance;
import io.evenkeel.application.port.in.series.SeriesBookings;
import io.evenkeel.domain.schedule.recurrence.Instance;
import io.evenkeel.domain.session.SessionId;
import java.time.Instant;
import java.util.List;

/**
 * What became of the instances, as the API writes it.
 *
 * @param made those that were booked now, or by the same call before
 * @param there those that had been booked before
 * @param refused those that cannot be booked as things are
 */
record BookingsBody(List<InstanceBody> made, List<InstanceBody> there, List<Refused> refused) {

    /**
     * An instance that was not booked.
     *
     * @param code why: what a single booking would be answered
     * @param detail the same for people
     * @param sessions those that are in the way
     */
    record Refused(
            String recurrenceId, Instant start, Instant end, ProblemCode code, String detail, List<String> sessions) {

        static Refused of(RefusedInstance refused) {
            Instance instance = refused.instance();
            return new Refused(
                    instance.recurrenceId().toString(),
                    instance.planned().start(),
                    instance.planned().end(),
                    BookingProblems.code(refused.reason()),
                    refused.message(),
                    refused.sessions().stream().map(SessionId::value).toList());
        }
    }

    static BookingsBody of(SeriesBookings bookings) {
        return new BookingsBody(
                bookings.made().stream().map(InstanceBody::of).toList(),
                bookings.there().stream().map(InstanceBody::of).toList(),
                bookings.refused().stream().map(Refused::of).toList());
    }
}
