package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.RejectCode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The events of a file, one at a time. An event without an end, or with a line that is no text, is told apart from those
 * around it; what is no event, also inside of one, is left out. Not safe for concurrent use.
 */
final class IcsBlocks {

    /** As long as a line of CSV may be: ten thousand exception dates fit in. */
    private static final int MAX_EVENT_CHARS = 1 << 20;

    /** What begins or ends something is short. */
    private static final int MAX_MARK = 80;

    private static final String BEGIN_CALENDAR = "BEGIN:VCALENDAR";
    private static final String END_CALENDAR = "END:VCALENDAR";
    private static final String BEGIN_EVENT = "BEGIN:VEVENT";
    private static final String END_EVENT = "END:VEVENT";

    private final IcsLines lines;
    private @Nullable TextLine again;
    private long lastLine = 1;
    private boolean inCalendar;
    private boolean cancelled;
    private boolean ended;

    IcsBlocks(InputStream input) {
        this.lines = new IcsLines(input, MAX_EVENT_CHARS);
    }

    /** The next event; null at the end. */
    @Nullable
    IcsBlock next() {
        for (TextLine line = ended ? null : line(); line != null; line = line()) {
            String mark = mark(line);
            if (mark.equals(BEGIN_CALENDAR)) {
                inCalendar = true;
                cancelled = false;
            } else if (!inCalendar && !mark.isEmpty()) {
                ended = true;
                return broken(line.number(), RejectCode.UNREADABLE_FROM_HERE, "a calendar begins with BEGIN:VCALENDAR");
            } else if (mark.equals(END_CALENDAR)) {
                inCalendar = false;
            } else if (mark.equals(BEGIN_EVENT)) {
                return event(line.number());
            } else if (mark.equals(END_EVENT)) {
                return broken(line.number(), RejectCode.INCOMPLETE_EVENT, "an event ends here that has no beginning");
            } else if (mark.equals("METHOD:CANCEL")) {
                cancelled = true;
            }
        }
        return ended ? null : atEnd();
    }

    private @Nullable IcsBlock atEnd() {
        ended = true;
        return inCalendar
                ? broken(lastLine, RejectCode.INCOMPLETE_EVENT, "the file ends before END:VCALENDAR; fetch it again")
                : null;
    }

    private IcsBlock event(long begin) {
        List<String> kept = new ArrayList<>();
        IcsRejectException problem = null;
        long chars = 0;
        int depth = 0;
        for (TextLine line = line(); line != null; line = line()) {
            String mark = mark(line);
            if (mark.equals(END_EVENT) && depth == 0) {
                return new IcsBlock(begin, kept, cancelled, problem);
            }
            if (mark.equals(END_EVENT) || mark.equals(END_CALENDAR) || mark.equals(BEGIN_EVENT)) {
                again = mark.equals(END_EVENT) ? null : line;
                return broken(begin, RejectCode.INCOMPLETE_EVENT, "the event, or an alarm in it, has no end");
            }
            if (mark.startsWith("BEGIN:")) {
                depth++;
            } else if (mark.startsWith("END:")) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && IcsNames.isRead(IcsNames.ofLine(line.text()))) {
                chars += line.text().length();
                problem = problem == null ? problem(line, chars) : problem;
                if (problem == null) {
                    kept.add(line.text());
                } else {
                    kept.clear();
                }
            }
        }
        return broken(begin, RejectCode.INCOMPLETE_EVENT, "the file ends before the event does; fetch it again");
    }

    private static @Nullable IcsRejectException problem(TextLine line, long chars) {
        String property = IcsNames.ofLine(line.text());
        if (line.tooLong() || chars > MAX_EVENT_CHARS) {
            return new IcsRejectException(
                    property,
                    RejectCode.RECORD_TOO_LONG,
                    "the event holds more than " + MAX_EVENT_CHARS + " characters; no session does");
        }
        return Utf8Reader.isInvalid(line.text())
                ? new IcsRejectException(
                        property, RejectCode.INVALID_UTF8, "the property is not UTF-8; save the file as UTF-8")
                : null;
    }

    private @Nullable TextLine line() {
        TextLine line = again != null ? again : lines.next();
        again = null;
        lastLine = line == null ? lastLine : line.number();
        return line;
    }

    /** A line as those that begin or end something are written. */
    private static String mark(TextLine line) {
        String text = line.text().strip();
        return text.length() > MAX_MARK ? "-" : text.toUpperCase(Locale.ROOT);
    }

    private IcsBlock broken(long line, RejectCode code, String reason) {
        return new IcsBlock(line, List.of(), cancelled, new IcsRejectException("", code, reason));
    }
}
