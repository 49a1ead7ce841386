package io.evenkeel.bootstrap.memory;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.jspecify.annotations.Nullable;

/** Tells of each garbage collection how much of the heap it left. Closing it ends that. */
public final class GarbageCollections implements NotificationListener, AutoCloseable {

    /** Takes what a collection left. */
    @FunctionalInterface
    public interface Listener {

        /**
         * A collection has ended.
         *
         * @param used bytes that are left
         * @param max bytes of the largest heap
         */
        void collected(long used, long max);
    }

    private final Listener listener;
    private final Set<String> pools;
    private final List<NotificationEmitter> emitters = new ArrayList<>();

    private GarbageCollections(Listener listener) {
        this.listener = listener;
        this.pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(pool -> pool.getName())
                .collect(Collectors.toSet());
    }

    /** Begins to tell. */
    public static GarbageCollections listen(Listener listener) {
        GarbageCollections collections = new GarbageCollections(listener);
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(collections, null, null);
                collections.emitters.add(emitter);
            }
        }
        return collections;
    }

    @Override
    public void handleNotification(Notification notification, @Nullable Object handback) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            Map<String, MemoryUsage> after = GarbageCollectionNotificationInfo.from(
                            (CompositeData) notification.getUserData())
                    .getGcInfo()
                    .getMemoryUsageAfterGc();
            long used = after.entrySet().stream()
                    .filter(pool -> pools.contains(pool.getKey()))
                    .mapToLong(pool -> pool.getValue().getUsed())
                    .sum();
            listener.collected(used, Runtime.getRuntime().maxMemory());
        }
    }

    @Override
    public void close() {
        for (NotificationEmitter emitter : emitters) {
            try {
                emitter.removeNotificationListener(this);
            } catch (ListenerNotFoundException gone) {
                throw new IllegalStateException("a listener that was added is there", gone);
            }
        }
    }
}
