/** Session files: CSV, the mapping of foreign columns, rejects. Only the assembly may depend on it. */
@NullMarked
package io.evenkeel.adapter.files;

import org.jspecify.annotations.NullMarked;
