/** Driving port: incidents. Adapters that meet failures or show them call it; it may use nothing. */
@NullMarked
package io.evenkeel.application.port.in.incident;

import org.jspecify.annotations.NullMarked;
