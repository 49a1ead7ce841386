/** The health use cases. May use the ports and the domain; only the assembly names it. */
@NullMarked
package io.evenkeel.application.health;

import org.jspecify.annotations.NullMarked;
