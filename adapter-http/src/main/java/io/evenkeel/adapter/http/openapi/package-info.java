/** The description of the API, for programs and for people. */
@NullMarked
package io.evenkeel.adapter.http.openapi;

import org.jspecify.annotations.NullMarked;
