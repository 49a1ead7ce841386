package io.evenkeel.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.document.RosterDocument;
import io.evenkeel.tck.data.Rosters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RosterReferenceTest {

    private final String page = Pages.read(Pages.ROOT.resolve("docs/reference/roster.md"));

    @Test
    void describesEveryKeyAndNoOther() {
        Set<String> keys = new TreeSet<>();
        RosterDocument.of(Rosters.complete()).values().forEach(list -> collectKeys(list, keys));

        assertThat(cells()).hasSizeGreaterThan(20).isEqualTo(keys);
    }

    @Test
    void namesEveryList() {
        RosterDocument.of(Rosters.complete())
                .keySet()
                .forEach(list -> assertThat(page).contains("`" + list + "`"));
    }

    @Test
    void showsTheExampleThatIsTakenIn() {
        String example = Pages.read(Pages.ROOT.resolve("examples/data/roster.conf"));

        assertThat(page).contains("```\n" + example + "```\n");
    }

    private Set<String> cells() {
        return Pattern.compile("(?m)^\\| `([a-zA-Z]+)` \\|")
                .matcher(page)
                .results()
                .map(cell -> cell.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void collectKeys(Object value, Set<String> keys) {
        if (value instanceof List<?> list) {
            list.forEach(item -> collectKeys(item, keys));
        } else if (value instanceof Map<?, ?> object) {
            object.forEach((key, member) -> {
                keys.add((String) key);
                collectKeys(member, keys);
            });
        }
    }
}
