/** What the embedded store costs: taking sessions in, reading all of them, and reports as they become more. */
@NullMarked
package io.evenkeel.benchmarks.stores;

import org.jspecify.annotations.NullMarked;
