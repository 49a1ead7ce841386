package io.evenkeel.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(Pages.all()).hasSizeGreaterThan(10);
        assertThat(Pages.all().stream().flatMap(page -> Pages.brokenLinks(page, Pages.read(page)).stream()))
                .isEmpty();
    }

    @Test
    void aBrokenLinkIsFound() {
        String text = "# Top\n[a](nowhere.md) [b](#top) [c](#bottom) [d](../README.md#nothing)\n```\n[e](code.md)\n```";

        List<String> broken = Pages.brokenLinks(Pages.ROOT.resolve("docs/x.md"), text);

        assertThat(broken)
                .contains("docs/x.md -> nowhere.md", "docs/x.md -> #bottom", "docs/x.md -> ../README.md#nothing")
                .doesNotContain("docs/x.md -> #top");
    }
}
