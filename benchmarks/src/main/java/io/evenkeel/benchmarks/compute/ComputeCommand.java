package io.evenkeel.benchmarks.compute;

import java.sql.SQLException;
import java.util.List;

/** {@code compute [sessions] [trainers] [rounds]}: prints the table. */
public final class ComputeCommand {

    private static final int SESSIONS = 10_000_000;
    private static final int TRAINERS = 100;
    private static final int ROUNDS = 5;

    private ComputeCommand() {}

    /** @param arguments what follows the name of the command */
    public static void run(List<String> arguments) throws SQLException {
        new ComputeComparison(
                        number(arguments, 0, SESSIONS), number(arguments, 1, TRAINERS), number(arguments, 2, ROUNDS))
                .table()
                .forEach(System.out::println);
    }

    private static int number(List<String> arguments, int index, int otherwise) {
        return index < arguments.size() ? Integer.parseInt(arguments.get(index).replace("_", "")) : otherwise;
    }
}
