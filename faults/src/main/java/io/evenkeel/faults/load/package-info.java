/** Load at a rate that does not wait for answers, and a record of each operation. For drills and tests. */
@NullMarked
package io.evenkeel.faults.load;

import org.jspecify.annotations.NullMarked;
