/**
 * The commands. Used by the entry point; may use assembly, settings and demo, the driving ports, the session files and the
 * statistics body.
 */
@NullMarked
package io.evenkeel.bootstrap.command;

import org.jspecify.annotations.NullMarked;
