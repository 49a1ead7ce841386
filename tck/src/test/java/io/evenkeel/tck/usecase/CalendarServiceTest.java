package io.evenkeel.tck.usecase;

import static io.evenkeel.tck.usecase.Studio.DEADLINE;
import static io.evenkeel.tck.usecase.Studio.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.calendar.CalendarReadingService;
import io.evenkeel.application.calendar.CalendarService;
import io.evenkeel.application.exporting.ExportService;
import io.evenkeel.application.port.in.calendar.AddFeedOutcome;
import io.evenkeel.application.port.in.calendar.Feed;
import io.evenkeel.application.port.in.calendar.NewSecret;
import io.evenkeel.application.port.out.CalendarFeedStore;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.session.SessionStatus;
import io.evenkeel.tck.memory.InMemoryCalendarFeedStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CalendarServiceTest {

    private static final RosterEntry ADA = new RosterEntry(RosterKind.TRAINER, "ada", "Ada Berg");
    private static final RosterEntry BO = new RosterEntry(RosterKind.TRAINER, "bo", "Bo Lind");

    private final Studio studio = new Studio();
    private final CalendarFeedStore feeds = new InMemoryCalendarFeedStore();
    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicInteger secrets = new AtomicInteger();
    private Instant now = Instant.parse("2026-06-15T12:00:00Z");
    private final CalendarService service = new CalendarService(
            feeds,
            studio.roster,
            () -> "feed-" + ids.incrementAndGet(),
            () -> "secret-" + secrets.incrementAndGet(),
            () -> now);
    private final CalendarReadingService reading = new CalendarReadingService(
            feeds, studio.roster, new ExportService(studio.sessions, studio.roster, Studio.OSLO), () -> now);

    @BeforeEach
    void knowTwo() {
        studio.withName(RosterKind.TRAINER, ADA.id(), ADA.name())
                .withName(RosterKind.TRAINER, BO.id(), BO.name())
                .withName(RosterKind.ACTIVITY, "yoga", "Yoga");
    }

    @Test
    void makesALinkForATrainerByIdOrName() {
        assertThat(added("ada"))
                .isEqualTo(new NewSecret(new Feed("feed-1", ADA, now), "secret-1"))
                .hasToString("NewSecret[" + new Feed("feed-1", ADA, now) + "]");
        assertThat(added("Bo Lind").feed()).isEqualTo(new Feed("feed-2", BO, now));
    }

    /** Nobody can hide a trainer by naming another one like its id. */
    @Test
    void anIdGoesBeforeAName() {
        studio.withName(RosterKind.TRAINER, "other", "ada");

        assertThat(added("ada").feed().trainer()).isEqualTo(ADA);
    }

    @Test
    void knowsNoTrainerOfAnotherKindOrName() {
        assertThat(outcome("Yoga")).isEqualTo("unknown");
        assertThat(outcome("nobody")).isEqualTo("unknown");
        assertThat(service.listFeeds(DEADLINE)).isEmpty();
    }

    @Test
    void makesNoMoreThanCanBeListed() {
        for (int i = 1; i < CalendarFeedStore.MAX_LISTED; i++) {
            added("ada");
        }

        assertThat(outcome("ada")).startsWith("added");
        assertThat(outcome("ada")).isEqualTo("too many");
        assertThat(service.listFeeds(DEADLINE)).hasSize(CalendarFeedStore.MAX_LISTED);
    }

    @Test
    void listsByTheNamesOfTrainersAndThenById() {
        added("bo");
        added("ada");
        added("ada");

        assertThat(service.listFeeds(DEADLINE)).extracting(Feed::id).containsExactly("feed-2", "feed-3", "feed-1");
    }

    /** The store keeps no secret, only what tells it apart. */
    @Test
    void keepsTheSha256OfASecret() {
        added("ada");

        assertThat(feeds.list(DEADLINE))
                .singleElement()
                .satisfies(feed -> assertThat(feed.secretHash())
                        .isEqualTo("f7e7c36e458e80e6b6a2c67d0a9ec09bd718dadd7bfa8d6bf6e7ad526e46c2f7"));
    }

    @Test
    void anotherSecretTakesThePlaceOfTheFirst() {
        added("ada");
        now = now.plusSeconds(60);

        Optional<NewSecret> renewed = service.renewFeed("feed-1", DEADLINE);

        assertThat(renewed).contains(new NewSecret(new Feed("feed-1", ADA, now), "secret-2"));
        assertThat(read("secret-1")).isEmpty();
        assertThat(read("secret-2")).isPresent();
        assertThat(service.renewFeed("feed-9", DEADLINE)).isEmpty();
    }

    @Test
    void whatWasTakenAwayOpensNothing() {
        added("ada");

        assertThat(service.revokeFeed("feed-1", DEADLINE)).isTrue();
        assertThat(service.revokeFeed("feed-1", DEADLINE)).isFalse();
        assertThat(read("secret-1")).isEmpty();
    }

    @Test
    void showsTheSessionsOfItsTrainerInOrderAndNoneThatWasEnteredByMistake() {
        added("ada");
        studio.with(
                session("late", "ada", "2026-06-20T18:00:00Z", "2026-06-20T19:00:00Z"),
                session("early", "ada", "2026-06-16T18:00:00Z", "2026-06-16T19:00:00Z"),
                session("other", "bo", "2026-06-17T18:00:00Z", "2026-06-17T19:00:00Z"),
                session("mistake", "ada", "2026-06-18T18:00:00Z", "2026-06-18T19:00:00Z")
                        .withStatus(SessionStatus.VOID),
                session("off", "ada", "2026-06-19T18:00:00Z", "2026-06-19T19:00:00Z")
                        .cancelled(now));

        assertThat(read("secret-1")).contains(List.of("early", "off", "late"));
    }

    /** From the same day three months ago, and up to that of twelve months ahead without it; the days are those of UTC. */
    @Test
    void reachesThreeMonthsBackAndTwelveAhead() {
        added("ada");
        studio.with(
                session("before", "ada", "2026-03-14T23:59:59Z", "2026-03-15T01:00:00Z"),
                session("first", "ada", "2026-03-15T00:00:00Z", "2026-03-15T01:00:00Z"),
                session("last", "ada", "2027-06-14T23:59:59Z", "2027-06-15T01:00:00Z"),
                session("after", "ada", "2027-06-15T00:00:00Z", "2027-06-15T01:00:00Z"));

        assertThat(read("secret-1")).contains(List.of("first", "last"));
    }

    /** A trainer who has left is called by id. */
    @Test
    void aLinkOutlivesTheNameOfItsTrainer() {
        added("ada");
        CalendarService elsewhere =
                new CalendarService(feeds, new Studio().roster, () -> "id", () -> "secret", () -> now);

        assertThat(elsewhere.listFeeds(DEADLINE))
                .extracting(Feed::trainer)
                .containsExactly(new RosterEntry(RosterKind.TRAINER, "ada", "ada"));
    }

    private NewSecret added(String trainer) {
        return service.addFeed(trainer, DEADLINE)
                .match(
                        AddFeedOutcome.Added::made,
                        unknown -> {
                            throw new AssertionError("the trainer is not known");
                        },
                        tooMany -> {
                            throw new AssertionError("there are too many");
                        });
    }

    private String outcome(String trainer) {
        return service.addFeed(trainer, DEADLINE)
                .match(made -> "added " + made.made().secret(), unknown -> "unknown", tooMany -> "too many");
    }

    /** The ids of the sessions behind a secret; empty when it opens nothing. */
    private Optional<List<String>> read(String secret) {
        List<String> ids = new ArrayList<>();
        boolean isKnown = reading.readCalendar(
                secret,
                feed -> {
                    assertThat(feed.trainer()).isEqualTo(ADA);
                    return exported -> ids.add(exported.id().value());
                },
                DEADLINE);
        return isKnown ? Optional.of(ids) : Optional.empty();
    }
}
