package io.evenkeel.tck.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.document.DocumentErrorCode;
import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.application.port.in.roster.ListRosterRequest;
import io.evenkeel.application.port.in.roster.RosterEdit;
import io.evenkeel.application.port.in.roster.RosterEditOutcome;
import io.evenkeel.application.port.in.roster.RosterEditRefusal;
import io.evenkeel.application.port.in.roster.RosterItem;
import io.evenkeel.application.port.in.roster.RosterPage;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.roster.RosterEditService;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.tck.data.Rosters;
import io.evenkeel.tck.fault.Faults;
import io.evenkeel.tck.fault.FaultyRosterEditStore;
import io.evenkeel.tck.memory.InMemoryStores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RosterEditServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Map<String, ?> HALL = Map.of("name", "Hall", "concurrentSessions", 2);

    private final InMemoryStores stores = new InMemoryStores();
    private final Faults faults = new Faults();
    private final AtomicInteger ids = new AtomicInteger();
    private final RosterEditService service = new RosterEditService(
            stores.roster(),
            new FaultyRosterEditStore(stores.rosterEdits(), faults),
            () -> "id-" + ids.incrementAndGet(),
            () -> NOW);

    @Test
    void addsUnderANewIdAndShowsTheSame() {
        RosterItem added = done(add(HALL, null));

        assertThat(added.entry()).isEqualTo(new RosterEntry(RosterKind.ROOM, "id-1", "Hall"));
        assertThat(added.document()).isEqualTo(Map.of("id", "id-1", "name", "Hall", "concurrentSessions", 2));
        assertThat(added.version()).isEqualTo(1);
        assertThat(service.findRosterItem(RosterKind.ROOM, "id-1", deadline())).contains(added);
    }

    @Test
    void everyEntityCanBeReplacedByWhatIsShownOfIt() {
        stores.roster().saveAll(Rosters.complete(), deadline());
        stores.roster()
                .ensureAll(List.of(new RosterEntry(RosterKind.ACTIVITY, "only-named", "Only named")), deadline());
        stores.roster().ensureAll(List.of(new RosterEntry(RosterKind.ACTIVITY, "activity-0", "Zero")), deadline());

        for (RosterEntry entry : Rosters.complete().entries()) {
            RosterItem shown =
                    service.findRosterItem(entry.kind(), entry.id(), deadline()).orElseThrow();
            RosterEdit same = new RosterEdit.Replace(entry.kind(), entry.id(), 1, shown.document(), null);

            assertThat(done(service.edit(same, deadline())).document()).isEqualTo(shown.document());
        }

        assertThat(stores.roster().roster(deadline())).isEqualTo(Rosters.complete());
    }

    @Test
    void aRepeatIsAnsweredAsBeforeForADay() {
        RepeatableCall<RosterItem> call = new RepeatableCall<>(
                "ada POST /rooms", "k", "hash", item -> "made " + item.entry().id());
        RosterItem added = done(add(HALL, call));

        assertThat(add(HALL, call))
                .isEqualTo(
                        new RosterEditOutcome.Repeated("made " + added.entry().id()));
        assertThat(refused(add(HALL, new RepeatableCall<>("ada POST /rooms", "k", "other", item -> "")))
                        .reason())
                .isEqualTo(RosterEditRefusal.KEY_REUSED);
        Instant dayAfter = NOW.plus(Duration.ofHours(24));
        assertThat(stores.rosterEdits().forgetAnswers(dayAfter.minusSeconds(1), deadline()))
                .isZero();
        assertThat(stores.rosterEdits().forgetAnswers(dayAfter, deadline())).isEqualTo(1);
    }

    /** The write took effect, and its sender does not know. */
    @Test
    void aRepeatFindsOutWhatBecameOfALostAnswer() {
        RepeatableCall<RosterItem> call = new RepeatableCall<>("ada POST /rooms", "k", "hash", item -> {
            // Made just before the write, whose answer is the next one to be lost.
            faults.loseAnswers(1, () -> new StoreException.Unavailable("gone", null));
            return "made";
        });

        assertThatExceptionOfType(StoreException.Unavailable.class).isThrownBy(() -> add(HALL, call));

        assertThat(add(HALL, call)).isEqualTo(new RosterEditOutcome.Repeated("made"));
        assertThat(stores.roster().list(RosterKind.ROOM, deadline())).hasSize(1);
    }

    @Test
    void saysWhatStandsAgainstAnEdit() {
        RosterItem hall = done(add(HALL, null));
        done(service.edit(new RosterEdit.Replace(RosterKind.ROOM, hall.entry().id(), 1, HALL, null), deadline()));

        assertThat(refused(add(HALL, null)).message())
                .isEqualTo("the room with the id id-1 has that name; give another one");
        assertThat(refused(service.edit(new RosterEdit.Remove(RosterKind.ROOM, "id-1", 1, null), deadline()))
                        .message())
                .isEqualTo("somebody else has changed the room; it has version 2 now: read it again and decide anew");
        assertThat(refused(service.edit(new RosterEdit.Remove(RosterKind.ROOM, "none", 1, null), deadline()))
                        .reason())
                .isEqualTo(RosterEditRefusal.UNKNOWN);
        assertThat(service.edit(new RosterEdit.Remove(RosterKind.ROOM, "id-1", 2, null), deadline()))
                .isEqualTo(new RosterEditOutcome.Removed());
    }

    @Test
    void namesEverythingThatIsWrongWithADocument() {
        RosterEditOutcome outcome = add(Map.of("id", "mine", "concurrentSessions", 0, "colour", "red"), null);

        assertThat(outcome).isInstanceOf(RosterEditOutcome.Rejected.class);
        assertThat(((RosterEditOutcome.Rejected) outcome).errors())
                .extracting(error -> error.path().pointer() + " " + error.code())
                .containsExactlyInAnyOrder(
                        "/colour " + DocumentErrorCode.UNKNOWN_KEY,
                        "/name " + DocumentErrorCode.MISSING_VALUE,
                        "/id " + DocumentErrorCode.BAD_VALUE,
                        "/concurrentSessions " + DocumentErrorCode.BAD_VALUE);
    }

    @Test
    void aPageSaysWhetherThereIsANextOne() {
        for (String name : List.of("B", "A", "C")) {
            done(add(Map.of("name", name), null));
        }

        RosterPage first = service.listRoster(new ListRosterRequest(RosterKind.ROOM, null, 2), deadline());
        RosterPage second = service.listRoster(new ListRosterRequest(RosterKind.ROOM, first.next(), 2), deadline());

        assertThat(first.items()).extracting(item -> item.entry().name()).containsExactly("A", "B");
        assertThat(second.items()).extracting(item -> item.entry().name()).containsExactly("C");
        assertThat(second.next()).isNull();
        assertThat(service.listRoster(new ListRosterRequest(RosterKind.ROOM, null, 3), deadline())
                        .next())
                .isNull();
    }

    private RosterEditOutcome add(Map<String, ?> document, @Nullable RepeatableCall<RosterItem> call) {
        return service.edit(new RosterEdit.Add(RosterKind.ROOM, document, call), deadline());
    }

    private static RosterItem done(RosterEditOutcome outcome) {
        assertThat(outcome).isInstanceOf(RosterEditOutcome.Done.class);
        return ((RosterEditOutcome.Done) outcome).item();
    }

    private static RosterEditOutcome.Refused refused(RosterEditOutcome outcome) {
        assertThat(outcome).isInstanceOf(RosterEditOutcome.Refused.class);
        return (RosterEditOutcome.Refused) outcome;
    }

    private static Deadline deadline() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }
}
