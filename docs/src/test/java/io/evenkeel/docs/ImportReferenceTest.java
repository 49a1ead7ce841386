package io.evenkeel.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.evenkeel.application.port.in.importing.RejectCode;
import io.evenkeel.application.port.in.importing.SessionField;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ImportReferenceTest {

    private final String page = Pages.read(Pages.ROOT.resolve("docs/reference/import.md"));

    @Test
    void describesEveryColumnInTheOrderOfTheContract() {
        assertThat(firstCells("[a-z_]+"))
                .startsWith(Arrays.stream(SessionField.values())
                        .map(SessionField::column)
                        .toArray(String[]::new));
    }

    @Test
    void describesEveryRejectCodeAndNoOther() {
        assertThat(firstCells("[A-Z0-9_]+"))
                .containsExactlyInAnyOrder(
                        Arrays.stream(RejectCode.values()).map(Enum::name).toArray(String[]::new));
    }

    private List<String> firstCells(String pattern) {
        return Pattern.compile("(?m)^\\| `(" + pattern + ")` \\|")
                .matcher(page)
                .results()
                .map(cell -> cell.group(1))
                .toList();
    }
}
