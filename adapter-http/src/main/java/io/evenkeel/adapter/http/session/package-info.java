/**
 * The session routes: looking at sessions, booking them, taking them through their life. Used by the server; the
 * routes of series take from it what a refused booking is called.
 */
@NullMarked
package io.evenkeel.adapter.http.session;

import org.jspecify.annotations.NullMarked;
