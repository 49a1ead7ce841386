/** Every error of the HTTP edge, as application/problem+json. Used by every other part of the edge but exchange. */
@NullMarked
package io.evenkeel.adapter.http.problem;

import org.jspecify.annotations.NullMarked;
