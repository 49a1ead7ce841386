/** The session: a planned stretch of time, what became of it, and its seats. May use time and roster. */
@NullMarked
package io.evenkeel.domain.session;

import org.jspecify.annotations.NullMarked;
