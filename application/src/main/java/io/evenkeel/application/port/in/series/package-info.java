/** Driving ports: series, and the sessions that are made of them. Adapters that face users call them; they may use documents. */
@NullMarked
package io.evenkeel.application.port.in.series;

import org.jspecify.annotations.NullMarked;
