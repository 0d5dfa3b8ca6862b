package org.aimsgraph.serve;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** Gives each answer to a reading request a tag made of its bytes, and answers 304 to who has them already. */
final class Etags {
    private Etags() {}

    static void add(Context context) throws IOException {
        InputStream result = context.resultInputStream();
        boolean reading = context.method() == HandlerType.GET || context.method() == HandlerType.HEAD;
        if (!reading || context.status() != HttpStatus.OK || !(result instanceof ByteArrayInputStream bytes)) {
            return;
        }
        String tag = tag(bytes.readAllBytes());
        bytes.reset();
        context.header("ETag", tag);
        String known = context.header("If-None-Match");
        if (known != null && Arrays.stream(known.split(",")).map(each -> each.strip().replaceFirst("^W/", "")).anyMatch(each -> each.equals(tag) || each.equals("*"))) {
            context.status(HttpStatus.NOT_MODIFIED).result("");
        }
    }

    /** A checksum and the length: a tag tells two answers of one address apart, it protects nothing. */
    private static String tag(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return "\"" + Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(bytes.length) + "\"";
    }
}
