package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.evenkeel.adapter.sqlite.SqliteStores;
import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.Role;
import io.evenkeel.application.time.Deadline;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Accounts from the command line, in a file. Whatever is said, no password and no hash is. */
class UserTest {

    private static final String PASSWORD = "four words that do not meet";
    private static final String OTHER_PASSWORD = "quite another heap of words";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    private final List<Run> runs = new ArrayList<>();
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger("io.evenkeel");

    @BeforeEach
    void listen() {
        logged.start();
        logger.setLevel(Level.TRACE);
        logger.addAppender(logged);
    }

    @AfterEach
    void findsNoSecretAnywhere() {
        logger.detachAppender(logged);
        logger.setLevel(null);
        assertThat(runs)
                .isNotEmpty()
                .allSatisfy(run -> assertThat(run.out() + run.err())
                        .doesNotContain(PASSWORD, OTHER_PASSWORD, "$argon2", "argon2"));
        assertThat(logged.list)
                .allSatisfy(event -> assertThat(event.toString() + event.getKeyValuePairs())
                        .doesNotContain(PASSWORD, OTHER_PASSWORD, "argon2"));
    }

    @ParameterizedTest
    @CsvSource({"viewer, VIEWER", "scheduler, SCHEDULER", "Admin, ADMIN"})
    void addsAnAccountOfEachRole(String role, Role expected) {
        Run run = typing(PASSWORD, "user", "add", "ada", "--role", role);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo("ada may sign in now, as " + expected.name().toLowerCase(Locale.ROOT) + "\n");
        assertThat(stored("ada").role()).isEqualTo(expected);
        assertThat(stored("ada").isEnabled()).isTrue();
        assertThat(stored("ada").passwordHash()).startsWith("$argon2id$").doesNotContain(PASSWORD);
    }

    @Test
    void listsTheAccountsByNameForPeopleAndForPrograms() {
        add("bo@example.org", "viewer");
        add("ada", "admin");
        run("user", "disable", "bo@example.org");

        Run table = run("user", "list");
        Run json = run("user", "list", "--format", "json");

        assertThat(table.out().lines())
                .containsExactly(
                        "  name              role   sign-in",
                        "  ada              admin   enabled",
                        "  bo@example.org  viewer  disabled",
                        "",
                        "  2 accounts");
        assertThat(json.json())
                .isEqualTo(Map.of(
                        "accounts",
                        List.of(
                                Map.of(
                                        "id",
                                        stored("ada").id().value(),
                                        "name",
                                        "ada",
                                        "role",
                                        "admin",
                                        "enabled",
                                        true,
                                        "version",
                                        1),
                                Map.of(
                                        "id",
                                        stored("bo@example.org").id().value(),
                                        "name",
                                        "bo@example.org",
                                        "role",
                                        "viewer",
                                        "enabled",
                                        false,
                                        "version",
                                        2))));
    }

    @Test
    void givesAnAccountAnotherRole() {
        add("ada", "admin");
        add("bo", "viewer");

        Run changed = run("user", "role", "bo", "scheduler");
        Run again = run("user", "role", "bo", "scheduler");

        assertThat(changed.out()).isEqualTo("bo is scheduler now, and signs in anew\n");
        assertThat(again.out()).isEqualTo("bo is scheduler already\n");
        assertThat(again.exitCode()).isZero();
        assertThat(stored("bo").role()).isEqualTo(Role.SCHEDULER);
        assertThat(stored("bo").version()).isEqualTo(2);
    }

    @Test
    void givesAnAccountAnotherPassword() {
        add("ada", "admin");
        String hash = stored("ada").passwordHash();

        Run run = typing(OTHER_PASSWORD, "user", "password", "ada");

        assertThat(run.out()).isEqualTo("ada has another password now, and signs in anew\n");
        assertThat(run.exitCode()).isZero();
        assertThat(stored("ada").passwordHash()).isNotEqualTo(hash).startsWith("$argon2id$");
        assertThat(stored("ada").version()).isEqualTo(2);
    }

    @Test
    void shutsAnAccountOutAndLetsItInAgain() {
        add("ada", "admin");
        add("bo", "admin");

        Run disabled = run("user", "disable", "bo");
        boolean wasEnabled = stored("bo").isEnabled();
        Run disabledAgain = run("user", "disable", "bo");
        Run enabled = run("user", "enable", "bo");
        Run enabledAgain = run("user", "enable", "bo");

        assertThat(wasEnabled).isFalse();
        assertThat(stored("bo").isEnabled()).isTrue();
        assertThat(disabled.out()).isEqualTo("bo may not sign in any more\n");
        assertThat(disabledAgain.out()).isEqualTo("bo is disabled already\n");
        assertThat(enabled.out()).isEqualTo("bo may sign in again\n");
        assertThat(enabledAgain.out()).isEqualTo("bo is enabled already\n");
        assertThat(runs).allSatisfy(run -> assertThat(run.exitCode()).isZero());
    }

    @Test
    void refusesANameThatIsTaken() {
        add("ada", "admin");
        Account before = stored("ada");

        Run run = typing(OTHER_PASSWORD, "user", "add", "ada", "--role", "viewer");

        assertRefused(run, 1, "there is an account 'ada' already");
        assertThat(stored("ada")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "ada berg", "\u00E5se", "a/b", ""})
    void refusesANameThatIsNone(String name) {
        assertRefused(typing(PASSWORD, "user", "add", name, "--role", "viewer"), 2, "a-z, 0-9");
        assertThat(accounts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "too short, 9 characters",
        "administrator, the password is the name",
        "'', no password on standard input"
    })
    void refusesAPasswordThatIsNone(String password, String reason) {
        Run run = typing(password, "user", "add", "administrator", "--role", "viewer");

        assertRefused(run, 65, reason);
        if (!password.isEmpty()) {
            assertThat(run.err().replace("the password is the name", "")).doesNotContain(password);
        }
        assertThat(accounts()).isEmpty();
    }

    @Test
    void leavesAPasswordAsItWasWhenTheNewOneIsNone() {
        add("ada", "admin");
        Account before = stored("ada");

        assertRefused(typing("too short", "user", "password", "ada"), 65, "take 12 to 256");
        assertThat(stored("ada")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"user disable ada", "user role ada viewer"})
    void keepsTheLastAdministrator(String command) {
        add("ada", "admin");
        add("bo", "scheduler");

        assertRefused(run(command.split(" ")), 1, "'ada' is the last administrator who may sign in");
        assertThat(stored("ada").isEnabled()).isTrue();
        assertThat(stored("ada").role()).isEqualTo(Role.ADMIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"user role bo viewer", "user password bo", "user disable bo", "user enable Bo"})
    void saysThatThereIsNoSuchAccount(String command) {
        add("ada", "admin");

        assertRefused(typing(PASSWORD, command.split(" ")), 2, "'evenkeel user list'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"user list", "user role bo viewer", "user password bo", "user disable bo", "user enable bo"})
    void makesNoStoreForWhatNeedsOne(String command) {
        assertRefused(typing(PASSWORD, command.split(" ")), 69, "there is no store at");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user add ada --role admin",
                "user list",
                "user role ada admin",
                "user password ada",
                "user disable ada",
                "user enable ada"
            })
    void refusesAStoreThatEndsWithTheCommand(String command) {
        assertRefused(
                typing(PASSWORD, (command + " --store memory:").split(" ")),
                2,
                "a store in memory ends with the command");
    }

    @Test
    void keepsTheAccountsOfAnotherStoreApart() {
        String other = "sqlite:" + folder.resolve("other.db");
        typing(PASSWORD, "user", "add", "ada", "--role", "admin", "--store", other);

        assertThat(run("user", "list", "--store", other).out()).contains("ada");
        assertThat(run("user", "list").exitCode()).isEqualTo(69);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user add ada --role admin PASSWORD",
                "user add ada PASSWORD --role admin",
                "user add ada --role admin --password PASSWORD",
                "user add ada --role admin --password=PASSWORD",
                "user add ada --role admin -pPASSWORD",
                "user password ada PASSWORD",
                "user role ada viewer PASSWORD",
                "user paswd ada PASSWORD"
            })
    void takesNoPasswordFromTheCommandLineAndRepeatsNone(String command) {
        Run run = typing(
                PASSWORD,
                command.replace("PASSWORD", OTHER_PASSWORD.replace(' ', '-')).split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("standard input").doesNotContain(OTHER_PASSWORD.replace(' ', '-'));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesNoPasswordFromTheEnvironment() {
        Evenkeel evenkeel = new Evenkeel(folder).with("EVENKEEL_PASSWORD", OTHER_PASSWORD);

        runs.add(evenkeel.run("user", "add", "ada", "--role", "admin"));

        assertRefused(runs.get(0), 78, "EVENKEEL_PASSWORD");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "user | name a command",
                "user add | NAME",
                "user add ada | --role",
                "user add ada --role owner | owner",
                "user role ada | ROLE",
                "user list --format csv | csv"
            })
    void refusesAWrongCommandLine(String command, String culprit) {
        Run run = run(command.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(culprit);
    }

    private void add(String name, String role) {
        assertThat(typing(PASSWORD, "user", "add", name, "--role", role).exitCode())
                .isZero();
    }

    private Run run(String... arguments) {
        return kept(new Evenkeel(folder).run(arguments));
    }

    private Run typing(String line, String... arguments) {
        return kept(new Evenkeel(folder).typing(line).run(arguments));
    }

    private Run kept(Run run) {
        runs.add(run);
        return run;
    }

    private static void assertRefused(Run run, int exitCode, String reason) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("evenkeel: ").contains(reason).hasLineCount(1);
    }

    private Account stored(String name) {
        return accounts().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Account> accounts() {
        try (SqliteStores stores = SqliteStores.open(folder.resolve("evenkeel.db"))) {
            return stores.accounts().list(Deadline.after(Duration.ofMinutes(1), System::nanoTime));
        }
    }
}
