/** What belongs to one request, and how an answer is written. Used by every part of the edge; uses none. */
@NullMarked
package io.evenkeel.adapter.http.exchange;

import org.jspecify.annotations.NullMarked;
