/** Driving port: health. Adapters that face operators call it; it may use the domain and time. */
@NullMarked
package io.evenkeel.application.port.in.health;

import org.jspecify.annotations.NullMarked;
