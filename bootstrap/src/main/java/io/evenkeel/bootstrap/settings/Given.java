package io.evenkeel.bootstrap.settings;

/**
 * What somebody says a setting is.
 *
 * @param text as it was written
 * @param origin where, such as {@code evenkeel.conf:12}, {@code EVENKEEL_SERVER_PORT}, {@code --port} or {@code default}
 */
record Given(String text, String origin) {

    static final String DEFAULT = "default";
}
