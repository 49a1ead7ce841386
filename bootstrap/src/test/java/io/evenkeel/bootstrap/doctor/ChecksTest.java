package io.evenkeel.bootstrap.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each check says of what it is shown. */
class ChecksTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final long MIB = 1024 * 1024;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @ParameterizedTest
    @CsvSource({"17.0.15+6, OK", "21.0.2+1, OK", "25, OK", "26-ea, WARNING"})
    void knowsTheJavasItIsTriedOn(String version, Level level) {
        assertThat(ProcessCheck.java(Runtime.Version.parse(version)).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"64, 8192, WARNING", "127, 8192, WARNING", "128, 8192, OK", "6000, 8192, OK", "7000, 8192, WARNING"})
    void wantsAHeapThatFitsTheMachine(long heap, long machine, Level level) {
        Finding finding = ProcessCheck.memory(heap * MIB, machine * MIB);

        assertThat(finding.level()).isEqualTo(level);
        assertThat(finding.finding()).contains(heap + " MiB of " + machine + " MiB");
    }

    @ParameterizedTest
    @CsvSource({"1024, WARNING", "4095, WARNING", "4096, OK"})
    void wantsEnoughOpenFiles(long limit, Level level) {
        assertThat(ProcessCheck.files(limit).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"199, FAILURE", "200, WARNING", "1023, WARNING", "1024, OK"})
    void wantsRoom(long free, Level level) {
        assertThat(DirectoryCheck.space(folder, free * MIB).level()).isEqualTo(level);
    }

    @Test
    void takesADirectoryThatIsMadeLaterAndRefusesAFile() throws IOException {
        assertThat(DirectoryCheck.of(folder.resolve("later/still")).level()).isNotEqualTo(Level.FAILURE);
        assertThat(folder.resolve("later")).doesNotExist();

        Path file = Files.writeString(folder.resolve("file"), "x");

        Finding finding = DirectoryCheck.of(file);
        assertThat(finding.level()).isEqualTo(Level.FAILURE);
        assertThat(finding.mend()).contains("data.directory");
    }

    @Test
    void leavesNothingBehindWhereItTriedToWrite() throws IOException {
        DirectoryCheck.of(folder);

        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"-3600, OK", "59, OK", "61, FAILURE"})
    void seesAClockThatWasSetBack(int secondsAhead, Level level) throws IOException {
        Path store = Files.writeString(folder.resolve("evenkeel.db"), "");
        Files.setLastModifiedTime(store, FileTime.from(NOW.plusSeconds(secondsAhead)));

        assertThat(ClockCheck.of(NOW, store).level()).isEqualTo(level);
    }

    @Test
    void seesAClockThatWasNeverSet() {
        assertThat(ClockCheck.of(Instant.parse("1970-01-01T00:01:00Z"), folder.resolve("none"))
                        .level())
                .isEqualTo(Level.FAILURE);
    }

    @Test
    void looksForTheNewestBackupThatHasADigest() throws IOException {
        assertThat(BackupCheck.of(null, NOW).level()).isEqualTo(Level.SKIPPED);
        assertThat(BackupCheck.of(folder.resolve("none"), NOW).level()).isEqualTo(Level.FAILURE);
        assertThat(BackupCheck.of(folder, NOW).finding()).startsWith("there is no backup in");

        backup("old.db", Duration.ofDays(3));
        Finding old = BackupCheck.of(folder, NOW);
        assertThat(old.level()).isEqualTo(Level.WARNING);
        assertThat(old.finding()).endsWith("3 days old");
        assertThat(old.mend()).endsWith("studio-2026-12-01.db");

        Files.writeString(folder.resolve("half.db"), "no digest beside it");
        assertThat(BackupCheck.of(folder, NOW).level()).isEqualTo(Level.WARNING);

        backup("new.db", Duration.ofHours(20));
        assertThat(BackupCheck.of(folder, NOW).level()).isEqualTo(Level.OK);
    }

    @Test
    void tellsAFreePortFromATakenOne() throws Exception {
        assertThat(PortCheck.of("127.0.0.1", 0).level()).isEqualTo(Level.OK);
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
            Finding finding = PortCheck.of("127.0.0.1", port);
            assertThat(finding.level()).isEqualTo(Level.FAILURE);
            assertThat(finding.mend()).contains("sport = :" + port);
        }
        assertThat(PortCheck.of("no-such-host.invalid", port).mend()).contains("server.host");
    }

    private void backup(String name, Duration age) throws IOException {
        Path backup = Files.writeString(folder.resolve(name), "");
        Files.writeString(folder.resolve(name + ".sha256"), "");
        Files.setLastModifiedTime(backup, FileTime.from(NOW.minus(age)));
    }
}
