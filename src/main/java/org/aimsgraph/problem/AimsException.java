package org.aimsgraph.problem;

import java.util.Locale;

/** A refusal with its {@link Problem} and one sentence that says what is wrong, where, and what to do. */
public class AimsException extends RuntimeException {
    private final transient Problem problem;

    public AimsException(Problem problem, String message, Object... arguments) {
        super(arguments.length == 0 ? message : String.format(Locale.ROOT, message, arguments));
        this.problem = problem;
    }

    /** Keeps the cause for the trace that {@code -v} shows; the sentence is ours. */
    public AimsException(Problem problem, Throwable cause, String message, Object... arguments) {
        this(problem, message, arguments);
        initCause(cause);
    }

    public Problem problem() {
        return problem;
    }
}
