package io.evenkeel.application.port.in.calendar;

import io.evenkeel.domain.roster.RosterEntry;
import java.time.Instant;

/**
 * A link to the calendar of one trainer, without its secret.
 *
 * @param id its identity
 * @param trainer whose sessions; when the trainer has left the roster, the id stands in for the name
 * @param madeAt when it got the secret that it has
 */
public record Feed(String id, RosterEntry trainer, Instant madeAt) {}
