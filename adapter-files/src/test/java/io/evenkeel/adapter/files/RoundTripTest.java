package io.evenkeel.adapter.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.domain.session.Session;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written comes back: into the same store as nothing new, into an empty one as the same. */
class RoundTripTest {

    private static final int SESSIONS = 300;

    static Stream<Arguments> formatsAndSeeds() {
        return Stream.of(FileFormat.values())
                .flatMap(format -> LongStream.range(41, 47).mapToObj(seed -> Arguments.of(format, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("formatsAndSeeds")
    void anImportIntoTheSameStoreChangesNothing(FileFormat format, long seed) {
        Studio studio = new RandomStudio(seed).of(SESSIONS);
        List<Session> before = studio.stored();

        ImportReport report = studio.imported(format, studio.exported(format));

        assertThat(report).isEqualTo(new ImportReport(0, 0, before.size(), 0));
        assertThat(studio.stored()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("formatsAndSeeds")
    void anEmptyStoreGivesTheSameBytesAfterTheImport(FileFormat format, long seed) {
        Studio studio = new RandomStudio(seed).of(SESSIONS);
        byte[] first = studio.exported(format);
        Studio other = new Studio();

        other.imported(format, first);

        assertThat(lines(other.exported(format))).isEqualTo(lines(first));
        assertThat(other.stored())
                .extracting(Session::id)
                .isEqualTo(studio.stored().stream().map(Session::id).toList());
    }

    private static List<String> lines(byte[] file) {
        return List.of(new String(file, UTF_8).split("\n", -1));
    }
}
