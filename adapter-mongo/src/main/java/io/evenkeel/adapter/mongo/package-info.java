/** Sessions and roster in MongoDB: the store at scale. Only the assembly may depend on it. */
@NullMarked
package io.evenkeel.adapter.mongo;

import org.jspecify.annotations.NullMarked;
