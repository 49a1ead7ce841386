/** The schedule use cases. May use the ports and the domain; only the assembly names it. */
@NullMarked
package io.evenkeel.application.schedule;

import org.jspecify.annotations.NullMarked;
