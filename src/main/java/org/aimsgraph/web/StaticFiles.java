package org.aimsgraph.web;

import static org.aimsgraph.problem.Problem.UNKNOWN_ID;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.aimsgraph.problem.AimsException;

/** Style sheets, scripts and pictures: our own below {@code /static/}, those of others below {@code /static/lib/}. */
public final class StaticFiles {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_@-][A-Za-z0-9_@.-]*(/[A-Za-z0-9_@-][A-Za-z0-9_@.-]*)*");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final Map<String, String> TYPES = Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml", "png", "image/png",
            "json", "application/json", "map", "application/json", "woff2", "font/woff2", "txt", "text/plain; charset=utf-8");

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    void addTo(RoutesConfig routes) {
        routes.get("/static/lib/<file>", context -> answer(context, "/META-INF/resources/webjars/", true));
        routes.get("/static/<file>", context -> answer(context, "/web/static/", context.queryParam("v") != null));
        routes.get("/favicon.ico", context -> context.redirect(ours("favicon.svg")));
    }

    /** The address of a file of ours; it changes when the file does, so that browsers may keep it. */
    public String ours(String name) {
        return "/static/" + name + "?v=" + versions.computeIfAbsent(name, StaticFiles::version);
    }

    /** The address of a file of a WebJar, such as {@code htmx.org/2.0.10/dist/htmx.min.js}; the version is part of it. */
    public String library(String path) {
        return "/static/lib/" + path;
    }

    private static void answer(Context context, String folder, boolean versioned) {
        String file = context.pathParam("file");
        Optional<String> type = Optional.ofNullable(TYPES.get(file.substring(file.lastIndexOf('.') + 1)));
        byte[] bytes = type.flatMap(known -> read(folder, file)).orElseThrow(() -> new AimsException(UNKNOWN_ID, "There is no file '%s' here.", file));
        context.contentType(type.orElseThrow()).header("Cache-Control", versioned ? FOR_EVER : "no-cache").result(bytes);
    }

    private static Optional<byte[]> read(String folder, String file) {
        if (!SAFE.matcher(file).matches()) {
            return Optional.empty();
        }
        try (InputStream stream = StaticFiles.class.getResourceAsStream(folder + file)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String version(String name) {
        CRC32 sum = new CRC32();
        sum.update(read("/web/static/", name).orElseThrow());
        return Long.toHexString(sum.getValue());
    }
}
