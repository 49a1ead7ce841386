/** The use cases of moving to another store. May use the ports and the domain; only the assembly names it. */
@NullMarked
package io.evenkeel.application.migration;

import org.jspecify.annotations.NullMarked;
