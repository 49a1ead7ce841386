/** What can be asked about single sessions: to book one, and to change one. */
@NullMarked
package io.evenkeel.application.port.in.booking;

import org.jspecify.annotations.NullMarked;
