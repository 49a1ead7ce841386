/** Looks at a set-up from outside: each check says what it found, and how to mend what is wrong. */
@NullMarked
package io.evenkeel.bootstrap.doctor;

import org.jspecify.annotations.NullMarked;
