package io.evenkeel.adapter.http.routing;

import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Semaphore;
import org.xnio.IoUtils;

/**
 * Where uploads wait until their requests are answered: a few at a time, in files without names, which no crash can leave
 * behind. Safe for any thread.
 */
public final class UploadRoom {

    private final Path folder;
    private final int count;
    private final Semaphore places;

    /**
     * @param folder an existing folder
     * @param places how many uploads there may be at a time, which also bounds the space they take
     */
    public UploadRoom(Path folder, int places) {
        this.folder = folder;
        this.count = places;
        this.places = new Semaphore(places);
    }

    /**
     * A place for the body of a request, until that has been answered.
     *
     * @throws ProblemException when there is none, or no room on the disk
     */
    UploadBody placeFor(HttpServerExchange exchange) {
        if (!places.tryAcquire()) {
            throw ProblemException.of(ProblemCode.OVERLOADED, ProblemCode.OVERLOADED.advice());
        }
        FileChannel content;
        try {
            content = nameless();
        } catch (IOException full) {
            places.release();
            throw noRoom(full);
        }
        exchange.addExchangeCompleteListener((done, proceed) -> {
            // If that fails, the system takes it back at the latest when the process ends.
            IoUtils.safeClose(content);
            places.release();
            proceed.proceed();
        });
        return new UploadBody(content);
    }

    /** How many places are taken. */
    public int taken() {
        return count - places.availablePermits();
    }

    static ProblemException noRoom(IOException full) {
        return ProblemException.ofFailure(ProblemCode.NO_ROOM, ProblemCode.NO_ROOM.advice(), full);
    }

    private FileChannel nameless() throws IOException {
        Path file = Files.createTempFile(folder, "evenkeel-upload-", ".tmp");
        try {
            return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } finally {
            // The open file stays until it is closed, however that comes about.
            Files.delete(file);
        }
    }
}
