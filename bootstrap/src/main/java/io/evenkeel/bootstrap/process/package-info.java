/** The process itself: how it ends, and what it writes into the log when something is wrong. Commands that serve use it. */
@NullMarked
package io.evenkeel.bootstrap.process;

import org.jspecify.annotations.NullMarked;
