/** The session routes: looking at sessions, booking them, taking them through their life. Used by the server. */
@NullMarked
package io.evenkeel.adapter.http.session;

import org.jspecify.annotations.NullMarked;
