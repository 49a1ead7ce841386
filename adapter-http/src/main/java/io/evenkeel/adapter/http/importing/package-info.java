/** Taking session files in over HTTP. */
@NullMarked
package io.evenkeel.adapter.http.importing;

import org.jspecify.annotations.NullMarked;
