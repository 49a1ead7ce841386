/** Tells people of failures by a webhook. Only the assembly may depend on it. */
@NullMarked
package io.evenkeel.adapter.webhook;

import org.jspecify.annotations.NullMarked;
