/** How the texts of a request become values, with everything that is wrong named in one answer. Used by the routes. */
@NullMarked
package io.evenkeel.adapter.http.input;

import org.jspecify.annotations.NullMarked;
