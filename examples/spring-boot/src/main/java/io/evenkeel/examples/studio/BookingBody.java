package io.evenkeel.examples.studio;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be booked.
 *
 * @param activity id or name
 * @param trainer id or name; null while nobody is assigned
 * @param start a multiple of five minutes
 */
record BookingBody(String activity, @Nullable String trainer, Instant start) {}
