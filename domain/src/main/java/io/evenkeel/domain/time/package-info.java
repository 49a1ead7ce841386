/** Instants, half-open intervals and local days. Every other package of the domain may use it; it uses none. */
@NullMarked
package io.evenkeel.domain.time;

import org.jspecify.annotations.NullMarked;
