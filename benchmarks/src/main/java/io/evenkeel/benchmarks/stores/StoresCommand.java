package io.evenkeel.benchmarks.stores;

import io.evenkeel.benchmarks.common.Machine;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** {@code stores [sessions] [largest] [rounds]}: prints both tables. */
public final class StoresCommand {

    private static final int SESSIONS = 500_000;
    private static final int LARGEST = 10_000_000;
    private static final int ROUNDS = 5;

    private StoresCommand() {}

    /** @param arguments what follows the name of the command */
    public static void run(List<String> arguments) throws IOException, SQLException {
        int rounds = number(arguments, 2, ROUNDS);
        Machine.lines().forEach(System.out::println);
        System.out.println();
        new RowComparison(number(arguments, 0, SESSIONS), rounds).table().forEach(System.out::println);
        System.out.println();
        new RollupGrowth(number(arguments, 1, LARGEST), rounds)
                .table(() -> System.out.println("The stores are filled; the rounds begin."))
                .forEach(System.out::println);
    }

    private static int number(List<String> arguments, int index, int otherwise) {
        return index < arguments.size() ? Integer.parseInt(arguments.get(index).replace("_", "")) : otherwise;
    }
}
