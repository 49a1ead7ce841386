package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.in.exporting.ExportRequest;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.bootstrap.assembly.Assembly;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/**
 * What an export of all sessions as NDJSON would be: {@code evenkeel export --format ndjson --out - | sha256sum} prints the
 * same digest.
 *
 * @param sessions how many lines
 * @param sha256 the digest of its bytes, in hexadecimal
 */
record ExportDigest(long sessions, String sha256) {

    private static final Duration LIMIT = Duration.ofHours(12);

    static ExportDigest of(Assembly assembly) throws IOException {
        MessageDigest digest = newDigest();
        long sessions;
        try (Writer out = new OutputStreamWriter(
                new DigestOutputStream(OutputStream.nullOutputStream(), digest), StandardCharsets.UTF_8)) {
            sessions = SessionSinks.write(
                    SessionFormat.NDJSON,
                    out,
                    sink -> assembly.exporting()
                            .exportSessions(ExportRequest.ALL, sink, Deadline.after(LIMIT, assembly.clock())));
        }
        return new ExportDigest(sessions, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return sessions + " sessions, SHA-256 " + sha256;
    }
}
