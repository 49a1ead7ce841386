package io.evenkeel.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs commands of the documentation as a reader would: with {@code evenkeel} on the path, beside the examples. */
final class DocumentedShell {

    private static final long LONGEST_MINUTES = 4;

    private final Path folder;

    /** @param folder where the commands run and leave what they make */
    DocumentedShell(Path folder) throws IOException {
        this.folder = folder;
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path program = folder.resolve("bin").resolve("evenkeel");
        Files.createDirectories(program.getParent());
        Files.writeString(
                program,
                "#!/bin/sh\nexec '" + java + "' -Xmx256m -XX:TieredStopAtLevel=1 -jar '" + JarProcess.JAR
                        + "' \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        Files.createSymbolicLink(
                folder.resolve("examples"),
                Path.of("..", "examples").toAbsolutePath().normalize());
    }

    /**
     * Runs them to their end; what they have started beside them is ended with them.
     *
     * @param more variables of their environment
     * @return what they printed
     * @throws AssertionError when one of them fails
     */
    String run(Map<String, String> more, String commands) throws IOException {
        Path output = Files.createTempFile(folder, "commands", ".txt");
        ProcessBuilder builder = new ProcessBuilder(
                        "bash",
                        "-euo",
                        "pipefail",
                        "-c",
                        "trap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n" + commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("EVENKEEL_") || name.endsWith("JAVA_OPTIONS"));
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        // The folder that a server in this folder has, too.
        environment.put("EVENKEEL_DATA_DIRECTORY", folder.resolve("evenkeel").toString());
        environment.put("BACKUPS", folder.resolve("backups").toString());
        environment.putAll(more);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES))
                    .as(commands)
                    .isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        String printed = Files.readString(output);
        assertThat(process.exitValue()).as("%s%n%s", commands, printed).isZero();
        return printed;
    }
}
