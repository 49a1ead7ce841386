package io.evenkeel.adapter.mongo;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.bson.BsonDocument;

/**
 * What other servers do between two commands of one under test: each action runs once, in order, just before the first
 * command that fits is sent. The driver tells of a command on the thread that sends it, so nothing is left to chance.
 */
final class Interleaving implements CommandListener {

    private record Step(Predicate<CommandStartedEvent> before, Runnable action) {}

    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<BsonDocument> sent = new ArrayList<>();

    Interleaving before(Predicate<CommandStartedEvent> command, Runnable action) {
        steps.add(new Step(command, action));
        return this;
    }

    /** Whether every action has run. */
    boolean isOver() {
        return steps.isEmpty();
    }

    /** The commands on a collection, as they were sent. */
    List<BsonDocument> sent(String name, String collection) {
        return sent.stream()
                .filter(command -> command.containsKey(name)
                        && command.getString(name).getValue().equals(collection))
                .toList();
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        // A copy: the driver takes its own back.
        sent.add(BsonDocument.parse(event.getCommand().toJson()));
        Step next = steps.peek();
        if (next != null && next.before().test(event)) {
            steps.remove();
            next.action().run();
        }
    }

    static Predicate<CommandStartedEvent> is(String name, String collection) {
        return event -> event.getCommandName().equals(name)
                && event.getCommand().getString(name).getValue().equals(collection);
    }

    /** A look at who holds some time. */
    static Predicate<CommandStartedEvent> looksForHolders() {
        return looksFor(SessionDocuments.CLAIMS);
    }

    /** A look at the marks of sessions. */
    static Predicate<CommandStartedEvent> looksForMarks() {
        return looksFor(SessionDocuments.PENDING);
    }

    /** A look at one session by its id. */
    static Predicate<CommandStartedEvent> looksForTheSession() {
        return looksFor(SessionDocuments.ID);
    }

    /** A page of a scan of sessions. */
    static Predicate<CommandStartedEvent> scans() {
        return is("find", MongoSchema.SESSIONS).and(event -> event.getCommand().containsKey("sort"));
    }

    private static Predicate<CommandStartedEvent> looksFor(String field) {
        return is("find", MongoSchema.SESSIONS)
                .and(event -> event.getCommand().getDocument("filter").containsKey(field));
    }
}
