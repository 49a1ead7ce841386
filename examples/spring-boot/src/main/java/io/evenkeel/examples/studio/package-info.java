/** A studio's own service: Spring faces its users, the use cases of Evenkeel do the work, and the data is in its own tables. */
@NullMarked
package io.evenkeel.examples.studio;

import org.jspecify.annotations.NullMarked;
