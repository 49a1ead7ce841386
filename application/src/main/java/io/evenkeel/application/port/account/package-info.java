/** Who may use the server: the values that the ports of sign-in speak of. Uses nothing else of the application. */
@NullMarked
package io.evenkeel.application.port.account;

import org.jspecify.annotations.NullMarked;
