/** Tests that keep the documentation true. */
@NullMarked
package io.evenkeel.docs;

import org.jspecify.annotations.NullMarked;
