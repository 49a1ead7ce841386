package io.evenkeel.adapter.files;

import io.evenkeel.application.port.in.importing.RejectCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one event.
 *
 * @param block where it comes from
 * @param properties all that are read, in their order
 */
record IcsEvent(IcsBlock block, List<IcsProperty> properties) {

    /** @throws IcsRejectException when one stands twice that may stand once */
    IcsEvent {
        properties = List.copyOf(properties);
        Set<String> names = new HashSet<>();
        for (IcsProperty property : properties) {
            if (!names.add(property.name()) && !IcsNames.REPEATABLE.contains(property.name())) {
                throw new IcsRejectException(
                        property.name(), RejectCode.DUPLICATE_MEMBER, "stands twice in the event; remove one");
            }
        }
    }

    @Nullable
    IcsProperty property(String name) {
        List<IcsProperty> found = all(name);
        return found.isEmpty() ? null : found.get(0);
    }

    List<IcsProperty> all(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .toList();
    }

    boolean has(String name) {
        return property(name) != null;
    }

    /** The text of a property in one line; null when there is none. */
    @Nullable
    String text(String name) {
        IcsProperty property = property(name);
        return property == null ? null : IcsText.oneLine(property.value());
    }

    /** Whether it takes place more than once, or says on which days it does. */
    boolean isSeries() {
        return IcsNames.REPEATABLE.stream().anyMatch(this::has);
    }
}
