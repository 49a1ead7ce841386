package io.evenkeel.bootstrap;

import static io.evenkeel.bootstrap.Imports.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.bootstrap.Imports.Imported;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.session.SessionStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports that come again, in part or in full, or not at all. */
class ImportAgainTest {

    private static final String KEYED = "source,external_id," + HEADER + ",status\n";
    private static final String FIRST = "studio,1,Ada,Yoga,2026-03-02T08:00Z,2026-03-02T09:00Z,PLANNED\n";
    private static final String LATER = "studio,1,Bo,Yoga,2026-03-02T10:00Z,2026-03-02T11:00Z,CANCELLED\n";
    private static final String UNKEYED = "Ada,Yoga,2026-03-02T08:00Z,2026-03-02T09:00Z\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Made before each test.
    private Imports imports;

    @BeforeEach
    void makeAnEmptyStore() {
        imports = new Imports(folder);
    }

    @Test
    void letsTheLaterOfTwoLinesWithOneKeyWin() {
        Imported imported = imports.of(KEYED + FIRST + LATER);

        assertThat(imported.exitCode()).isZero();
        assertThat(imported.summary()).isEqualTo("2 records read: 1 added, 1 replaced, 0 unchanged, 0 rejected");
        assertThat(imports.stored()).extracting(Session::status).containsExactly(SessionStatus.CANCELLED);
    }

    @Test
    void replacesAKnownSessionOnlyWhenItChanged() {
        imports.of(KEYED + FIRST);

        Imported same = imports.of(KEYED + FIRST);
        Imported changed = imports.of(KEYED + LATER);

        assertThat(same.summary()).isEqualTo("1 records read: 0 added, 0 replaced, 1 unchanged, 0 rejected");
        assertThat(changed.summary()).isEqualTo("1 records read: 0 added, 1 replaced, 0 unchanged, 0 rejected");
        assertThat(imports.stored()).extracting(Session::version).containsExactly(2L);
    }

    @Test
    void tellsTheSameIdOfTwoSourcesApart() {
        Imported imported = imports.of(KEYED + FIRST + FIRST.replace("studio", "gym"));

        assertThat(imported.summary()).isEqualTo("2 records read: 2 added, 0 replaced, 0 unchanged, 0 rejected");
    }

    @Test
    void keepsEqualLinesWithoutIdApartAndFindsEachAgain() {
        String file = HEADER + "\n" + UNKEYED + UNKEYED;

        Imported first = imports.of(file);
        Imported again = imports.of(file);

        assertThat(first.summary()).isEqualTo("2 records read: 2 added, 0 replaced, 0 unchanged, 0 rejected");
        assertThat(again.summary()).isEqualTo("2 records read: 0 added, 0 replaced, 2 unchanged, 0 rejected");
        assertThat(imports.stored()).hasSize(2);
    }

    @Test
    void addsOnlyTheRestAfterABadLineWasMended() {
        String bad = HEADER + "\n" + UNKEYED + UNKEYED.replace("T09:00Z", "T07:00Z");
        String mended = HEADER + "\n" + UNKEYED + UNKEYED.replace("T09:00Z", "T10:00Z");
        imports.of(bad);

        Imported again = imports.of(mended);

        assertThat(again.exitCode()).isZero();
        assertThat(again.summary()).isEqualTo("2 records read: 1 added, 0 replaced, 1 unchanged, 0 rejected");
    }

    @Test
    void storesNothingInADryRunButRejectsAlike() {
        Imported dry = imports.of(KEYED + FIRST + LATER.replace("CANCELLED", "GONE"), "--dry-run");

        assertThat(dry.exitCode()).isEqualTo(65);
        assertThat(dry.summary()).isEqualTo("2 records read: 1 good, 1 rejected; nothing was stored");
        assertThat(dry.rejects()).singleElement().asString().startsWith("3,status,UNKNOWN_STATUS,");
        assertThat(imports.stored()).isEmpty();
    }

    @Test
    void takesSeveralFilesInAndTellsWhichOneHadTheBadLine() throws IOException {
        Path good = Files.writeString(folder.resolve("good.csv"), KEYED + FIRST);
        Path bad = Files.writeString(folder.resolve("bad.csv"), KEYED + LATER.replace("CANCELLED", "GONE"));
        Path rejects = folder.resolve("rejects.csv");

        Run run = new Evenkeel(folder).run("import", good.toString(), bad.toString(), "--rejects", rejects.toString());

        assertThat(run.exitCode()).isEqualTo(65);
        assertThat(run.out().strip()).isEqualTo("2 records read: 1 added, 0 replaced, 0 unchanged, 1 rejected");
        assertThat(Files.readAllLines(rejects)).last().asString().endsWith("," + bad);
    }

    /** A slip of the keyboard must not cost somebody the file. */
    @Test
    void neverWritesTheRejectsOverAFileThatItReads() throws IOException {
        Path sessions = Files.writeString(folder.resolve("sessions.csv"), KEYED + FIRST);
        Path mapping = Files.writeString(folder.resolve("mapping.conf"), "fields {}");
        Path sameByAnotherName = folder.resolve(".").resolve("sessions.csv");

        List<Run> runs = List.of(
                new Evenkeel(folder).run("import", sessions.toString(), "--rejects", sessions.toString()),
                new Evenkeel(folder).run("import", sessions.toString(), "--rejects", sameByAnotherName.toString()),
                new Evenkeel(folder)
                        .run(
                                "import",
                                sessions.toString(),
                                "--mapping",
                                mapping.toString(),
                                "--rejects",
                                mapping.toString()));

        assertThat(runs).allSatisfy(run -> {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("--rejects");
        });
        assertThat(sessions).hasContent(KEYED + FIRST);
        assertThat(mapping).hasContent("fields {}");
    }

    @Test
    void saysWhereTheRejectsCannotBeWritten() throws IOException {
        Path sessions = Files.writeString(folder.resolve("sessions.csv"), KEYED + FIRST);
        Path nowhere = folder.resolve("no-such-folder").resolve("rejects.csv");

        Run run = new Evenkeel(folder).run("import", sessions.toString(), "--rejects", nowhere.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().strip())
                .isEqualTo("evenkeel: cannot write the rejects to " + nowhere + "; name another file with --rejects");
    }
}
