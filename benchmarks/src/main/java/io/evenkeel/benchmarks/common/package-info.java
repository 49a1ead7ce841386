/** What the comparisons share: the sessions, the machine, and how a measurement is told. */
@NullMarked
package io.evenkeel.benchmarks.common;

import org.jspecify.annotations.NullMarked;
