/** The studio of the demo: seeded data for people who have none. Used by command; may use the import port. */
@NullMarked
package io.evenkeel.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
