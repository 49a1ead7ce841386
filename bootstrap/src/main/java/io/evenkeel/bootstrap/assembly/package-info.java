/** All wiring, by constructor calls. Used by command; may use every adapter and service. */
@NullMarked
package io.evenkeel.bootstrap.assembly;

import org.jspecify.annotations.NullMarked;
