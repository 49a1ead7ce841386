/** The statistics routes and their bodies. Used by the server and, for the body, by the command line. */
@NullMarked
package io.evenkeel.adapter.http.statistics;

import org.jspecify.annotations.NullMarked;
