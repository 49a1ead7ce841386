/** The HTTP edge: the server, its limits and its routes. Only the assembly may depend on it. */
@NullMarked
package io.evenkeel.adapter.http;

import org.jspecify.annotations.NullMarked;
