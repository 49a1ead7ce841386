/** The use cases over the in-memory stores. They are tested here because the application cannot depend on the kit. */
@NullMarked
package io.evenkeel.tck.usecase;

import org.jspecify.annotations.NullMarked;
