/** The bodies of the schedule routes. Used by the command line. */
@NullMarked
package io.evenkeel.adapter.http.schedule;

import org.jspecify.annotations.NullMarked;
