package io.evenkeel.bootstrap.assembly;

import io.evenkeel.adapter.resilience.Guard;
import io.evenkeel.adapter.resilience.GuardSetup;
import io.evenkeel.adapter.resilience.GuardedAccountStore;
import io.evenkeel.adapter.resilience.GuardedBookingStore;
import io.evenkeel.adapter.resilience.GuardedCalendarFeedStore;
import io.evenkeel.adapter.resilience.GuardedRollupStore;
import io.evenkeel.adapter.resilience.GuardedRosterEditStore;
import io.evenkeel.adapter.resilience.GuardedRosterStore;
import io.evenkeel.adapter.resilience.GuardedSeriesStore;
import io.evenkeel.adapter.resilience.GuardedSessionStore;
import io.evenkeel.adapter.resilience.GuardedSignInStore;
import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.port.out.BookingStore;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.application.port.out.RollupStore;
import io.evenkeel.application.port.out.RosterEditStore;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SeriesStore;
import io.evenkeel.application.port.out.SessionStore;
import io.evenkeel.application.port.out.SignInStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The stores behind their guards, reads and writes apart.
 *
 * @param guards all of them, for whoever asks how they are
 */
record GuardedStores(
        SessionStore sessions,
        BookingStore bookings,
        RollupStore rollups,
        RosterStore roster,
        RosterEditStore rosterEdits,
        SeriesStore series,
        AccountStore accounts,
        SignInStore signIns,
        CalendarFeedStore calendarFeeds,
        List<Guard> guards) {

    static GuardedStores of(Stores stores, GuardSetup setup) {
        List<Guard> guards = new ArrayList<>();
        Function<String, Guard> guard = port -> {
            Guard made = new Guard(port, setup);
            guards.add(made);
            return made;
        };
        return new GuardedStores(
                new GuardedSessionStore(stores.sessions(), guard.apply("session-reads"), guard.apply("session-writes")),
                new GuardedBookingStore(stores.bookings(), guard.apply("booking-reads"), guard.apply("booking-writes")),
                new GuardedRollupStore(stores.rollups(), guard.apply("rollup-reads"), guard.apply("rollup-writes")),
                new GuardedRosterStore(stores.roster(), guard.apply("roster-reads"), guard.apply("roster-writes")),
                new GuardedRosterEditStore(
                        stores.rosterEdits(), guard.apply("roster-edit-reads"), guard.apply("roster-edit-writes")),
                new GuardedSeriesStore(stores.series(), guard.apply("series-reads"), guard.apply("series-writes")),
                new GuardedAccountStore(stores.accounts(), guard.apply("account-reads"), guard.apply("account-writes")),
                new GuardedSignInStore(stores.signIns(), guard.apply("sign-in-reads"), guard.apply("sign-in-writes")),
                new GuardedCalendarFeedStore(
                        stores.calendarFeeds(), guard.apply("calendar-reads"), guard.apply("calendar-writes")),
                List.copyOf(guards));
    }

    /** The ports that are left alone because they failed too often. */
    List<String> leftAlone() {
        return guards.stream()
                .filter(Guard::isLeftAlone)
                .map(guard -> guard.port().toUpperCase(Locale.ROOT).replace('-', '_') + "_LEFT_ALONE")
                .toList();
    }
}
