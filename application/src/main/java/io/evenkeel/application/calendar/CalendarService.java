package io.evenkeel.application.calendar;

import io.evenkeel.application.port.in.calendar.AddCalendarFeedUseCase;
import io.evenkeel.application.port.in.calendar.AddFeedOutcome;
import io.evenkeel.application.port.in.calendar.Feed;
import io.evenkeel.application.port.in.calendar.ListCalendarFeedsUseCase;
import io.evenkeel.application.port.in.calendar.NewSecret;
import io.evenkeel.application.port.in.calendar.RenewCalendarFeedUseCase;
import io.evenkeel.application.port.in.calendar.RevokeCalendarFeedUseCase;
import io.evenkeel.application.port.out.CalendarFeed;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.application.port.out.IdSource;
import io.evenkeel.application.port.out.RosterStore;
import io.evenkeel.application.port.out.SecretSource;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.TrainerId;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes, lists, renews and takes away links to calendars. Safe for any thread. */
public final class CalendarService
        implements AddCalendarFeedUseCase,
                ListCalendarFeedsUseCase,
                RenewCalendarFeedUseCase,
                RevokeCalendarFeedUseCase {

    private final CalendarFeedStore feeds;
    private final Trainers trainers;
    private final IdSource ids;
    private final SecretSource secrets;
    private final InstantSource now;

    public CalendarService(
            CalendarFeedStore feeds, RosterStore roster, IdSource ids, SecretSource secrets, InstantSource now) {
        this.feeds = feeds;
        this.trainers = new Trainers(roster);
        this.ids = ids;
        this.secrets = secrets;
        this.now = now;
    }

    @Override
    public AddFeedOutcome addFeed(String trainer, Deadline deadline) {
        Optional<RosterEntry> known = trainers.find(trainer, deadline);
        if (known.isEmpty()) {
            return new AddFeedOutcome.UnknownTrainer();
        }
        if (feeds.list(deadline).size() >= CalendarFeedStore.MAX_LISTED) {
            return new AddFeedOutcome.TooMany();
        }
        String secret = secrets.next();
        CalendarFeed feed = new CalendarFeed(
                ids.newId(), new TrainerId(known.orElseThrow().id()), SecretHash.of(secret), now.instant());
        feeds.add(feed, deadline);
        return new AddFeedOutcome.Added(new NewSecret(new Feed(feed.id(), known.orElseThrow(), feed.madeAt()), secret));
    }

    @Override
    public List<Feed> listFeeds(Deadline deadline) {
        return feeds.list(deadline).stream()
                .map(feed -> shown(feed, deadline))
                .sorted(Comparator.comparing((Feed feed) -> feed.trainer().name())
                        .thenComparing(Feed::id))
                .toList();
    }

    @Override
    public Optional<NewSecret> renewFeed(String id, Deadline deadline) {
        String secret = secrets.next();
        return feeds.renew(id, SecretHash.of(secret), now.instant(), deadline)
                .map(feed -> new NewSecret(shown(feed, deadline), secret));
    }

    @Override
    public boolean revokeFeed(String id, Deadline deadline) {
        return feeds.remove(id, deadline);
    }

    private Feed shown(CalendarFeed feed, Deadline deadline) {
        return new Feed(feed.id(), trainers.named(feed.trainer(), deadline), feed.madeAt());
    }
}
