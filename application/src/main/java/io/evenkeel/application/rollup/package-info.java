/** The use case of folding days ahead of the reports that need them. Only the assembly names it. */
@NullMarked
package io.evenkeel.application.rollup;

import org.jspecify.annotations.NullMarked;
