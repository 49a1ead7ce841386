/** Work that goes on beside the requests. May use the logger. */
@NullMarked
package io.evenkeel.bootstrap.background;

import org.jspecify.annotations.NullMarked;
