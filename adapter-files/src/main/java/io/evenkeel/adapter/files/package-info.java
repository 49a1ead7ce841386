/** Session files (CSV, the mapping of foreign columns, rejects) and roster files. Used by the commands. */
@NullMarked
package io.evenkeel.adapter.files;

import org.jspecify.annotations.NullMarked;
