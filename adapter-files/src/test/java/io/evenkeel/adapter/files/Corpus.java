package io.evenkeel.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A published collection of hard inputs, of the module of that name. */
final class Corpus {

    private Corpus() {}

    /** Its items. A build without Node has none, and the test is skipped. */
    static List<JsonNode> read(String name) throws IOException {
        try (InputStream file = Corpus.class.getResourceAsStream("/evenkeel-corpora/" + name + ".json")) {
            assumeTrue(file != null, "this build was made without Node, so the corpora are missing");
            List<JsonNode> items =
                    List.copyOf(JsonMapper.shared().readTree(file).values());
            assertThat(items).isNotEmpty();
            return items;
        }
    }
}
