/** What can be asked about signing in and about those who may. Used by driving adapters. */
@NullMarked
package io.evenkeel.application.port.in.account;

import org.jspecify.annotations.NullMarked;
