/** The contracts of the driven ports, as interfaces of default tests. Test code of adapters implements them. */
@NullMarked
package io.evenkeel.tck.contract;

import org.jspecify.annotations.NullMarked;
