/** Null-marked, as it should be. */
@NullMarked
package io.evenkeel.architecture.seeded.shapes.domain;

import org.jspecify.annotations.NullMarked;
