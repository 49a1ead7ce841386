/** {@code /api/v1/series}. May use the driving ports; only the server names it. */
@NullMarked
package io.evenkeel.adapter.http.series;

import org.jspecify.annotations.NullMarked;
