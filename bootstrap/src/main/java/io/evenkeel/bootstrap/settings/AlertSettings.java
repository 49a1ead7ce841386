package io.evenkeel.bootstrap.settings;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * When and where people are told of failures. Its text leaves what may be a secret out.
 *
 * @param webhook gets each alert; null for the log alone
 * @param rate from how many times in five minutes on a failure happens too often
 */
public record AlertSettings(@Nullable URI webhook, long rate) {

    @Override
    public String toString() {
        return "AlertSettings[webhook=" + (webhook == null ? "none" : Masked.address(webhook.toString())) + ", rate="
                + rate + "]";
    }
}
