package org.aimsgraph.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** One JSON line per request: when, which id, what was asked without its parameters, status and milliseconds. */
final class AccessLog {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int LONGEST = 512;
    private static final double NANOS_PER_MILLI = 1e6;

    private final PrintWriter out;
    private final Clock clock;

    AccessLog(PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    void write(String id, HttpServletRequest request, int status, long nanos) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
            json.writeStringField("request", id);
            json.writeStringField("method", cut(request.getMethod()));
            json.writeStringField("path", cut(request.getRequestURI()));
            json.writeNumberField("status", status);
            json.writeNumberField("millis", Math.round(nanos / NANOS_PER_MILLI * 10) / 10.0);
            json.writeStringField("client", request.getRemoteAddr());
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        out.println(line);
        out.flush();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
