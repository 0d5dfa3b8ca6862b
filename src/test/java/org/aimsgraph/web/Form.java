package org.aimsgraph.web;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aimsgraph.serve.RunningServer;

/** Sends what a browser sends for a form. */
final class Form {
    private static final String BOUNDARY = "----a-line-that-stands-nowhere-else";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** Fields, name and value in turn, as a form without files sends them. */
    static HttpResponse<String> post(RunningServer server, String path, String... fields) {
        String body = IntStream.range(0, fields.length / 2).mapToObj(i -> fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return server.send(HttpRequest.newBuilder(server.address(path)).header("Accept", "text/html").header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Form text(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    Form file(String name, byte[] bytes) {
        return part("name=\"file\"; filename=\"" + name + "\"", bytes);
    }

    private Form part(String naming, byte[] bytes) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + naming + "\r\n\r\n");
        body.writeBytes(bytes);
        write("\r\n");
        return this;
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the parts; {@code counted} tells beforehand how many bytes there are. */
    HttpResponse<String> send(RunningServer server, String path, boolean counted) {
        write("--" + BOUNDARY + "--\r\n");
        HttpRequest.BodyPublisher bytes = HttpRequest.BodyPublishers.ofByteArray(body.toByteArray());
        return server.send(HttpRequest.newBuilder(server.address(path)).header("Accept", "text/html").header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(counted ? bytes : HttpRequest.BodyPublishers.fromPublisher(bytes)));
    }

    HttpResponse<String> send(RunningServer server, String path) {
        return send(server, path, true);
    }

    /** A file within a form. */
    static HttpResponse<String> upload(RunningServer server, String path, String name, byte[] bytes) {
        return new Form().file(name, bytes).send(server, path);
    }
}
