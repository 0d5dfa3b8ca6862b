package org.aimsgraph.exchange.oscal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What keeps a document from being valid, in words for people.
 *
 * @param pointer the place, as a JSON pointer
 * @param reason  what is wrong there, as the predicate of a sentence about that place
 */
record SchemaFault(String pointer, String reason) {
    private static final Pattern MISSING = Pattern.compile("required key \\[(.*)] not found");
    private static final Pattern UNKNOWN = Pattern.compile("extraneous key \\[(.*)] is not permitted");
    private static final Pattern TYPE = Pattern.compile("expected type: (\\w+), found: (\\w+)");
    private static final Pattern PATTERN = Pattern.compile("string \\[(.*)] does not match pattern .*", Pattern.DOTALL);
    private static final int SHOWN = 60;

    /** A fault in the words of the validator. */
    static SchemaFault of(String pointer, String message) {
        String place = pointer.equals("#") ? "/" : pointer.replaceFirst("^#", "");
        Matcher missing = MISSING.matcher(message);
        Matcher unknown = UNKNOWN.matcher(message);
        Matcher type = TYPE.matcher(message);
        Matcher pattern = PATTERN.matcher(message);
        if (missing.matches()) {
            return new SchemaFault(place, "lacks '" + missing.group(1) + "'");
        }
        if (unknown.matches()) {
            return new SchemaFault(place, "has '" + unknown.group(1) + "', which OSCAL does not know there");
        }
        if (type.matches()) {
            return new SchemaFault(place, "is " + plain(type.group(2)) + " where " + plain(type.group(1)) + " is expected");
        }
        if (pattern.matches()) {
            String value = pattern.group(1).strip();
            return new SchemaFault(place, "has the value '" + (value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value) + "', which is not in the form that OSCAL asks for");
        }
        return new SchemaFault(place, "is not valid: " + message);
    }

    private static String plain(String type) {
        return switch (type) {
            case "JSONArray" -> "a list";
            case "JSONObject" -> "an object";
            case "String" -> "text";
            case "Boolean" -> "true or false";
            case "Null" -> "empty";
            default -> "a number";
        };
    }

    int depth() {
        return (int) pointer.chars().filter(character -> character == '/').count();
    }
}
