package io.evenkeel.benchmarks.http;

import java.util.List;
import java.util.Map;

/**
 * A server to compare.
 *
 * @param name as the table shows it
 * @param command starts it; it prints a line that begins with {@code ready}, the address to ask for, and a token
 * @param environment variables that it needs
 */
record Contestant(String name, List<String> command, Map<String, String> environment) {}
