package io.evenkeel.bootstrap.assembly;

import io.evenkeel.bootstrap.settings.Settings;
import io.evenkeel.bootstrap.settings.StoreUrl;
import java.util.UUID;

/** What servers have to have in common to share anything in Redis. */
final class SharedData {

    private SharedData() {}

    /** A store in a file or in memory belongs to one server, and its versions mean nothing to another. */
    static String name(Settings settings) {
        String store = settings.store().kind() == StoreUrl.Kind.MONGODB
                ? String.valueOf(settings.store().url())
                : UUID.randomUUID().toString();
        return store + " " + settings.zone();
    }
}
