/** The entry point. Nothing depends on it. */
@NullMarked
package io.evenkeel.bootstrap;

import org.jspecify.annotations.NullMarked;
