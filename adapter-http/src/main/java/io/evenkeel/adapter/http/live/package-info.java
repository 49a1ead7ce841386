/**
 * The live channel, by WebSocket. May use the exchange and problems of this adapter, the driving port of access, and time; only
 * the server names it.
 */
@NullMarked
package io.evenkeel.adapter.http.live;

import org.jspecify.annotations.NullMarked;
