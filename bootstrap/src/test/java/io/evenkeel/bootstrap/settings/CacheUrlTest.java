package io.evenkeel.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheUrlTest {

    @Test
    void readsTheThreeForms() {
        assertThat(CacheUrl.parse("none:")).isEqualTo(new CacheUrl(CacheUrl.Kind.NONE, null));
        assertThat(CacheUrl.parse("caffeine:")).isEqualTo(new CacheUrl(CacheUrl.Kind.CAFFEINE, null));
        assertThat(CacheUrl.parse("redis://cache:6379"))
                .isEqualTo(new CacheUrl(CacheUrl.Kind.REDIS, URI.create("redis://cache:6379")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"redis://cache", "rediss://cache:6380/2", "redis://ada:secret@cache:6379/", "redis://[::1]:6379"
            })
    void takesAWholeAddress(String url) {
        assertThat(CacheUrl.parse(url)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "redis:",
                "redis://",
                "redis://:6379",
                "redis://cache:0",
                "redis://cache:70000",
                "redis://cache/two",
                "redis://cache?x=1",
                "memcached://cache:11211",
                "redis://cache:6379 "
            })
    void takesNothingElse(String url) {
        assertThat(CacheUrl.parse(url)).isNull();
    }

    @Test
    void doesNotShowAPassword() {
        assertThat(String.valueOf(CacheUrl.parse("redis://ada:secret@cache:6379")))
                .doesNotContain("secret");
    }
}
