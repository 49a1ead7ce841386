/** What others get of the project, and whether it is as it should be. */
@NullMarked
package io.evenkeel.published;

import org.jspecify.annotations.NullMarked;
