/** Statistics as a commutative monoid of integers, and the reports that are views of it. May use time, roster and session. */
@NullMarked
package io.evenkeel.domain.statistics;

import org.jspecify.annotations.NullMarked;
