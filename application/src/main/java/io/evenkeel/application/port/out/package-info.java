/** Driven ports and the one family of errors that they throw. Adapters implement them; they may use the domain and time. */
@NullMarked
package io.evenkeel.application.port.out;

import org.jspecify.annotations.NullMarked;
