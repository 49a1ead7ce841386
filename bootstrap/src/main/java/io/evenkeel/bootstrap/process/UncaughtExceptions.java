package io.evenkeel.bootstrap.process;

import io.evenkeel.application.port.in.incident.IncidentOrigin;
import io.evenkeel.application.port.in.incident.IncidentReport;
import io.evenkeel.application.port.in.incident.RecordIncidentUseCase;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last one to hear of what nobody caught, on whatever thread: one line of the log, and an incident. The thread ends, the
 * process does not; only the end of the memory is the end of the process, which its launcher sees to.
 */
public final class UncaughtExceptions implements Thread.UncaughtExceptionHandler {

    static final String CODE = "UNCAUGHT_EXCEPTION";

    private static final Logger LOG = LoggerFactory.getLogger(UncaughtExceptions.class);

    private static final int MAX_CAUSES = 5;
    private static final int FRAMES_OF_EACH = 20;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final RecordIncidentUseCase incidents;

    public UncaughtExceptions(RecordIncidentUseCase incidents) {
        this.incidents = incidents;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        LOG.atError()
                .addKeyValue("code", CODE)
                .addKeyValue("thread", thread.getName())
                .addKeyValue("exception", frames(thrown))
                .log("nobody caught an exception, and its thread has ended");
        incidents.record(new IncidentReport(
                IncidentOrigin.SERVER,
                thrown.getClass().getName() + "@" + place(thrown),
                CODE,
                "An exception that nobody caught",
                // Threads of a pool differ by their number alone.
                "thread " + NUMBER.matcher(thread.getName()).replaceAll("#"),
                null,
                null,
                null,
                1));
    }

    /** Without messages, which can hold what somebody typed. */
    private static String frames(Throwable thrown) {
        StringBuilder out = new StringBuilder();
        Throwable each = thrown;
        for (int i = 0; i < MAX_CAUSES && each != null; i++) {
            out.append(i == 0 ? "" : " caused by ").append(each.getClass().getName());
            Arrays.stream(each.getStackTrace())
                    .limit(FRAMES_OF_EACH)
                    .forEach(frame -> out.append(" at ").append(frame));
            each = each.getCause();
        }
        return out.toString();
    }

    private static String place(Throwable thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        return stack.length == 0 ? "" : stack[0].getClassName() + "." + stack[0].getMethodName();
    }
}
