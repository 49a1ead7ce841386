package io.evenkeel.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.importing.Reject;
import io.evenkeel.application.port.in.importing.RejectCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectsCsvTest {

    @Test
    void writesOneLineForEachReject(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("rejects.csv");

        try (RejectsCsv rejects = new RejectsCsv(file)) {
            rejects.write(new Reject(7, "planned_end", RejectCode.BAD_TIME, "'x, \"y\"' is not a time"), "in.csv");
            rejects.write(new Reject(8, "\uDCE9", RejectCode.INVALID_UTF8, "bad"), "in.csv");
        }

        assertThat(Files.readString(file))
                .isEqualTo("line,column,code,reason,file\n"
                        + "7,planned_end,BAD_TIME,\"'x, \"\"y\"\"' is not a time\",in.csv\n"
                        + "8,\uFFFD,INVALID_UTF8,bad,in.csv\n");
    }
}
