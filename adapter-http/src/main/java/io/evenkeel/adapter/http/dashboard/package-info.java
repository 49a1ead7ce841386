/** The built page. Used by the server. */
@NullMarked
package io.evenkeel.adapter.http.dashboard;

import org.jspecify.annotations.NullMarked;
