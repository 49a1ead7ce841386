package io.evenkeel.adapter.http.importing;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.importing.SessionFiles.OpenFile;
import io.evenkeel.adapter.http.input.Checks;
import io.evenkeel.adapter.http.input.Query;
import io.evenkeel.application.port.in.importing.ImportOptions;
import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.application.port.in.importing.ImportSessionsUseCase;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code POST /api/v1/sessions/import}: the file comes as the body, and is read from disk in constant memory. */
public final class ImportRoutes {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final BodyForm FILE = BodyForm.upload(50 * 1024 * 1024, CSV, NDJSON);

    private final ImportSessionsUseCase importing;
    private final SessionFiles files;

    public ImportRoutes(ImportSessionsUseCase importing, SessionFiles files) {
        this.importing = importing;
        this.files = files;
    }

    public Routes routes() {
        return new Routes(RouteClass.IMPORTS).post("/api/v1/sessions/import", Access.ADMIN, FILE, this::take);
    }

    private void take(HttpServerExchange exchange) throws IOException {
        Checks checks = new Checks();
        Query query = new Query(exchange, checks);
        query.allowOnly(Set.of("dryRun", "walkIns", "onReject"));
        boolean dryRun = query.flag("dryRun");
        boolean walkIns = query.flag("walkIns");
        boolean stops = query.constant("onReject", OnReject.values(), OnReject::externalName) == OnReject.STOP;
        checks.refuse();
        ImportBody checked = read(exchange, new ImportOptions(dryRun || stops, walkIns));
        boolean goesIn = stops && !dryRun && checked.rejected() == 0;
        ImportBody result = goesIn ? read(exchange, new ImportOptions(false, walkIns)) : checked;
        Exchanges.send(exchange, "application/json", result.toJson());
    }

    private ImportBody read(HttpServerExchange exchange, ImportOptions options) throws IOException {
        OpenFile file = open(exchange);
        ImportRun run = new ImportRun(Exchanges.deadline(exchange));
        ImportReport report = run.read(importing, file.records(), options);
        List<String> ignored = new ArrayList<>();
        file.ignored().get().forEach(ignored::add);
        return ImportBody.of(!options.dryRun(), report, run.rejects(), ignored);
    }

    private OpenFile open(HttpServerExchange exchange) throws IOException {
        String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        return type != null && BodyForm.mediaType(type).equals(NDJSON)
                ? files.ndjson(Exchanges.upload(exchange).open())
                : files.csv(Exchanges.upload(exchange).open());
    }
}
