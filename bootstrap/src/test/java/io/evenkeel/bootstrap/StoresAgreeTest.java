package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.evenkeel.adapter.files.CsvSessionSource;
import io.evenkeel.adapter.files.MappingFile;
import io.evenkeel.application.port.in.importing.ImportListener;
import io.evenkeel.application.port.in.importing.ImportOptions;
import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.bootstrap.assembly.Assembly;
import io.evenkeel.bootstrap.settings.Setting;
import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.bootstrap.settings.SettingsLoader;
import io.evenkeel.domain.statistics.ActivitiesReport;
import io.evenkeel.domain.statistics.FamilyReport;
import io.evenkeel.domain.statistics.TrainersReport;
import io.evenkeel.domain.time.LocalDateRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same file in every kind of store gives the same report. */
class StoresAgreeTest {

    private static final Path DATA = Path.of("..", "examples", "data");
    private static final Path MAPPING = DATA.resolve("flights-mapping.conf");
    private static final LocalDate FROM = LocalDate.of(2001, 1, 1);
    private static final LocalDate TO = LocalDate.of(2001, 4, 1);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    private final MongoServer mongo = new MongoServer(new MemoryBackend());
    private List<String> lines = List.of();

    @SuppressWarnings("NullAway.Init") // Set before each test.
    private Path file;

    @SuppressWarnings("NullAway.Init") // Set before each test.
    private String mongoUrl;

    @BeforeEach
    void startTheDatabase() throws IOException {
        mongoUrl = "mongodb://127.0.0.1:" + mongo.bind().getPort() + "/studio";
        lines = Files.readAllLines(DATA.resolve("flights-20k.csv")).subList(0, 101);
        file = Files.write(folder.resolve("flights.csv"), lines);
    }

    @AfterEach
    void stopTheDatabase() {
        mongo.shutdownNow();
    }

    @Test
    void inMemoryInAFileAndInADatabase() throws IOException {
        List<StatisticsAnswer> inMemory = reports("memory:");
        List<StatisticsAnswer> inAFile = reports("sqlite:" + folder.resolve("studio.db"));
        List<StatisticsAnswer> inADatabase = reports(mongoUrl);

        assertThat(reportsOf(inAFile)).isEqualTo(reportsOf(inMemory));
        assertThat(reportsOf(inADatabase)).isEqualTo(reportsOf(inMemory));
        assertThat(inAFile).extracting(StatisticsAnswer::quality).isEqualTo(qualitiesOf(inMemory));
        assertThat(inADatabase).extracting(StatisticsAnswer::quality).isEqualTo(qualitiesOf(inMemory));
    }

    @Test
    void fromTheCommandLineOverADatabase() {
        Evenkeel evenkeel = new Evenkeel(folder).with("EVENKEEL_STORE_URL", mongoUrl);

        Run first = evenkeel.run("import", file.toString(), "--mapping", MAPPING.toString());
        Run again = evenkeel.run("import", file.toString(), "--mapping", MAPPING.toString());
        Run report = evenkeel.run(
                "stats", "adherence", "--from", FROM.toString(), "--to", TO.toString(), "--format", "json");

        assertThat(first.out().strip()).isEqualTo("100 records read: 100 added, 0 replaced, 0 unchanged, 0 rejected");
        assertThat(again.out().strip()).isEqualTo("100 records read: 0 added, 0 replaced, 100 unchanged, 0 rejected");
        Reports.assertSame(report.json().get("data"), new FlightsOracle(lines, FROM, TO, ZoneOffset.UTC).adherence());
    }

    @Test
    void onTheDetailsOfTheRoster() {
        Evenkeel evenkeel = new Evenkeel(folder);
        String sqlite = "sqlite:" + folder.resolve("studio.db");
        Path fromAFile = folder.resolve("from-a-file.json");
        Path fromADatabase = folder.resolve("from-a-database.json");

        Run taken = evenkeel.run("roster", "import", DATA.resolve("roster.conf").toString(), "--store", sqlite);
        evenkeel.run("roster", "export", "--out", fromAFile.toString(), "--store", sqlite);
        Run passedOn = evenkeel.run("roster", "import", fromAFile.toString(), "--store", mongoUrl);
        evenkeel.run("roster", "export", "--out", fromADatabase.toString(), "--store", mongoUrl);

        assertThat(taken.exitCode()).isZero();
        assertThat(passedOn.exitCode()).as(passedOn.err()).isZero();
        assertThat(fromADatabase).hasSameBinaryContentAs(fromAFile);
    }

    private List<StatisticsAnswer> reports(String store) throws IOException {
        Settings settings = new SettingsLoader(Map.of("EVENKEEL_DATA_DIRECTORY", folder.toString()))
                .load(null, Map.of(Setting.STORE, store));
        List<StatisticsAnswer> answers = new ArrayList<>();
        try (Assembly assembly = new Assembly(settings);
                InputStream input = Files.newInputStream(file)) {
            ImportReport imported = assembly.importing()
                    .importSessions(
                            new CsvSessionSource(input, MappingFile.read(MAPPING), ZoneOffset.UTC),
                            ImportOptions.DEFAULT,
                            new NoRejects());
            assertThat(imported).isEqualTo(new ImportReport(100, 0, 0, 0));
            for (StatisticsFamily family : StatisticsFamily.values()) {
                for (String zone : List.of("UTC", "Pacific/Auckland")) {
                    StatisticsRequest request = StatisticsRequest.of(family, new LocalDateRange(FROM, TO))
                            .inZone(ZoneId.of(zone));
                    answers.add(assembly.statistics()
                            .compute(request, Deadline.after(Duration.ofMinutes(1), assembly.clock()))
                            .match(answer -> answer, refused -> {
                                throw new AssertionError("refused: " + refused);
                            }));
                }
            }
        }
        return answers;
    }

    private static List<Object> reportsOf(List<StatisticsAnswer> answers) {
        return answers.stream().map(answer -> withoutIds(answer.report())).toList();
    }

    /** Each store gives the trainers and activities ids of its own, and rows that are equal otherwise go by them. */
    private static Object withoutIds(FamilyReport report) {
        Stream<?> rows = report instanceof TrainersReport trainers
                ? trainers.trainers().stream()
                : report instanceof ActivitiesReport activities ? activities.activities().stream() : Stream.of(report);
        return rows.map(row -> row.toString().replaceAll("\\bid=[^,\\]]*", "id"))
                .sorted()
                .toList();
    }

    private static List<Object> qualitiesOf(List<StatisticsAnswer> answers) {
        return answers.stream().<Object>map(StatisticsAnswer::quality).toList();
    }

    private static final class NoRejects implements ImportListener {
        @Override
        public void rejected(Reject reject) {
            throw new AssertionError("rejected: " + reject);
        }

        @Override
        public void progressed(ImportReport soFar) {}
    }
}
