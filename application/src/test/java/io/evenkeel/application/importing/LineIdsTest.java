package io.evenkeel.application.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineIdsTest {

    @Test
    void tellsEqualLinesApartByTheirOccurrence() {
        LineIds ids = new LineIds();

        String first = ids.idOf("a,b");
        String second = ids.idOf("a,b");

        assertThat(first).startsWith("line-").endsWith("-1");
        assertThat(second).isEqualTo(first.replaceAll("-1$", "-2"));
        assertThat(ids.idOf("a,c")).endsWith("-1").isNotEqualTo(first);
    }

    @Test
    void namesThousandsOfLinesAsACountingMapDoes() {
        Random random = new Random(4);
        LineIds ids = new LineIds();
        Map<String, Integer> counts = new HashMap<>();
        Set<String> names = new HashSet<>();
        List<String> repeated = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String line = "line " + random.nextInt(5_000);
            int occurrence = counts.merge(line, 1, Integer::sum);
            String name = ids.idOf(line);

            assertThat(name).endsWith("-" + occurrence);
            assertThat(names.add(name)).as("%s is new", name).isTrue();
            repeated.add(name);
        }

        assertThat(repeated).hasSize(20_000);
    }
}
