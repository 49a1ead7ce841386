/** Every error of the HTTP edge, as application/problem+json. Used by the routes. */
@NullMarked
package io.evenkeel.adapter.http.problem;

import org.jspecify.annotations.NullMarked;
