/** From a request to its route: what is refused on the way, and how the rest gets there. Used by the server. */
@NullMarked
package io.evenkeel.adapter.http.routing;

import org.jspecify.annotations.NullMarked;
