package io.evenkeel.adapter.http.calendar;

import io.evenkeel.adapter.http.calendar.CalendarSinks.OpenCalendar;
import io.evenkeel.adapter.http.exchange.Exchanges;
import io.evenkeel.adapter.http.exchange.Sha256;
import io.evenkeel.adapter.http.input.Versions;
import io.evenkeel.adapter.http.problem.ProblemCode;
import io.evenkeel.adapter.http.problem.ProblemException;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Gives a calendar to whoever knows its address. What is no calendar, and what was one, is answered alike. */
final class CalendarFile implements HttpHandler {

    private static final int MAX_SECRET = 200;

    private final CalendarUseCases useCases;

    CalendarFile(CalendarUseCases useCases) {
        this.useCases = useCases;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws IOException {
        String file = Exchanges.pathParameter(exchange, "file");
        StringWriter text = new StringWriter();
        if (!isWritten(file, text, exchange)) {
            throw ProblemException.of(ProblemCode.UNKNOWN_CALENDAR, ProblemCode.UNKNOWN_CALENDAR.advice());
        }
        String calendar = text.toString();
        if (Versions.isNews(exchange, Sha256.of(calendar))) {
            Exchanges.send(exchange, "text/calendar; charset=utf-8", calendar);
        }
    }

    private boolean isWritten(String file, StringWriter text, HttpServerExchange exchange) throws IOException {
        if (!file.endsWith(CalendarRoutes.SUFFIX) || file.length() > MAX_SECRET) {
            return false;
        }
        List<Closeable> ends = new ArrayList<>();
        boolean isKnown = useCases.read()
                .readCalendar(
                        file.substring(0, file.length() - CalendarRoutes.SUFFIX.length()),
                        feed -> {
                            OpenCalendar calendar = useCases.sinks()
                                    .open(text, feed.madeAt(), feed.trainer().name());
                            ends.add(calendar.end());
                            return calendar.sink();
                        },
                        Exchanges.answerDeadline(exchange));
        for (Closeable end : ends) {
            end.close();
        }
        return isKnown;
    }
}
