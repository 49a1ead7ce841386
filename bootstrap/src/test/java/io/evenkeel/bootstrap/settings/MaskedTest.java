package io.evenkeel.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mongodb://user:hidden@host/db | mongodb://user:***@host/db",
                "mongodb://user:hid@den@host/db | mongodb://user:***@host/db",
                "mongodb://user:hid/den@host/db | mongodb://user:***@host/db",
                "mongodb://user:hid den@host/db | mongodb://user:***@host/db",
                "mongodb://user:hid//den@host/db | mongodb://user:***@host/db",
                "redis://hidden@host | redis://***@host",
                "redis://hid/den@host | redis://***@host",
                "redis://:hidden@host | redis://:***@host",
                "user:hidden@host/db | ***@host/db",
                "mongodb://host/db?tlsCertificateKeyFilePassword=hidden&w=1 |"
                        + " mongodb://host/db?tlsCertificateKeyFilePassword=***&w=1",
                "mongodb://host/db?w=1&authMechanismProperties=AWS_SESSION_TOKEN:hidden |"
                        + " mongodb://host/db?w=1&authMechanismProperties=***",
                "mongodb://a:1,b:2/db | mongodb://a:1,b:2/db",
                "sqlite:/home/ada@studio/my.db | sqlite:/home/ada@studio/my.db",
                "Europe/Oslo | Europe/Oslo"
            })
    void hidesEveryPasswordOfAValue(String value, String shown) {
        assertThat(Masked.value(value)).isEqualTo(shown).doesNotContain("hid", "den");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cannot reach mongodb://user:hid/d@en@host/db now | cannot reach mongodb://user:***@host/db now",
                "neither 'redis://hidden@a' nor 'redis://u:hidden@b' | neither 'redis://***@a' nor 'redis://u:***@b'",
                "there is no file mongodb:/ada:hidden@host | there is no file mongodb:/ada:***@host",
                "there is no store at /home/ada@studio | there is no store at /home/ada@studio"
            })
    void hidesEveryPasswordOfASentence(String sentence, String shown) {
        assertThat(Masked.sentence(sentence)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://hooks.example.org/services/hidden | https://hooks.example.org/***",
                "https://hooks.example.org:8443/?token=hidden | https://hooks.example.org:8443/***",
                "https://hooks.example.org/ | https://hooks.example.org/",
                "https://hooks.example.org | https://hooks.example.org",
                "https://ada:hidden@hooks.example.org/ | https://hooks.example.org/***",
                "hooks.example.org/hidden | ***",
                "hidden den | ***"
            })
    void hidesWhatMayBeTheSecretOfAnAddress(String address, String shown) {
        assertThat(Masked.address(address)).isEqualTo(shown).doesNotContain("hid", "den");
    }

    @Test
    void staysOnOneLineAndShort() {
        assertThat(Masked.value("a\nb\u0000" + "c".repeat(1_000)))
                .startsWith("a\\u000ab\\u0000ccc")
                .hasSizeLessThan(210);
    }
}
