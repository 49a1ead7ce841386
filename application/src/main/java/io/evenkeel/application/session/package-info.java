/** Looking at stored sessions. Used where the program is wired. */
@NullMarked
package io.evenkeel.application.session;

import org.jspecify.annotations.NullMarked;
