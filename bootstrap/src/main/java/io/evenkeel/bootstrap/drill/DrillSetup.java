package io.evenkeel.bootstrap.drill;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What a drill is played with.
 *
 * @param folder for the files of the drill; whoever gives it removes it
 * @param store the URL of a MongoDB; empty for a file in that folder
 * @param cache the URL of a Redis; empty for none
 * @param warmUp how long everything is whole before the fault
 * @param fault how long it lasts
 * @param perSecond requests a second, of all kinds together, where a scenario does not say otherwise
 * @param seed what random numbers follow from
 */
public record DrillSetup(
        Path folder, String store, String cache, Duration warmUp, Duration fault, double perSecond, long seed) {}
