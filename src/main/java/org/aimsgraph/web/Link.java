package org.aimsgraph.web;

import java.util.Optional;

/**
 * A name that may lead somewhere.
 *
 * @param text   what people read
 * @param href   an address of ours or one of http or https; empty where nothing safe is to be reached
 * @param detail what stands beside it, such as a short name; empty where nothing does
 */
public record Link(String text, Optional<String> href, String detail) {
    /** A name that leads to an address of ours. */
    public static Link to(String href, String text) {
        return new Link(text, Optional.of(href), "");
    }

    /** A name that leads nowhere. */
    public static Link text(String text) {
        return new Link(text, Optional.empty(), "");
    }

    /** Whether it leaves this server. */
    public boolean isOutside() {
        return href.filter(address -> !address.startsWith("/")).isPresent();
    }

    public Link withDetail(String more) {
        return new Link(text, href, more);
    }
}
