package io.evenkeel.bootstrap.drill;

import io.evenkeel.faults.load.Ask;
import io.evenkeel.faults.load.Operation;
import io.evenkeel.faults.oracle.Effect;
import io.evenkeel.faults.oracle.Stored;
import io.evenkeel.faults.oracle.Written;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What clients of a drill work on: sessions of the past to read, and a trainer whose future they book, each write an hour of its own,
 * by which it is found again.
 */
final class DrillStudio {

    static final String READ = "read";
    static final String WRITE = "write";
    static final String REPORT = "report";
    static final String LIVE = "live";
    static final String EXPAND = "expand";

    /** Problems that are told before anything was touched. */
    private static final Set<String> HAD_NO_EFFECT =
            Set.of("OVERLOADED", "SHUTTING_DOWN", "RATE_LIMITED", "MEMORY_SHORT");

    private static final Instant PAST = Instant.parse("2026-01-01T06:00:00Z");
    private static final Instant FUTURE = Instant.parse("2030-01-01T00:00:00Z");
    private static final int PAST_SESSIONS = 2_000;
    private static final int PAGE = 500;
    private static final int PRACTICE = 300;
    private static final Pattern SESSION = Pattern.compile("\"id\":\"([^\"]+)\"[^}]*?\"plannedStart\":\"([^\"]+)\"");
    private static final String EXPANSION = "{\"rrule\":\"FREQ=WEEKLY;COUNT=20\",\"start\":\"2026-03-02T18:00\","
            + "\"zone\":\"Europe/Oslo\",\"duration\":\"PT1H\",\"from\":\"2026-03-01\",\"to\":\"2026-09-01\"}";

    private final String run;
    private final String activity;
    private final String trainer;

    private DrillStudio(String run, String activity, String trainer) {
        this.run = run;
        this.activity = activity;
        this.trainer = trainer;
    }

    /**
     * Fills a store by way of its server, and lets the server practise. The names hold the run, so that drills do not mix.
     *
     * <p>A program that has just started needs many times as long for each request, and refuses what comes too fast. That is no
     * matter of what a drill breaks, so its load only begins after each kind of request has been answered some times, one after
     * the other.
     */
    static DrillStudio prepare(DrillClient client, String run) {
        DrillStudio studio = fill(client, run);
        DrillStudio practice = new DrillStudio(
                run + "-practice", studio.activity, trainer(client, studio.activity, "Practice " + run));
        for (long number = 0; number < PRACTICE; number++) {
            client.ask(practice.mixed(number));
        }
        return studio;
    }

    private static DrillStudio fill(DrillClient client, String run) {
        String activity = id(client.post(
                "/api/v1/activities",
                "application/json",
                "{\"name\":\"Drill " + run + "\",\"defaultDurationSeconds\":2700}"));
        String trainer = trainer(client, activity, "Driller " + run);
        client.post("/api/v1/sessions/import", "text/csv", past(run));
        return new DrillStudio(run, activity, trainer);
    }

    private static String trainer(DrillClient client, String activity, String name) {
        return id(client.post(
                "/api/v1/trainers",
                "application/json",
                "{\"name\":\"" + name + "\",\"zone\":\"UTC\",\"skills\":[\"" + activity + "\"]}"));
    }

    private static String id(String body) {
        return DrillClient.member(body, "id");
    }

    /** A day as it is: of twenty requests eight read, four write, two are reports, six need no store. */
    Ask mixed(long number) {
        int turn = (int) (number % 20);
        if (turn % 5 == 1) {
            return write(number);
        }
        if (turn % 10 == 3) {
            return report("2026-01-01", "2026-04-01");
        }
        if (turn % 5 == 2) {
            return Ask.get(LIVE, "/health/live");
        }
        return turn == 8 || turn == 18 ? expand() : read();
    }

    Ask read() {
        return new Ask(
                READ, "/api/v1/sessions?from=2026-01-01&to=2026-02-01&limit=20", null, null, DrillStudio::problem);
    }

    /** Books the n-th hour. */
    Ask write(long number) {
        String body = "{\"activity\":\"" + activity + "\",\"trainer\":\"" + trainer + "\",\"start\":\"" + hour(number)
                + "\",\"duration\":\"PT45M\"}";
        return new Ask(WRITE, "/api/v1/sessions", body, run + "-" + number, DrillStudio::idOrProblem);
    }

    /** An overview of these days. */
    Ask report(String from, String to) {
        return new Ask(
                REPORT,
                "/api/v1/statistics/overview?from=" + from + "&to=" + to,
                null,
                null,
                DrillStudio::sourceOrProblem);
    }

    private static Ask expand() {
        return new Ask(EXPAND, "/api/v1/schedule/expand", EXPANSION, null, DrillStudio::problem);
    }

    /** What the writes among these operations told their clients. */
    static List<Written> written(List<Operation> operations) {
        return operations.stream()
                .filter(operation -> operation.kind().equals(WRITE))
                .map(operation -> new Written(
                        hour(operation.number()), effect(operation), operation.isGood() ? operation.result() : ""))
                .toList();
    }

    /** What is booked now. */
    List<Stored> stored(DrillClient client) {
        List<Stored> stored = new ArrayList<>();
        String cursor = "";
        do {
            String page = client.get("/api/v1/sessions?trainer=" + trainer + "&limit=" + PAGE
                    + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            SESSION.matcher(page).results().map(DrillStudio::stored).forEach(stored::add);
            cursor = DrillClient.member(page, "next");
        } while (!cursor.isEmpty());
        return stored;
    }

    private static Stored stored(MatchResult session) {
        return new Stored(session.group(2), session.group(1));
    }

    /** A request that was repeated may have had its effect the first time, whatever the last answer was. */
    private static Effect effect(Operation operation) {
        if (operation.isGood()) {
            return Effect.ACKNOWLEDGED;
        }
        boolean isRefused = operation.status() == Operation.NOT_SENT
                || operation.status() / 100 == 4
                || HAD_NO_EFFECT.contains(operation.result());
        return isRefused && operation.attempts() <= 1 ? Effect.REFUSED : Effect.UNKNOWN;
    }

    private static String hour(long number) {
        return FUTURE.plus(Duration.ofHours(number)).toString();
    }

    private static String problem(String body) {
        return DrillClient.member(body, "code");
    }

    private static String idOrProblem(String body) {
        String problem = problem(body);
        return problem.isEmpty() ? DrillClient.member(body, "id") : problem;
    }

    private static String sourceOrProblem(String body) {
        String problem = problem(body);
        return problem.isEmpty() ? DrillClient.member(body, "source") : problem;
    }

    private static String past(String run) {
        StringBuilder csv = new StringBuilder("source,external_id,trainer,activity,planned_start,planned_end,status\n");
        for (int i = 0; i < PAST_SESSIONS; i++) {
            Instant start = PAST.plus(Duration.ofHours(2L * i));
            csv.append("drill-")
                    .append(run)
                    .append(',')
                    .append(i)
                    .append(",Trainer ")
                    .append(i % 20);
            csv.append(",Activity ").append(i % 7).append(',').append(start).append(',');
            csv.append(start.plus(Duration.ofMinutes(50))).append(",PLANNED\n");
        }
        return csv.toString();
    }
}
