package io.evenkeel.benchmarks.http;

import java.net.URI;

/**
 * What is asked for.
 *
 * @param address with path and query
 * @param token sent as a bearer token
 */
record Target(URI address, String token) {}
