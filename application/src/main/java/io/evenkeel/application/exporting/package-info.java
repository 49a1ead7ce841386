/** The export use case: from stored sessions to sessions with names. May use the ports and the domain; only the assembly names it. */
@NullMarked
package io.evenkeel.application.exporting;

import org.jspecify.annotations.NullMarked;
