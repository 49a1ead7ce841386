/** {@code /api/v1/trainers}, {@code /activities} and {@code /rooms}. May use the driving ports; only the server names it. */
@NullMarked
package io.evenkeel.adapter.http.roster;

import org.jspecify.annotations.NullMarked;
