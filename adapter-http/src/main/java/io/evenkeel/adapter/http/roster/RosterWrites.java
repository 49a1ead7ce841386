package io.evenkeel.adapter.http.roster;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.adapter.http.exchange.JsonReader;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.input.WriteHeaders;
import io.evenkeel.application.port.in.roster.EditRosterUseCase;
import io.evenkeel.application.port.in.roster.RosterEdit;
import io.evenkeel.application.port.in.roster.RosterEditOutcome;
import io.evenkeel.application.port.in.roster.RosterItem;
import io.evenkeel.domain.roster.RosterEntry;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Adds, changes and removes the entries of one kind. A call with an {@code Idempotency-Key} can be repeated. */
final class RosterWrites {

    private static final BodyForm WRITE = BodyForm.JSON.upTo(RosterRoutes.MAX_BODY_BYTES);

    /** The version of what has just been made. */
    private static final long FIRST = 1;

    private final EditRosterUseCase editing;
    private final RosterAddress address;

    RosterWrites(EditRosterUseCase editing, RosterAddress address) {
        this.editing = editing;
        this.address = address;
    }

    Routes routes() {
        return new Routes()
                .post(address.path(), Access.SCHEDULER, WRITE, this::add)
                .put(address.path() + "/{id}", Access.SCHEDULER, WRITE, this::replace)
                .delete(address.path() + "/{id}", Access.SCHEDULER, this::remove);
    }

    private void add(HttpServerExchange exchange) {
        RosterEdit edit = new RosterEdit.Add(
                address.kind(), document(exchange), WriteHeaders.call(exchange, RosterWrites::answer));
        String json = answered(editing.edit(edit, Exchanges.answerDeadline(exchange)));
        // A repeat has the first answer, which alone knows the id that was made up.
        Object id = JsonReader.readObject(json.getBytes(StandardCharsets.UTF_8)).get("id");
        exchange.setStatusCode(StatusCodes.CREATED);
        exchange.getResponseHeaders().put(Headers.LOCATION, address.path() + "/" + id);
        send(exchange, FIRST, json);
    }

    private void replace(HttpServerExchange exchange) {
        long version = WriteHeaders.version(exchange);
        RosterEdit edit = new RosterEdit.Replace(
                address.kind(),
                id(exchange),
                version,
                document(exchange),
                WriteHeaders.call(exchange, RosterWrites::answer));
        send(exchange, version + 1, answered(editing.edit(edit, Exchanges.answerDeadline(exchange))));
    }

    private void remove(HttpServerExchange exchange) {
        RosterEdit edit = new RosterEdit.Remove(
                address.kind(),
                id(exchange),
                WriteHeaders.version(exchange),
                WriteHeaders.call(exchange, RosterWrites::answer));
        EditProblems.refuse(editing.edit(edit, Exchanges.answerDeadline(exchange)), address.kind());
        exchange.setStatusCode(StatusCodes.NO_CONTENT);
        Exchanges.end(exchange);
    }

    private static void send(HttpServerExchange exchange, long version, String json) {
        exchange.getResponseHeaders().put(Headers.ETAG, WriteHeaders.etag(version));
        Exchanges.send(exchange, RosterRoutes.JSON, json);
    }

    /** A repeat gets the bytes of the first answer. */
    private String answered(RosterEditOutcome outcome) {
        EditProblems.refuse(outcome, address.kind());
        if (outcome instanceof RosterEditOutcome.Done done) {
            return answer(done.item());
        }
        return ((RosterEditOutcome.Repeated) outcome).answer();
    }

    private static String answer(RosterItem item) {
        return Json.write(item.document());
    }

    /** What could not be an id is the id of nothing. */
    private String id(HttpServerExchange exchange) {
        String id = Exchanges.pathParameter(exchange, "id");
        try {
            return new RosterEntry(address.kind(), id, "any").id();
        } catch (IllegalArgumentException none) {
            throw EditProblems.unknown(address.kind());
        }
    }

    private static Map<String, ?> document(HttpServerExchange exchange) {
        return JsonReader.readObject(Exchanges.body(exchange));
    }
}
