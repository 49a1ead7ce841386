package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionId;
import io.evenkeel.domain.time.Interval;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterRoutesTest {

    private static final String ROOMS = "/api/v1/rooms";
    private static final String TRAINERS = "/api/v1/trainers";
    private static final String ACTIVITIES = "/api/v1/activities";
    private static final String HALL = "{\"name\":\"Hall\",\"concurrentSessions\":3}";
    private static final String STORED_HALL = "{\"id\":\"r1\",\"name\":\"Hall\",\"concurrentSessions\":3}";
    private static final ActivityId YOGA = new ActivityId("yoga");
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @RegisterExtension
    final RunningServer server = new RunningServer();

    @Test
    void addsARoomAndShowsIt() throws Exception {
        HttpResponse<String> added = server.post(ROOMS, HALL);
        HttpResponse<String> shown = server.get(ROOMS + "/r1");

        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(added.headers().firstValue("location")).contains(ROOMS + "/r1");
        assertThat(added.headers().firstValue("etag")).contains("\"1\"");
        assertThat(added.body()).isEqualTo(STORED_HALL);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("etag")).contains("\"1\"");
        assertThat(shown.body()).isEqualTo(STORED_HALL);
        assertThat(server.get(ROOMS + "/r1", "If-None-Match", "\"1\"").statusCode())
                .isEqualTo(304);
    }

    @Test
    void takesBackWhatItGave() throws Exception {
        server.know(Roster.of(
                List.of(Trainer.of(new TrainerId("ada"), "Ada", Set.of(YOGA), Availability.always(ZoneOffset.UTC))),
                List.of(Activity.of(YOGA, "Yoga", 3_600).withCapacity(12)),
                List.of()));
        for (String path : List.of(TRAINERS + "/ada", ACTIVITIES + "/yoga")) {
            HttpResponse<String> given = server.get(path);

            HttpResponse<String> taken = server.put(path, given.body(), "If-Match", "\"1\"");

            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
            assertThat(taken.body()).isEqualTo(given.body());
            assertThat(taken.headers().firstValue("etag")).contains("\"2\"");
        }
    }

    @Test
    void aTrainerNamesSkillsByIdOrName() throws Exception {
        server.know(Roster.of(List.of(), List.of(Activity.of(YOGA, "Yoga", 3_600)), List.of()));

        HttpResponse<String> added =
                server.post(TRAINERS, "{\"name\":\"Ada\",\"zone\":\"UTC\",\"skills\":[\"Yoga\"],\"weekly\":[]}");

        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(added.body()).isEqualTo("""
                {"id":"r1","name":"Ada","active":true,"skills":["yoga"],"zone":"UTC","weekly":[],"overrides":[],\
                "absences":[]}""");
    }

    @Test
    void showsWhatIsOnlyNamedAndGivesItDetails() throws Exception {
        server.name(RosterKind.ROOM, "x", "Sauna");

        HttpResponse<String> named = server.get(ROOMS + "/x");
        HttpResponse<String> changed =
                server.put(ROOMS + "/x", "{\"id\":\"x\",\"name\":\"Sauna\"}", "If-Match", "\"1\"");

        assertThat(named.body()).isEqualTo("{\"id\":\"x\",\"name\":\"Sauna\"}");
        assertThat(changed.body()).isEqualTo("{\"id\":\"x\",\"name\":\"Sauna\",\"concurrentSessions\":1}");
    }

    @Test
    void changesOnlyTheVersionThatWasRead() throws Exception {
        server.post(ROOMS, HALL);
        server.put(ROOMS + "/r1", "{\"name\":\"Great hall\"}", "If-Match", "\"1\"");

        assertProblem(server.put(ROOMS + "/r1", HALL, "If-Match", "\"1\""), 412, "VERSION_CHANGED");
        assertProblem(server.put(ROOMS + "/r1", HALL), 428, "VERSION_REQUIRED");
        assertProblem(server.put(ROOMS + "/r1", HALL, "If-Match", "*"), 400, "INVALID_HEADER");
        assertThat(server.get(ROOMS + "/r1").body()).contains("Great hall");
    }

    @Test
    void aRepeatTakesEffectOnceAndHasTheSameAnswer() throws Exception {
        HttpResponse<String> first = server.post(ROOMS, HALL, "Idempotency-Key", "k1");
        HttpResponse<String> again = server.post(ROOMS, HALL, "Idempotency-Key", "k1");
        HttpResponse<String> changed =
                server.put(ROOMS + "/r1", "{\"name\":\"H\"}", "If-Match", "\"1\"", "Idempotency-Key", "k2");
        HttpResponse<String> changedAgain =
                server.put(ROOMS + "/r1", "{\"name\":\"H\"}", "If-Match", "\"1\"", "Idempotency-Key", "k2");
        HttpResponse<String> removed =
                server.send("DELETE", ROOMS + "/r1", "If-Match", "\"2\"", "Idempotency-Key", "k3");
        HttpResponse<String> removedAgain =
                server.send("DELETE", ROOMS + "/r1", "If-Match", "\"2\"", "Idempotency-Key", "k3");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("location")).contains(ROOMS + "/r1");
        assertThat(changedAgain.statusCode()).isEqualTo(200);
        assertThat(changedAgain.body()).isEqualTo(changed.body());
        assertThat(changedAgain.headers().firstValue("etag")).contains("\"2\"");
        assertThat(removed.statusCode()).as(removed.body()).isEqualTo(204);
        assertThat(removedAgain.statusCode()).isEqualTo(204);
        assertThat(server.get(ROOMS).body()).isEqualTo("{\"rooms\":[],\"next\":null}");
        assertProblem(
                server.post(ROOMS, "{\"name\":\"Other\"}", "Idempotency-Key", "k1"), 422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void removesWhatNothingRefersTo() throws Exception {
        server.post(ROOMS, HALL);

        assertProblem(server.send("DELETE", ROOMS + "/r1"), 428, "VERSION_REQUIRED");
        assertThat(server.send("DELETE", ROOMS + "/r1", "If-Match", "\"1\"").statusCode())
                .isEqualTo(204);

        assertProblem(server.get(ROOMS + "/r1"), 404, "UNKNOWN_ENTRY");
        assertProblem(server.send("DELETE", ROOMS + "/r1", "If-Match", "\"1\""), 404, "UNKNOWN_ENTRY");
    }

    @Test
    void keepsWhatSomethingRefersTo() throws Exception {
        Activity judo = Activity.of(new ActivityId("judo"), "Judo", 3_600);
        server.know(Roster.of(
                List.of(Trainer.of(
                        new TrainerId("ada"), "Ada", Set.of(judo.id()), Availability.always(ZoneOffset.UTC))),
                List.of(Activity.of(YOGA, "Yoga", 3_600), judo),
                List.of()));
        Instant start = Instant.parse("2026-03-02T10:00:00Z");
        server.store(Session.planned(new SessionId("s"), YOGA, Interval.of(start, start.plusSeconds(3_600))));

        HttpResponse<String> given = server.send("DELETE", ACTIVITIES + "/yoga", "If-Match", "\"1\"");
        HttpResponse<String> skill = server.send("DELETE", ACTIVITIES + "/judo", "If-Match", "\"1\"");

        assertProblem(given, 409, "STILL_NEEDED");
        assertThat(given.body()).contains("the session s refers to the activity");
        assertProblem(skill, 409, "STILL_NEEDED");
        assertThat(skill.body()).contains("the trainer ada can give the activity");
    }

    @Test
    void aNameBelongsToOne() throws Exception {
        server.post(ROOMS, HALL);

        HttpResponse<String> response = server.post(ROOMS, HALL);

        assertProblem(response, 409, "NAME_TAKEN");
        assertThat(response.body()).contains("the room with the id r1 has that name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"name\":\"H\",\"colour\":\"red\"};                /colour;             UNKNOWN_KEY",
                "{};                                               /name;               MISSING_VALUE",
                "{\"name\":\" \"};                                 /name;               BAD_VALUE",
                "{\"name\":\"H\",\"id\":\"mine\"};                 /id;                 BAD_VALUE",
                "{\"name\":\"H\",\"concurrentSessions\":0};        /concurrentSessions; BAD_VALUE",
                "{\"name\":\"H\",\"concurrentSessions\":\"two\"};  /concurrentSessions; WRONG_TYPE",
                "{\"name\":\"H\",\"concurrentSessions\":1.5};      /concurrentSessions; BAD_VALUE",
            })
    void namesWhatIsWrongWithABody(String body, String pointer, String code) throws Exception {
        HttpResponse<String> response = server.post(ROOMS, body);

        assertProblem(response, 400, "INVALID_PARAMETER");
        assertThat(response.body()).contains("{\"pointer\":\"" + pointer + "\",\"code\":\"" + code + "\"");
        assertThat(server.get(ROOMS).body()).isEqualTo("{\"rooms\":[],\"next\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"Hall\"", "null"})
    void takesNothingButObjects(String body) throws Exception {
        assertThat(server.post(ROOMS, body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "%20", "1234567890123456789012345678901234567890123456789012345678901234567890"})
    void knowsNothingOfAnotherId(String id) throws Exception {
        assertProblem(server.get(TRAINERS + "/" + id), 404, "UNKNOWN_ENTRY");
        assertProblem(server.put(ROOMS + "/" + id, HALL, "If-Match", "\"1\""), 404, "UNKNOWN_ENTRY");
        assertProblem(server.send("DELETE", ROOMS + "/" + id, "If-Match", "\"1\""), 404, "UNKNOWN_ENTRY");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void pagesOfEverySizeGiveEachEntryOnceAndInOrder(long seed) throws Exception {
        Random random = new Random(seed);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < 25; i++) {
            names.add(String.format(Locale.ROOT, "R:%c %d/%d&", 'a' + random.nextInt(26), random.nextInt(9), i));
        }
        names.forEach(name -> nameRoom(name));

        for (int limit : new int[] {1, 2, 1 + random.nextInt(24), 25, 26, 500}) {
            assertThat(namesOfAllPages(limit))
                    .as("seed %s, limit %s", seed, limit)
                    .isEqualTo(List.copyOf(names));
        }
    }

    @Test
    void takesNoCursorToAnotherList() throws Exception {
        nameRoom("A");
        nameRoom("B");
        Matcher next = NEXT.matcher(
                server.get(ROOMS + "?limit=1").headers().firstValue("link").orElseThrow());
        assertThat(next.matches()).isTrue();

        HttpResponse<String> response = server.get(next.group(1).replace("rooms", "trainers"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("{\"pointer\":\"cursor\",\"code\":\"BAD_CURSOR\"");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,       limit,  OUT_OF_RANGE",
        "limit=501,     limit,  OUT_OF_RANGE",
        "cursor=x,      cursor, BAD_CURSOR",
        "cursor=%FF,    cursor, BAD_CURSOR",
        "cursor=Uk9PTTo5OmE, cursor, BAD_CURSOR",
        "name=Hall,     name,   UNKNOWN_PARAMETER",
    })
    void refusesAListThatMakesNoSense(String query, String pointer, String code) throws Exception {
        HttpResponse<String> response = server.get(ROOMS + "?" + query);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("{\"pointer\":\"" + pointer + "\",\"code\":\"" + code + "\"");
    }

    private void nameRoom(String name) {
        server.name(RosterKind.ROOM, "id of " + name, name);
    }

    private List<String> namesOfAllPages(int limit) throws Exception {
        List<String> listed = new ArrayList<>();
        String address = ROOMS + "?limit=" + limit;
        while (address != null) {
            HttpResponse<String> page = server.get(address);
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            Matcher name = Pattern.compile("\"name\":\"([^\"]+)\"").matcher(page.body());
            while (name.find()) {
                listed.add(name.group(1));
            }
            Matcher next = NEXT.matcher(page.headers().firstValue("link").orElse(""));
            address = next.matches() ? next.group(1) : null;
            assertThat(page.body().endsWith("\"next\":null}")).isEqualTo(address == null);
        }
        return listed;
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains("\"code\":\"" + code + "\"");
    }
}
