/** Driving port: bringing sessions in. Adapters that face users call it; it may use the domain and time. */
@NullMarked
package io.evenkeel.application.port.in.importing;

import org.jspecify.annotations.NullMarked;
