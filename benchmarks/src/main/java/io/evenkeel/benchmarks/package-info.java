/** Comparisons with peers. Nothing depends on it. */
@NullMarked
package io.evenkeel.benchmarks;

import org.jspecify.annotations.NullMarked;
