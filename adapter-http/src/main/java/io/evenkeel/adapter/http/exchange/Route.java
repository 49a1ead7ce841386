package io.evenkeel.adapter.http.exchange;

import io.undertow.server.HttpHandler;
import io.undertow.util.HttpString;

/**
 * One route of the edge.
 *
 * @param method the method it takes
 * @param template its path; names in braces are parameters
 * @param handler what answers, on a worker thread
 */
public record Route(HttpString method, String template, HttpHandler handler) {}
