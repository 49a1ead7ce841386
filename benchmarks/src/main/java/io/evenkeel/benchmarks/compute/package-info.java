/** Full statistics of many sessions, beside what else computes them. Every peer must give the same tallies before it is timed. */
@NullMarked
package io.evenkeel.benchmarks.compute;

import org.jspecify.annotations.NullMarked;
