package io.evenkeel.adapter.http.importing;

import io.evenkeel.adapter.http.exchange.Access;
import io.evenkeel.adapter.http.exchange.BodyForm;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.RouteClass;
import io.evenkeel.adapter.http.exchange.Routes;
import io.evenkeel.adapter.http.importing.SessionFiles.OpenFile;
import io.evenkeel.adapter.http.input.Checks;
import io.evenkeel.adapter.http.input.Query;
import io.evenkeel.adapter.http.problem.FieldError;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.evenkeel.application.port.in.importing.ImportOptions;
import io.evenkeel.application.port.in.importing.ImportReport;
import io.evenkeel.application.port.in.importing.ImportSessionsUseCase;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/v1/sessions/import}: the file comes as the body, and is read from disk in constant memory. */
public final class ImportRoutes {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final String CALENDAR = "text/calendar";
    private static final String MAPPING = "mapping";
    private static final BodyForm FILE = BodyForm.upload(50 * 1024 * 1024, CSV, NDJSON, CALENDAR);

    private final ImportSessionsUseCase importing;
    private final SessionFiles files;

    public ImportRoutes(ImportSessionsUseCase importing, SessionFiles files) {
        this.importing = importing;
        this.files = files;
    }

    public Routes routes() {
        return new Routes(RouteClass.IMPORTS).post("/api/v1/sessions/import", Access.ADMIN, FILE, this::take);
    }

    private void take(HttpServerExchange exchange) {
        Checks checks = new Checks();
        Query query = new Query(exchange, checks);
        query.allowOnly(Set.of("dryRun", "walkIns", "onReject", MAPPING));
        boolean dryRun = query.flag("dryRun");
        boolean walkIns = query.flag("walkIns");
        boolean stops = query.constant("onReject", OnReject.values(), OnReject::externalName) == OnReject.STOP;
        String mapping = query.text(MAPPING);
        String type = type(exchange);
        if (mapping != null && !type.equals(CSV)) {
            checks.error(MAPPING, "NOT_FOR_THIS_FORM", "is for CSV; leave it out");
        }
        checks.refuse();
        Supplier<OpenFile> file = () -> open(exchange, type, mapping);
        ImportBody checked = read(exchange, file, new ImportOptions(dryRun || stops, walkIns));
        boolean goesIn = stops && !dryRun && checked.rejected() == 0;
        ImportBody result = goesIn ? read(exchange, file, new ImportOptions(false, walkIns)) : checked;
        Exchanges.send(exchange, "application/json", result.toJson());
    }

    private ImportBody read(HttpServerExchange exchange, Supplier<OpenFile> opened, ImportOptions options) {
        OpenFile file = opened.get();
        ImportRun run = new ImportRun(Exchanges.deadline(exchange));
        ImportReport report = run.read(importing, file.records(), options);
        List<String> ignored = new ArrayList<>();
        file.ignored().get().forEach(ignored::add);
        return ImportBody.of(!options.dryRun(), report, run.rejects(), ignored);
    }

    private static String type(HttpServerExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        return type == null ? CSV : BodyForm.mediaType(type);
    }

    private OpenFile open(HttpServerExchange exchange, String type, @Nullable String mapping) {
        try {
            InputStream bytes = Exchanges.upload(exchange).open();
            return switch (type) {
                case NDJSON -> files.ndjson(bytes);
                case CALENDAR -> files.calendar(bytes);
                default -> files.csv(bytes, mapping);
            };
        } catch (UnusableMappingException unusable) {
            throw ProblemException.invalid(
                    List.of(new FieldError(MAPPING, "BAD_MAPPING", String.valueOf(unusable.getMessage()))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
