package io.evenkeel.application.port.document;

import io.evenkeel.domain.roster.Activity;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Buffers;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Activities as documents. */
final class ActivityDocument implements EntityDocument<Activity> {

    private static final String CATEGORY = "category";
    private static final String DURATION = "defaultDurationSeconds";
    private static final String CAPACITY = "capacity";
    private static final String BUFFERS = "buffers";
    private static final String COLOUR = "colour";
    private static final List<String> KEYS = List.of(CATEGORY, DURATION, CAPACITY, BUFFERS, COLOUR);

    private static final String BEFORE = "beforeSeconds";
    private static final String AFTER = "afterSeconds";

    /** Good in every respect, so that what it refuses to take is wrong by itself. */
    private static final Activity SAMPLE = Activity.of(new ActivityId("sample"), "sample", 1);

    @Override
    public RosterKind kind() {
        return RosterKind.ACTIVITY;
    }

    @Override
    public List<String> keys() {
        return KEYS;
    }

    @Override
    public Collection<Activity> in(Roster roster) {
        return roster.activities().values();
    }

    @Override
    public RosterEntry entry(Activity activity) {
        return activity.entry();
    }

    @Override
    public Map<String, Object> details(Activity activity) {
        Map<String, Object> details = new LinkedHashMap<>();
        if (activity.category() != null) {
            details.put(CATEGORY, activity.category());
        }
        details.put(DURATION, activity.defaultDurationSeconds());
        details.put(CAPACITY, activity.capacity());
        Map<String, Object> buffers = new LinkedHashMap<>();
        buffers.put(BEFORE, activity.buffers().beforeSeconds());
        buffers.put(AFTER, activity.buffers().afterSeconds());
        details.put(BUFFERS, buffers);
        if (activity.colour() != null) {
            details.put(COLOUR, activity.colour());
        }
        return details;
    }

    @Override
    public Optional<Activity> read(ObjectReader in, Optional<RosterEntry> identity, RosterReferences references) {
        in.require(DURATION);
        Optional<String> category = in.text(CATEGORY, ActivityDocument::withCategory);
        Optional<Integer> duration = in.number(DURATION, seconds -> Activity.of(SAMPLE.id(), SAMPLE.name(), seconds));
        Optional<Integer> capacity = in.number(CAPACITY, SAMPLE::withCapacity);
        Optional<Buffers> buffers = in.object(BUFFERS, List.of(BEFORE, AFTER), ActivityDocument::buffers);
        Optional<String> colour = in.text(COLOUR, ActivityDocument::withColour);
        return identity.flatMap(entry -> in.make(() -> new Activity(
                new ActivityId(entry.id()),
                entry.name(),
                category.orElse(null),
                duration.orElseThrow(),
                capacity.orElse(SAMPLE.capacity()),
                buffers.orElse(SAMPLE.buffers()),
                colour.orElse(null))));
    }

    private static Optional<Buffers> buffers(ObjectReader in) {
        Optional<Integer> before = in.number(BEFORE, seconds -> new Buffers(seconds, 0));
        Optional<Integer> after = in.number(AFTER, seconds -> new Buffers(0, seconds));
        return in.make(() -> new Buffers(before.orElse(0), after.orElse(0)));
    }

    private static Activity withCategory(String category) {
        return new Activity(SAMPLE.id(), SAMPLE.name(), category, 1, 1, Buffers.NONE, null);
    }

    private static Activity withColour(String colour) {
        return new Activity(SAMPLE.id(), SAMPLE.name(), null, 1, 1, Buffers.NONE, colour);
    }
}
