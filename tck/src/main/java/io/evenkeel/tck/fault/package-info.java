/** Ports that fail on demand, around any other adapter. */
@NullMarked
package io.evenkeel.tck.fault;

import org.jspecify.annotations.NullMarked;
