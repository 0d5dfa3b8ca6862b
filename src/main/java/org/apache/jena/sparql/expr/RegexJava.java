package org.apache.jena.sparql.expr;

import java.util.regex.Pattern;

/**
 * The one class that TopBraid SHACL 1.4.4 needs for {@code sh:pattern} and that Apache Jena no longer has under this
 * name (see docs/decisions/0002-topbraid-on-jena-5-6.md). Only the flags of {@code sh:flags} are turned into those of {@link Pattern}.
 */
public final class RegexJava {
    private RegexJava() {}

    /** The {@link Pattern} flags for the letters of XPath's {@code fn:matches}; none for null. */
    public static int makeMask(String flags) {
        int mask = 0;
        for (char flag : flags == null ? new char[0] : flags.toCharArray()) {
            mask |= switch (flag) {
                case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
                case 'm' -> Pattern.MULTILINE;
                case 's' -> Pattern.DOTALL;
                case 'x' -> Pattern.COMMENTS;
                case 'q' -> Pattern.LITERAL;
                default -> throw new IllegalArgumentException("sh:flags does not know the letter '" + flag + "'");
            };
        }
        return mask;
    }
}
