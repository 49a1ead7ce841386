package io.evenkeel.bootstrap.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The trainers and activities of the demo with their details, as a roster document. It fits the sessions of
 * {@link DemoSessions}: most of them lie in the hours of their trainer, a few do not.
 */
public final class DemoRoster {

    private DemoRoster() {}

    /** The roster of the months around a moment. */
    public static Map<String, Object> document(Instant now) {
        LocalDate today = now.atZone(DemoStudio.ZONE).toLocalDate();
        List<Map<String, Object>> activities =
                DemoStudio.ACTIVITIES.stream().map(DemoActivity::document).toList();
        List<Map<String, Object>> trainers = IntStream.range(0, DemoStudio.TRAINERS.size())
                .mapToObj(number -> new DemoTrainer(number).document(today))
                .toList();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("activities", activities);
        document.put("trainers", trainers);
        return document;
    }
}
