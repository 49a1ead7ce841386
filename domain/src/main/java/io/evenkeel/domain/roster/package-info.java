/** Who gives sessions, what is given and where: trainers, activities, rooms. May use time and availability. */
@NullMarked
package io.evenkeel.domain.roster;

import org.jspecify.annotations.NullMarked;
