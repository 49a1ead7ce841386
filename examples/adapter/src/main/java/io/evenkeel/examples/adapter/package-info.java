/** A session store of one's own. Whoever writes an adapter may begin with it. */
@NullMarked
package io.evenkeel.examples.adapter;

import org.jspecify.annotations.NullMarked;
