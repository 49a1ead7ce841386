/** The use cases that book sessions and take them through their life. Only the assembly names it. */
@NullMarked
package io.evenkeel.application.booking;

import org.jspecify.annotations.NullMarked;
