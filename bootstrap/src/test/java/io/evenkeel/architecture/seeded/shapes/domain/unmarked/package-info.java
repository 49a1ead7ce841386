/** Described, but not null-marked. */
@NullUnmarked
package io.evenkeel.architecture.seeded.shapes.domain.unmarked;

import org.jspecify.annotations.NullUnmarked;
