/**
 * Sessions as columns of numbers, and the tallies that one pass over them gives. For speed; equal to those of the objects.
 * May use time, roster, session and statistics.
 */
@NullMarked
package io.evenkeel.domain.statistics.column;

import org.jspecify.annotations.NullMarked;
