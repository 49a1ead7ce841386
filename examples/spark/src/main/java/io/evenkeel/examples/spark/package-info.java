/** Statistics on a cluster: tallies of parts, added up by Spark. */
@NullMarked
package io.evenkeel.examples.spark;

import org.jspecify.annotations.NullMarked;
