/** Signing in over HTTP, and who may use which route. */
@NullMarked
package io.evenkeel.adapter.http.signin;

import org.jspecify.annotations.NullMarked;
