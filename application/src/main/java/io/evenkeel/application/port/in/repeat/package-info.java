/** How a call of a driving port can be made twice and take effect once. The driving ports that write use it. */
@NullMarked
package io.evenkeel.application.port.in.repeat;

import org.jspecify.annotations.NullMarked;
