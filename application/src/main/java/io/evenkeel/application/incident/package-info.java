/** The incident use cases. May use the ports; only the assembly names it. */
@NullMarked
package io.evenkeel.application.incident;

import org.jspecify.annotations.NullMarked;
