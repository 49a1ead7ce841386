/** Driving ports: the roster with its details, in and out. Adapters that face users call them; they may use documents and time. */
@NullMarked
package io.evenkeel.application.port.in.roster;

import org.jspecify.annotations.NullMarked;
