package io.evenkeel.architecture.seeded.packages.domain.time;

import io.evenkeel.architecture.seeded.packages.domain.roster.Name;

record KnowsTheRoster(Name name) {}
