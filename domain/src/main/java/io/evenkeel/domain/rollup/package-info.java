/**
 * Days that were folded once and answer many times: what a store keeps of them, when it is right, and what has to be
 * folded live. May use time, roster, session and statistics.
 */
@NullMarked
package io.evenkeel.domain.rollup;

import org.jspecify.annotations.NullMarked;
