/** How others look at the stored sessions. Used by driving adapters. */
@NullMarked
package io.evenkeel.application.port.in.session;

import org.jspecify.annotations.NullMarked;
