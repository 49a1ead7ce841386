/** How often clients may ask. Used by the server and by the routes that have a quota of their own. */
@NullMarked
package io.evenkeel.adapter.http.limit;

import org.jspecify.annotations.NullMarked;
