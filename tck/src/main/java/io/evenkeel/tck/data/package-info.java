/** Builders of test data. May use the domain. */
@NullMarked
package io.evenkeel.tck.data;

import org.jspecify.annotations.NullMarked;
