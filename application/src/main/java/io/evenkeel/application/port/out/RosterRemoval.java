package io.evenkeel.application.port.out;

import io.evenkeel.domain.roster.RosterKind;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the roster that shall be there no longer.
 *
 * @param kind its kind
 * @param id its identity
 * @param version the one that the removal was decided on
 * @param request what it answers; null for a removal that nobody repeats
 */
public record RosterRemoval(
        RosterKind kind, String id, long version, @Nullable RepeatableRequest request) {}
