package io.evenkeel.bootstrap.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In processes of their own, since Java reads the limit once. */
class NetworkBuffersTest {

    private static final int READ = 128 * 1024;
    private static final String UNLIMITED = "unlimited";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
    private Path folder;

    @Test
    void aThreadKeepsNoLargeBuffer() throws Exception {
        assertThat(kept("limited")).isLessThan(READ);
    }

    /** The canary: when Java keeps nothing of its own accord any more, the limit is not needed. */
    @Test
    void withoutTheLimitItDoes() throws Exception {
        assertThat(kept(UNLIMITED)).isGreaterThanOrEqualTo(READ);
    }

    @Test
    void whoStartsTheProcessDecides() throws Exception {
        assertThat(kept("limited", "-D" + NetworkBuffers.MOST_KEPT + "=" + READ))
                .isGreaterThanOrEqualTo(READ);
    }

    private long kept(String how, String... options) throws Exception {
        Path file = Files.write(folder.resolve("large"), new byte[READ]);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), Reader.class.getName(), how, file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return Long.parseLong(said.strip());
    }

    /** Reads a file at once, as the driver of a database reads a large answer, and prints how many bytes are kept for the thread. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] arguments) throws IOException {
            if (!arguments[0].equals(UNLIMITED)) {
                NetworkBuffers.limit();
            }
            try (FileChannel channel = FileChannel.open(Path.of(arguments[1]))) {
                ByteBuffer all = ByteBuffer.allocate(READ);
                if (channel.read(all) != READ) {
                    throw new IOException("the file was not read at once");
                }
            }
            System.out.println(ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                    .filter(pool -> pool.getName().equals("direct"))
                    .mapToLong(BufferPoolMXBean::getMemoryUsed)
                    .sum());
        }
    }
}
