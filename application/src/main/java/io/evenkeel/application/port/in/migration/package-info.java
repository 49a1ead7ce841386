/** Driving ports: moving from one store to another. Adapters that face users call them. */
@NullMarked
package io.evenkeel.application.port.in.migration;

import org.jspecify.annotations.NullMarked;
