package io.evenkeel.tck.contract;

import static io.evenkeel.tck.contract.ContractDeadlines.ample;
import static io.evenkeel.tck.contract.ContractDeadlines.expired;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.evenkeel.application.port.out.RosterEditStore;
import io.evenkeel.application.port.out.RosterPageQuery;
import io.evenkeel.application.port.out.RosterRemoval;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.port.out.StoredEntry;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.tck.data.Rosters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link RosterEditStore} must do when its entries are read page by page. */
public interface RosterPageContract {

    /** More than any test of this contract stores. */
    int MORE_THAN_ALL = 1_000;

    /** Ports over no entry. */
    RosterUnderTest emptyRosterUnderTest();

    @Test
    default void aPageHoldsNamesWithAndWithoutDetails() {
        RosterUnderTest stores = emptyRosterUnderTest();
        stores.roster().saveAll(Rosters.of(Rosters.trainer(1)), ample());
        RosterEntry ada = trainer("ada", "Ada");
        stores.roster().ensureAll(List.of(ada, new RosterEntry(RosterKind.ROOM, "r", "Hall")), ample());

        assertThat(stores.edits().page(new RosterPageQuery(RosterKind.TRAINER, null, 10), ample()))
                .containsExactly(new StoredEntry(ada, null, 1), StoredEntry.of(Rosters.trainer(1), 1));
        assertThat(stores.edits().page(new RosterPageQuery(RosterKind.ACTIVITY, null, 10), ample()))
                .isEmpty();
    }

    @Test
    default void pagesOfEverySizeGiveEachEntryOnceAndInOrder() {
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            RosterUnderTest stores = emptyRosterUnderTest();
            stores.roster().ensureAll(entries(random, "e", 60), ample());
            List<RosterEntry> ordered = stores.roster().list(RosterKind.TRAINER, ample());

            for (int limit : new int[] {1, 2, 7, ordered.size() - 1, ordered.size(), ordered.size() + 1, 1_000}) {
                assertThat(pages(stores.edits(), limit, () -> {}))
                        .as("seed %s, limit %s", seed, limit)
                        .isEqualTo(ordered);
            }
        }
    }

    @Test
    default void whatIsThereAllTheTimeIsGivenOnceAlsoWhileOthersComeAndGo() {
        for (long seed = 1; seed <= 5; seed++) {
            Random random = new Random(seed);
            RosterUnderTest stores = emptyRosterUnderTest();
            stores.roster().ensureAll(entries(random, "stays", 40), ample());
            List<RosterEntry> staying = stores.roster().list(RosterKind.TRAINER, ample());
            List<RosterEntry> passing = new ArrayList<>(entries(random, "passes", 20));
            stores.roster().ensureAll(passing, ample());
            passing.retainAll(stores.roster().list(RosterKind.TRAINER, ample()));
            int[] made = {0};

            List<RosterEntry> given = pages(stores.edits(), 1 + random.nextInt(9), () -> {
                stores.roster().ensureAll(entries(random, "new" + made[0]++, 3), ample());
                RosterEntry leaving = passing.get(random.nextInt(passing.size()));
                stores.edits().remove(new RosterRemoval(RosterKind.TRAINER, leaving.id(), 1, null), ample());
            });

            assertThat(given)
                    .as("seed %s", seed)
                    .doesNotHaveDuplicates()
                    .containsSubsequence(staying)
                    .isSortedAccordingTo(RosterEntry.BY_NAME);
        }
    }

    @Test
    default void aPageEndsAtTheDeadline() {
        RosterEditStore edits = emptyRosterUnderTest().edits();

        assertThatExceptionOfType(StoreException.TimedOut.class)
                .isThrownBy(() -> edits.page(new RosterPageQuery(RosterKind.TRAINER, null, 10), expired()));
    }

    private static List<RosterEntry> pages(RosterEditStore edits, int limit, Runnable between) {
        List<RosterEntry> all = new ArrayList<>();
        RosterEntry after = null;
        List<StoredEntry> page;
        do {
            page = edits.page(new RosterPageQuery(RosterKind.TRAINER, after, limit), ample());
            assertThat(page).hasSizeLessThanOrEqualTo(limit);
            assertThat(all).as("pages that lead in circles never end").hasSizeLessThan(MORE_THAN_ALL);
            page.forEach(stored -> all.add(stored.entry()));
            after = page.isEmpty() ? null : all.get(all.size() - 1);
            between.run();
        } while (page.size() == limit);
        return all;
    }

    /** Of short names, so that many of them begin alike. */
    private static List<RosterEntry> entries(Random random, String prefix, int count) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            StringBuilder name = new StringBuilder();
            for (int length = 1 + random.nextInt(3); length > 0; length--) {
                name.append("aAbBz :/\u00E4\u00DF\u0416".charAt(random.nextInt(11)));
            }
            if (!name.toString().isBlank()) {
                names.add(name.toString());
            }
        }
        List<RosterEntry> entries = new ArrayList<>();
        names.forEach(name -> entries.add(trainer(prefix + "-" + entries.size(), name)));
        return entries;
    }

    private static RosterEntry trainer(String id, String name) {
        return new RosterEntry(RosterKind.TRAINER, id, name);
    }
}
