/** The roster use cases: details in and out. May use the ports and the domain; only the assembly names it. */
@NullMarked
package io.evenkeel.application.roster;

import org.jspecify.annotations.NullMarked;
