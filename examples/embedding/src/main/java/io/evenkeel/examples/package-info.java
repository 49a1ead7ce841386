/** Uses of the library, as short as they can be. */
@NullMarked
package io.evenkeel.examples;

import org.jspecify.annotations.NullMarked;
