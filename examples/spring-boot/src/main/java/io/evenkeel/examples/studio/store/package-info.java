/** The driven ports over the studio's own tables, with the JDBC support of Spring. */
@NullMarked
package io.evenkeel.examples.studio.store;

import org.jspecify.annotations.NullMarked;
