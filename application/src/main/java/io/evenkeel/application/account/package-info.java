/** The use cases that sign people in and manage their accounts. Only the assembly names it. */
@NullMarked
package io.evenkeel.application.account;

import org.jspecify.annotations.NullMarked;
