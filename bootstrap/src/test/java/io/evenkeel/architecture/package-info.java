/**
 * The rules of the architecture as tests. Each topic holds its rules, runs them over production, and runs the very same
 * rules over classes that break them on purpose, which live below {@code seeded.<topic>}.
 */
@NullMarked
package io.evenkeel.architecture;

import org.jspecify.annotations.NullMarked;
