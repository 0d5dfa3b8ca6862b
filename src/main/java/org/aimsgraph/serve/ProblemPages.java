package org.aimsgraph.serve;

import java.nio.charset.StandardCharsets;
import org.aimsgraph.problem.ProblemDocument;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Errors that are answered before our code sees the request, such as a malformed header, in the same form as all others. */
final class ProblemPages extends ErrorHandler {
    @Override
    protected void generateResponse(Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        String text = code == HttpStatus.INTERNAL_SERVER_ERROR_500 || message == null ? HttpStatus.getMessage(code) : message;
        byte[] body = ProblemDocument.json("about:blank", HttpStatus.getMessage(code), code, text, request.getHttpURI().getPath());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE);
        Content.Sink.write(response, true, new String(body, StandardCharsets.UTF_8), callback);
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }
}
