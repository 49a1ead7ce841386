/** What can be configured, read and checked before anything starts. Used by assembly and command; uses none. */
@NullMarked
package io.evenkeel.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
