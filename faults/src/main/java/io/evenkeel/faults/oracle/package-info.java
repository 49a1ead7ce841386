/** Judges what became of writes: what was acknowledged is there once, what was refused is not. For drills and tests. */
@NullMarked
package io.evenkeel.faults.oracle;

import org.jspecify.annotations.NullMarked;
