package io.evenkeel.application.port.in.health;

/**
 * Something in how the service was set up that works, and that somebody should look at.
 *
 * @param subject what it is about, such as {@code sign-in}
 * @param finding one sentence; without any secret
 * @param mend what to do about it, such as a line to type
 */
public record ConfigurationWarning(String subject, String finding, String mend) {}
