/** The commands. Used by the entry point; may use assembly, settings and demo. */
@NullMarked
package io.evenkeel.bootstrap.command;

import org.jspecify.annotations.NullMarked;
