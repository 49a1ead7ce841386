package io.evenkeel.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * One rule of the architecture, for any project of the same shape, and the seeded classes that it must report.
 *
 * @param sentence what holds
 * @param below the rule for the project below a root
 * @param violators the seeded classes that break it, named inside the seeded project of its topic; never empty
 */
record Rule(String sentence, Function<Root, ArchRule> below, List<String> violators) {

    Rule {
        if (violators.isEmpty()) {
            throw new IllegalArgumentException("the rule '" + sentence + "' needs a class that breaks it");
        }
    }

    static Rule rule(String sentence, Function<Root, ArchRule> below, String... violators) {
        return new Rule(sentence, below, List.of(violators));
    }

    ArchRule below(Root root) {
        return below.apply(root).as(sentence);
    }
}
