package io.evenkeel.bootstrap.process;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** What the threads of the process are doing. */
final class ThreadDump {

    private static final int MAX_CHARACTERS = 100_000;
    private static final int MAX_FRAMES = 40;

    private ThreadDump() {}

    /** All threads that do something, by name, each with its frames; whoever waits for work has none of ours. */
    static String take() {
        String all = Thread.getAllStackTraces().entrySet().stream()
                .filter(each -> each.getValue().length > 0)
                .sorted(Comparator.comparing(each -> each.getKey().getName()))
                .map(ThreadDump::of)
                .collect(Collectors.joining("\n"));
        return all.length() <= MAX_CHARACTERS ? all : all.substring(0, MAX_CHARACTERS) + "...";
    }

    private static String of(Map.Entry<Thread, StackTraceElement[]> thread) {
        StringBuilder out = new StringBuilder()
                .append('"')
                .append(thread.getKey().getName())
                .append("\" ")
                .append(thread.getKey().getState());
        StackTraceElement[] frames = thread.getValue();
        for (int i = 0; i < Math.min(MAX_FRAMES, frames.length); i++) {
            out.append("\n  at ").append(frames[i]);
        }
        return out.toString();
    }
}
