package io.evenkeel.bootstrap.settings;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page about the configuration, as the catalogue has it. */
final class ConfigurationPage {

    private static final String HEAD = """
            # Configuration

            <!-- Generated from the catalogue of settings; do not edit. To renew it:
                 %s -->

            The later wins: defaults, the file `evenkeel.conf` in the current folder (or `--config FILE`), variables of the
            environment, options of the command. Everything that is wrong is reported at once, each with its place, and the command
            ends with exit code 78: names that are no setting ("did you mean"), values that cannot be, and settings that contradict
            each other. `evenkeel serve --print-config` prints each value and where it comes from, with secrets masked.

            The file is in [HOCON](https://github.com/lightbend/config/blob/main/HOCON.md), which takes JSON as well:

            ```
            server {
              port = 8081
              publicUrl = "https://studio.example.org"
            }
            store.url = ${STORE_URL}   # a variable of the environment
            auth.keyFile = /run/secrets/evenkeel
            ```

            """;

    private static final String TAIL = """

            A setting without a default is not set unless you set it; an empty text sets nothing either. Variables that the launcher
            reads, and those that Kubernetes makes for a service called evenkeel, are left alone.

            ## The mode
            In `production` no answer shows a class or a stack of the program. In `development` each problem carries a member `debug`
            with exception, message and the frames of our packages, and the server starts on a loopback address alone.

            ## The key of the sign-in
            Make a key with `openssl rand -base64 32`, and keep it in a file that only the server can read. This sample is refused in
            production, like every key that is short, repeats, or spells words:

            ```
            auth.key = "%s"
            ```

            In production with `auth.mode = on` the server also refuses to start where passwords would cross a network in the open:
            on an address that others can reach, `server.publicUrl` has to begin with `https`.

            ## Limits inside limits
            Each limit of time is smaller than the one around it, and the start fails when it is not, with every pair that is wrong:
            `store.connectTimeout` < `store.selectionTimeout` < `store.slowCall` < `server.answerTimeout` < 10s that the page waits;
            `server.answerTimeout` and `server.bodyTimeout` together fit into `server.requestTimeout`, which is 30s at most.
            """;

    private ConfigurationPage() {}

    static String text(String command) {
        return HEAD.formatted(command)
                + "| key | variable, option | default | values | meaning |\n|---|---|---|---|---|\n"
                + Stream.of(Setting.values()).map(ConfigurationPage::row).collect(Collectors.joining())
                + TAIL.formatted(AuthKey.SAMPLE);
    }

    private static String row(Setting setting) {
        ValueType type = setting.type();
        String names = code(setting.variable())
                + setting.flag().map(flag -> ", " + code(flag)).orElse("");
        String initial = setting.defaultValue().isEmpty() ? "none" : code(setting.defaultValue());
        String values = type.name()
                + (type.range().isEmpty() ? "" : ": " + type.range())
                + (type.unit().isEmpty() ? "" : " (" + type.unit() + ")")
                + (setting.isSecret() ? "; secret" : "");
        return "| " + code(setting.key()) + " | " + names + " | " + initial + " | " + values + " | " + setting.meaning()
                + " |\n";
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
