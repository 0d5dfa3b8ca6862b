package org.aimsgraph.web;

import static org.aimsgraph.problem.Problem.BAD_ARGUMENT;
import static org.aimsgraph.problem.Problem.FILE_TOO_LARGE;
import static org.aimsgraph.problem.Problem.NO_DATA;
import static org.aimsgraph.problem.Problem.UNSUPPORTED_FILE_TYPE;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.javalin.http.util.MultipartUtil;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.serve.Leftover;

/**
 * What a form sends along: a file, else a text that was pasted. It is held in memory while it is looked at, and nowhere else.
 *
 * @param ending of the file's name, such as {@code docx}; empty where it has none
 * @param pasted whether it was pasted
 */
record Sent(byte[] bytes, String ending, boolean pasted) {
    /** What a form adds to what it sends: names, and lines between the parts. */
    private static final int FRAME = 1 << 16;

    /**
     * Reads a form with a file named {@code file} and a text named {@code text}.
     *
     * @param most   the most bytes that are read
     * @param ending what a pasted text counts as
     */
    static Sent of(Context context, long most, String ending) throws IOException {
        open(context, most);
        Optional<UploadedFile> file = Optional.ofNullable(context.uploadedFile("file")).filter(each -> each.size() > 0);
        String text = Optional.ofNullable(context.formParam("text")).orElse("").replace("\r\n", "\n");
        if (file.isEmpty() && text.isBlank()) {
            throw new AimsException(NO_DATA, "Nothing was sent. Paste a text or choose a file that is not empty.");
        }
        byte[] bytes = file.isPresent() ? file.get().content().readAllBytes() : text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > most) {
            throw tooLarge(most);
        }
        return new Sent(bytes, file.map(each -> ending(each.filename())).orElse(ending), file.isEmpty());
    }

    /** Refuses a form that sends more than the names and texts of its fields. */
    static void requireFields(Context context) throws IOException {
        require(context, "application/x-www-form-urlencoded");
    }

    private static void require(Context context, String wanted) throws IOException {
        String type = Optional.ofNullable(context.contentType()).orElse("").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!type.equals(wanted)) {
            Leftover.discard(context.req().getInputStream());
            throw new AimsException(UNSUPPORTED_FILE_TYPE, "This address takes what the form of its page sends, as %s. Programs find the same in the API and at the SPARQL endpoints.", wanted);
        }
    }

    /** Takes the form apart, in memory only, so that nothing of it is ever written to a disk. */
    private static void open(Context context, long most) throws IOException {
        require(context, "multipart/form-data");
        long all = Math.min(most + FRAME, Integer.MAX_VALUE);
        if (context.req().getContentLengthLong() > all) {
            Leftover.discard(context.req().getInputStream());
            throw tooLarge(most);
        }
        context.req().setAttribute(MultipartUtil.MULTIPART_CONFIG_ATTRIBUTE, new MultipartConfigElement("", all, all, (int) all));
        try {
            context.req().getParts();
        } catch (Exception unreadable) {                          // the reader of forms throws what it likes
            context.header("Connection", "close");                // Jetty closes after this, and whoever sent it must know
            Leftover.discard(context.req().getInputStream());
            boolean over = Stream.iterate((Throwable) unreadable, Objects::nonNull, Throwable::getCause).anyMatch(cause -> String.valueOf(cause.getMessage()).startsWith("max length exceeded"));
            throw over ? tooLarge(most) : new AimsException(BAD_ARGUMENT, unreadable, "The form that was sent is damaged. Send it again from its page.");
        }
    }

    private static AimsException tooLarge(long most) {
        return new AimsException(FILE_TOO_LARGE, "What was sent is larger than %,d KB. Split it, or use the command line, which reads larger files.", most >> 10);
    }

    /** Only what an ending can be, so that no name that somebody sends reaches a disk. */
    private static String ending(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.contains(".") && ending.matches("[a-z0-9]{1,8}") ? ending : "";
    }
}
