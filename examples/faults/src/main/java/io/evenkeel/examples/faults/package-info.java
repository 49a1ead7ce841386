/** A program that books and reports, and knows nothing of where its data is. */
@NullMarked
package io.evenkeel.examples.faults;

import org.jspecify.annotations.NullMarked;
