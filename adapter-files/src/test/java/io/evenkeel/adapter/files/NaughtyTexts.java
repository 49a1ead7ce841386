package io.evenkeel.adapter.files;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;

/** Names as nobody should give them, and as somebody does: valid, and a trial for every format. */
final class NaughtyTexts {

    static final List<String> ALL = List.of(
            "=1+1",
            "+47 123",
            "-1",
            "@SUM(A1)",
            "'=1+1",
            "''-x",
            "'",
            "''",
            "'t Hof",
            "'@",
            "\"quoted\"",
            "\"",
            "a\"b\"\"c",
            "Yoga, gentle; for two",
            ";",
            ",",
            ":",
            "a:b;c=d",
            "\\",
            "\\\\",
            "ends with \\",
            "\\n",
            "\\N\\;\\,",
            "C:\\new\\table",
            "#comment",
            "BEGIN:VEVENT",
            "END:VCALENDAR",
            "DTSTART;TZID=Europe/Oslo:20260302T180000",
            "{\"trainer\":\"Ada\"}",
            "[1,2",
            "null",
            "NULL",
            "undefined",
            "true",
            "0",
            "1E2",
            "-0.0",
            "NaN",
            "2026-03-02T10:00Z",
            "line-0000",
            "evenkeel",
            "import",
            "<script>alert('x')</script>",
            "${jndi:ldap://127.0.0.1/a}",
            "%s%n%d",
            "../../etc/passwd",
            "Zo\u00EB \u00C5ngstr\u00F6m",
            "\u4F60\u597D",
            "\u0645\u0631\u062D\u0628\u0627",
            "\u202Etxet desrever",
            "zero\u200Bwidth",
            "no\u00A0break",
            "line\u2028and\u2029separators",
            "\uFEFFmark",
            "\uFFFD",
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD83D\uDE80".repeat(100),
            "x".repeat(200),
            "\u00E9".repeat(200),
            "a ".repeat(99) + "b");

    private NaughtyTexts() {}

    /** One of them, or a new one made of their parts: at most 200 characters, normal, and without space around it. */
    static String any(Random random) {
        String some = ALL.get(random.nextInt(ALL.size()));
        if (random.nextBoolean()) {
            return some;
        }
        String other = ALL.get(random.nextInt(ALL.size()));
        String joined = Normalizer.normalize(some + other, Normalizer.Form.NFC);
        return joined.length() <= 200 ? joined.strip() : some;
    }
}
