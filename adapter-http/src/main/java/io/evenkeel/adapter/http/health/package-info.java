/** The health routes. Used by the server. */
@NullMarked
package io.evenkeel.adapter.http.health;

import org.jspecify.annotations.NullMarked;
