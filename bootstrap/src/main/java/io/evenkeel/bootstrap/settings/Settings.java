package io.evenkeel.bootstrap.settings;

import io.evenkeel.domain.statistics.Budget;
import java.nio.file.Path;
import java.time.ZoneId;

/**
 * The checked configuration.
 *
 * @param store where sessions are kept
 * @param cached whether answers are kept near the code
 * @param host the address to listen on
 * @param port the port to listen on; 0 for any free one
 * @param zone the organisation's zone
 * @param budget what one report may take
 * @param dataDirectory where files are kept
 */
public record Settings(
        StoreUrl store, boolean cached, String host, int port, ZoneId zone, Budget budget, Path dataDirectory) {

    /** The same settings with another store. */
    public Settings withStore(StoreUrl newStore) {
        return new Settings(newStore, cached, host, port, zone, budget, dataDirectory);
    }

    /** The same settings in another zone. */
    public Settings withZone(ZoneId newZone) {
        return new Settings(store, cached, host, port, newZone, budget, dataDirectory);
    }
}
