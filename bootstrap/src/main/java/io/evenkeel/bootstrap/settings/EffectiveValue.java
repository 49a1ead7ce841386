package io.evenkeel.bootstrap.settings;

/**
 * What a setting is in the end.
 *
 * @param key its path in the configuration file
 * @param shown its value, with secrets masked; empty when it is not set
 * @param origin where that was said
 */
public record EffectiveValue(String key, String shown, String origin) {}
