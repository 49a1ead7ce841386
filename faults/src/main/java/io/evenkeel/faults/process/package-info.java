/** Lets processes stand still and go on. For drills and tests. */
@NullMarked
package io.evenkeel.faults.process;

import org.jspecify.annotations.NullMarked;
