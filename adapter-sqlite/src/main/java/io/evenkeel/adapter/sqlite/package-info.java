/** The embedded default store: one SQLite file, one writer, several readers. Only the assembly may depend on it. */
@NullMarked
package io.evenkeel.adapter.sqlite;

import org.jspecify.annotations.NullMarked;
