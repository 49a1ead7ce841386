package io.evenkeel.adapter.sqlite;

import io.evenkeel.application.port.out.SessionWrite;
import io.evenkeel.application.port.out.WriteOutcome;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.session.Session;
import io.evenkeel.tck.data.Bookings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Books many overlapping times in a store that another process books in as well. */
final class BookingMain {

    static final String READY = "ready";
    static final String BOOKED = "booked ";
    static final String REFUSED_BY = "refused by ";
    static final Roster ROSTER = Bookings.rosterWithRoom(2);

    static final int ROUNDS = Integer.getInteger("evenkeel.drill.rounds", 15);
    static final int WISHES = 20;

    private BookingMain() {}

    /** Waits for a byte on its standard input, so that both begin a round together, and prints what became of each wish. */
    public static void main(String[] args) throws Exception {
        try (SqliteStores stores = SqliteStores.open(Path.of(args[0]))) {
            SplittableRandom random = new SplittableRandom(Long.parseLong(args[2]));
            System.out.println(READY);
            for (int round = 0; round < ROUNDS && System.in.read() >= 0; round++) {
                book(stores, args[1] + "-" + round, random).forEach(System.out::println);
            }
        }
    }

    static List<String> book(SqliteStores stores, String name, SplittableRandom random) {
        List<String> outcomes = new ArrayList<>();
        for (int number = 0; number < WISHES; number++) {
            Session wish = wish(name + "-" + number, random);
            WriteOutcome outcome = stores.bookings()
                    .write(SessionWrite.add(wish, ROSTER), Deadline.after(Duration.ofSeconds(60), System::nanoTime));
            outcomes.add(
                    outcome instanceof WriteOutcome.Occupied occupied
                            ? REFUSED_BY + occupied.holder().value()
                            : BOOKED
                                    + ((WriteOutcome.Written) outcome)
                                            .session()
                                            .id()
                                            .value());
        }
        return outcomes;
    }

    private static Session wish(String id, SplittableRandom random) {
        Session wish = Bookings.at(id, 5 * random.nextInt(1_500), 5 * (1 + random.nextInt(12)));
        return switch (random.nextInt(3)) {
            case 0 -> wish;
            case 1 -> wish.withTrainer(null).withRoom(Bookings.ROOM);
            default -> wish.withRoom(Bookings.ROOM);
        };
    }
}
