/** Stands between a client and a server and breaks what passes, on demand. For drills and tests. */
@NullMarked
package io.evenkeel.faults.proxy;

import org.jspecify.annotations.NullMarked;
