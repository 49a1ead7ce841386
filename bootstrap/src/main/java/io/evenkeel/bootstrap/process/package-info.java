/** The process itself: how it ends. May use time; commands that serve use it. */
@NullMarked
package io.evenkeel.bootstrap.process;

import org.jspecify.annotations.NullMarked;
