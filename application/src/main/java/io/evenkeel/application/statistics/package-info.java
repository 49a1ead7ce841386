/** The statistics use cases. May use the ports and the domain; only the assembly names it. */
@NullMarked
package io.evenkeel.application.statistics;

import org.jspecify.annotations.NullMarked;
