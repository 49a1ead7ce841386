package io.evenkeel.adapter.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** Serves MongoDB's protocol on a free port, which it prints, until its standard input ends. */
final class MongoServerMain {

    private MongoServerMain() {}

    public static void main(String[] args) throws Exception {
        MongoServer server = new MongoServer(new MemoryBackend());
        System.out.println(MongoServerProcess.PORT_IS + server.bind().getPort());
        // Whoever started it holds the other end: when that process dies, however it dies, this one ends too.
        while (System.in.read() >= 0) {}
        server.shutdownNow();
    }
}
