/** What can be asked about folded days. */
@NullMarked
package io.evenkeel.application.port.in.rollup;

import org.jspecify.annotations.NullMarked;
