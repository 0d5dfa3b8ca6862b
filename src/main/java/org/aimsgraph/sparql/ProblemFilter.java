package org.aimsgraph.sparql;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.aimsgraph.problem.ProblemDocument;

/** Turns the plain text with which the protocol code refuses into the problem documents of the rest of the server. */
final class ProblemFilter implements Filter {
    private static final int FIRST_ERROR = 400;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        Held held = new Held(answer);
        chain.doFilter(request, held);
        String type = answer.getContentType();
        if (answer.getStatus() >= FIRST_ERROR && !answer.isCommitted() && (type == null || type.startsWith("text/"))) {
            byte[] document = ProblemDocument.json("about:blank", "Refused", answer.getStatus(), held.text(answer.getStatus()), ((HttpServletRequest) request).getRequestURI());
            answer.resetBuffer();
            answer.setContentType(ProblemDocument.MEDIA_TYPE);
            answer.setContentLength(document.length);
            answer.getOutputStream().write(document);
        } else {
            held.passOn();
        }
    }

    /** Keeps what is written after an error status, and lets everything else through. */
    private static final class Held extends HttpServletResponseWrapper {
        private final HttpServletResponse answer;
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private PrintWriter writer;

        Held(HttpServletResponse answer) {
            super(answer);
            this.answer = answer;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            return answer.getStatus() < FIRST_ERROR ? answer.getOutputStream() : new Kept(kept);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (answer.getStatus() < FIRST_ERROR) {
                return answer.getWriter();
            }
            writer = writer == null ? new PrintWriter(kept, true, StandardCharsets.UTF_8) : writer;
            return writer;
        }

        @Override
        public void sendError(int status, String message) {
            setStatus(status);
            kept.writeBytes(String.valueOf(message).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void sendError(int status) {
            setStatus(status);
        }

        @Override
        public void setContentLength(int length) {
            if (answer.getStatus() < FIRST_ERROR) {
                answer.setContentLength(length);
            }
        }

        @Override
        public void setContentLengthLong(long length) {
            if (answer.getStatus() < FIRST_ERROR) {
                answer.setContentLengthLong(length);
            }
        }

        @Override
        public void flushBuffer() throws IOException {
            if (answer.getStatus() < FIRST_ERROR) {
                answer.flushBuffer();
            }
        }

        String text(int status) {
            flush();
            String text = kept.toString(StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? "The request was refused with status " + status + "." : text;
        }

        void passOn() throws IOException {
            flush();
            if (kept.size() > 0) {
                answer.getOutputStream().write(kept.toByteArray());
            }
        }

        private void flush() {
            if (writer != null) {
                writer.flush();
            }
        }
    }

    private static final class Kept extends ServletOutputStream {
        private final ByteArrayOutputStream kept;

        Kept(ByteArrayOutputStream kept) {
            this.kept = kept;
        }

        @Override
        public void write(int one) {
            kept.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("written at once");
        }
    }
}
