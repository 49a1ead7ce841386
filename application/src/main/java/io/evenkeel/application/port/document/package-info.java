/**
 * Trainers, activities and rooms as plain trees of maps, lists, texts, numbers and booleans: the one form in which stores
 * keep their details and in which files and requests bring them. Every adapter may use it; it may use the domain.
 */
@NullMarked
package io.evenkeel.application.port.document;

import org.jspecify.annotations.NullMarked;
