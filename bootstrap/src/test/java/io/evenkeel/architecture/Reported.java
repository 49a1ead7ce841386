package io.evenkeel.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who broke a rule. */
final class Reported {

    /** Each line of a report begins with the one who did it: {@code Method <a.b.Name$Inner.method()> calls ...}. */
    private static final Pattern CULPRIT = Pattern.compile("[^<>]*<((?:[a-z]\\w*\\.)+[A-Z]\\w*)");

    private Reported() {}

    /** The top-level classes that the rule finds fault with, named inside the project. */
    static Set<String> classes(Rule rule, Root root, JavaClasses classes) {
        Set<String> culprits = new TreeSet<>();
        ArchRule checked = rule.below(root).allowEmptyShould(false);
        for (String detail : checked.evaluate(classes).getFailureReport().getDetails()) {
            detail.lines()
                    .map(CULPRIT::matcher)
                    .filter(Matcher::lookingAt)
                    .map(line -> line.group(1))
                    .filter(root::holds)
                    .map(root::relative)
                    .forEach(culprits::add);
        }
        return culprits;
    }
}
