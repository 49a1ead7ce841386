/** Answers over HTTP beside those of other servers, and how long each needs to start. Nobody uses it but the benchmarks. */
@NullMarked
package io.evenkeel.benchmarks.http;

import org.jspecify.annotations.NullMarked;
