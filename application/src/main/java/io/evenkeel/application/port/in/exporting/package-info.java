/** Driving port: giving sessions out. Adapters that face users call it; it may use the domain and time. */
@NullMarked
package io.evenkeel.application.port.in.exporting;

import org.jspecify.annotations.NullMarked;
