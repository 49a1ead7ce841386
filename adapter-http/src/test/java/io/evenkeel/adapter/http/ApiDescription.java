package io.evenkeel.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published description of the API, as a judge of answers. Safe for any thread. */
final class ApiDescription {

    /** There is no next page of the last one, and not every server has quotas. */
    private static final Set<String> NOT_ALWAYS = Set.of("Link", "RateLimit", "RateLimit-Policy");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    ApiDescription(JsonNode document) {
        this.document = document;
    }

    static ApiDescription packed() {
        try (InputStream file = ApiDescription.class.getResourceAsStream("openapi/openapi.json")) {
            return new ApiDescription(JSON.readTree(file));
        } catch (IOException broken) {
            throw new IllegalStateException("openapi.json cannot be read", broken);
        }
    }

    /** The methods of each address, in upper case. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.put(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
        return operations;
    }

    /**
     * Demands that an answer is one that the description announces: its status, its type, its fields and its body.
     *
     * @param path what was asked for, without the query
     */
    void check(String method, String path, HttpResponse<String> answer) {
        String asked = method.equals("HEAD") ? "GET" : method;
        JsonNode operation = operations().entrySet().stream()
                .filter(each -> matches(each.getKey(), asked, path))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (operation == null) {
            // Nothing is announced there, so the answer must be a problem.
            assertThat(answer.statusCode()).as(method + " " + path).isBetween(400, 599);
            checkBody(method + " " + path, answer, problem(), !method.equals("HEAD"));
            return;
        }
        String what = method + " " + path + " answered " + answer.statusCode();
        JsonNode responses = operation.get("responses");
        JsonNode announced = responses.get(String.valueOf(answer.statusCode()));
        if (announced == null) {
            assertThat(answer.statusCode())
                    .as(what + ", which is not announced")
                    .isBetween(400, 599);
            announced = responses.get("default");
        }
        announced = resolved(announced);
        for (String field : announced.path("headers").propertyNames()) {
            if (!NOT_ALWAYS.contains(field)) {
                assertThat(answer.headers().firstValue(field))
                        .as(what + ": " + field)
                        .isPresent();
            }
        }
        checkBody(what, answer, announced, !method.equals("HEAD"));
    }

    private void checkBody(String what, HttpResponse<String> answer, JsonNode announced, boolean hasBody) {
        JsonNode content = announced.get("content");
        if (content == null) {
            assertThat(answer.body()).as(what).isEmpty();
            return;
        }
        String type = answer.headers().firstValue("content-type").orElse("").replaceFirst(";.*", "");
        assertThat(content.propertyNames()).as(what + ": its type").contains(type);
        JsonNode schema = content.get(type).get("schema");
        if (hasBody && type.endsWith("json") && schema != null) {
            assertThat(schema(schema).validate(JSON.readTree(answer.body())))
                    .as(what + ": " + answer.body())
                    .isEmpty();
        }
    }

    private Schema schema(JsonNode part) {
        return schemas.computeIfAbsent(part, node -> {
            ObjectNode whole = JSON.createObjectNode();
            whole.putArray("allOf").add(node);
            whole.set("components", document.get("components"));
            return registry.getSchema(whole);
        });
    }

    private JsonNode problem() {
        return document.at("/components/responses/Failure");
    }

    private JsonNode resolved(JsonNode node) {
        @Nullable JsonNode ref = node.get("$ref");
        return ref == null ? node : document.at(ref.stringValue().substring(1));
    }

    private static boolean matches(String operation, String method, String path) {
        String[] parts = operation.split(" ", 2);
        String pattern = "\\Q" + parts[1].replaceAll("\\{[a-z]+}", "\\\\E[^/]+\\\\Q") + "\\E";
        return parts[0].equals(method) && Pattern.matches(pattern, path);
    }
}
