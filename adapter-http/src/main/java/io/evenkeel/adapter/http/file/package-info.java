/** Files that are packed with the server. */
@NullMarked
package io.evenkeel.adapter.http.file;

import org.jspecify.annotations.NullMarked;
