package io.evenkeel.benchmarks.http;

import io.evenkeel.benchmarks.common.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** {@code http JAR PEERS [requests] [rounds]}: prints both tables. {@code benchmarks/http} builds what it needs. */
public final class HttpCommand {

    private static final int REQUESTS = 50_000;
    private static final int ROUNDS = 5;

    private HttpCommand() {}

    /** @param arguments what follows the name of the command */
    public static void run(List<String> arguments) throws IOException, SQLException, InterruptedException {
        Path jar = Path.of(arguments.get(0)).toAbsolutePath();
        Path peers = Path.of(arguments.get(1)).toAbsolutePath();
        int requests = arguments.size() > 2 ? Integer.parseInt(arguments.get(2)) : REQUESTS;
        int rounds = arguments.size() > 3 ? Integer.parseInt(arguments.get(3)) : ROUNDS;
        Machine.lines().forEach(System.out::println);
        System.out.println();
        new HttpComparison(jar, peers, requests, rounds).table().forEach(System.out::println);
        System.out.println();
        new ColdStart(jar, peers, rounds).table().forEach(System.out::println);
    }
}
