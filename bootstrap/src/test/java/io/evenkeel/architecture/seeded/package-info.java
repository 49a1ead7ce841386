/**
 * Classes that break the rules on purpose. Each topic is a small project of the shape of the real one: its violators are
 * named by the rules that must report them, and whatever else lies there must not be reported.
 */
@NullMarked
package io.evenkeel.architecture.seeded;

import org.jspecify.annotations.NullMarked;
