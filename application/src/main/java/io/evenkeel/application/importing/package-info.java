/** The import use case: from the text of a record to a stored session. May use the ports and the domain; only the assembly names it. */
@NullMarked
package io.evenkeel.application.importing;

import org.jspecify.annotations.NullMarked;
