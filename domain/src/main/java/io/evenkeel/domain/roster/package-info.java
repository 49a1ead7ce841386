/** Who gives sessions, what is given and where: trainers, activities, rooms. May use nothing of the domain. */
@NullMarked
package io.evenkeel.domain.roster;

import org.jspecify.annotations.NullMarked;
