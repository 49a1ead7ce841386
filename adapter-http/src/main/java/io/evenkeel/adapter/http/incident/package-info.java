/** Routes of incidents. May use the exchange, input and problems of this adapter, and the driving port; only the server names it. */
@NullMarked
package io.evenkeel.adapter.http.incident;

import org.jspecify.annotations.NullMarked;
