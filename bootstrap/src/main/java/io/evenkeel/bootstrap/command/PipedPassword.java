package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.in.account.Password;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A password that comes as one line of UTF-8. What follows the line is not read; of the line no copy is left. */
final class PipedPassword implements PasswordInput {

    /** More than any password has. */
    private static final int MOST_BYTES = 4_096;

    private final InputStream in;

    PipedPassword(InputStream in) {
        this.in = in;
    }

    @Override
    public Password read(String account) {
        byte[] line = new byte[MOST_BYTES];
        try {
            int length = fill(line);
            if (length == 0) {
                throw rejected("there is no password on standard input; hand it in as one line");
            }
            return new Password(decoded(line, length));
        } catch (IOException failed) {
            throw new UncheckedIOException("the password cannot be read from standard input", failed);
        } finally {
            Arrays.fill(line, (byte) 0);
        }
    }

    /** Up to the end of the line, which may be that of Windows, and says how many bytes that are. */
    private int fill(byte[] line) throws IOException {
        int length = 0;
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (length == line.length) {
                throw rejected("the first line of standard input is too long to be a password");
            }
            line[length++] = (byte) next;
        }
        return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    }

    private static char[] decoded(byte[] line, int length) {
        CharBuffer room = CharBuffer.allocate(length);
        try {
            var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, length), room, true);
            if (result.isError()) {
                throw rejected("the password on standard input is not UTF-8; hand it in as that");
            }
            return Arrays.copyOf(room.array(), room.position());
        } finally {
            Arrays.fill(room.array(), '\0');
        }
    }

    private static CommandException rejected(String message) {
        return new CommandException(ExitCode.REJECTED, message);
    }
}
