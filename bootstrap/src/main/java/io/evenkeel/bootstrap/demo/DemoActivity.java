package io.evenkeel.bootstrap.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is given in a session of the demo.
 *
 * @param name what people call it
 * @param category what it is grouped under
 * @param minutes how long it is planned to take
 * @param seats how many can book
 * @param bufferMinutes how long it takes to set up, and again to clear away
 */
record DemoActivity(String name, String category, int minutes, int seats, int bufferMinutes) {

    /** As an object of a roster document. */
    Map<String, Object> document() {
        Map<String, Object> activity = new LinkedHashMap<>();
        activity.put("name", name);
        activity.put("category", category);
        activity.put("defaultDurationSeconds", 60 * minutes);
        activity.put("capacity", seats);
        activity.put("buffers", Map.of("beforeSeconds", 60 * bufferMinutes, "afterSeconds", 60 * bufferMinutes));
        return activity;
    }
}
