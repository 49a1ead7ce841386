package io.evenkeel.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static io.evenkeel.adapter.mongo.TestMongo.onDatabase;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.RosterWrite;
import io.evenkeel.application.port.out.StoredEntry;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Room;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.tck.contract.RosterEditStoreContract;
import io.evenkeel.tck.contract.RosterPageContract;
import io.evenkeel.tck.contract.RosterUnderTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoRosterEditStoreTest implements RosterEditStoreContract, RosterPageContract {

    private static final Room HALL = Room.of(new RoomId("hall"), "Hall");

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    @Override
    public RosterUnderTest emptyRosterUnderTest() {
        MongoStores stores = mongo.emptyStores();
        return new RosterUnderTest(stores.roster(), stores.rosterEdits(), stores.sessions(), stores.series());
    }

    @Test
    void anEntryOfAnEarlierFormatHasVersionOneAndCountsOn() {
        String url = mongo.newUrl();
        mongo.open(url).roster().saveAll(Roster.of(HALL), ample());
        forgetVersion(url);
        MongoStores stores = mongo.open(url);

        assertThat(stores.rosterEdits().find(RosterKind.ROOM, "hall", ample())).contains(StoredEntry.of(HALL, 1));
        stores.roster().saveAll(Roster.of(HALL), ample());

        assertThat(stores.rosterEdits().find(RosterKind.ROOM, "hall", ample())).contains(StoredEntry.of(HALL, 2));
    }

    /** An older program may still be running, and make entries without one. */
    @Test
    void anEntryWithoutVersionIsChangedAsVersionOne() {
        String url = mongo.newUrl();
        MongoStores stores = mongo.open(url);
        stores.roster().saveAll(Roster.of(HALL), ample());
        forgetVersion(url);

        assertThat(stores.rosterEdits().save(RosterWrite.replace(HALL, 1), ample()))
                .isEqualTo(new EditOutcome.Written<>(StoredEntry.of(HALL, 2)));
    }

    private static void forgetVersion(String url) {
        onDatabase(
                url,
                database -> database.getCollection(MongoSchema.ROSTER)
                        .updateOne(eq("_id", "ROOM/hall"), Updates.unset(RosterDocuments.VERSION)));
    }

    private static Deadline ample() {
        return Deadline.after(Duration.ofSeconds(30), System::nanoTime);
    }
}
