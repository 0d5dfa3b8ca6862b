package org.aimsgraph.problem;

/**
 * Every way the program refuses. The name, in lower case with hyphens, is the heading in {@code docs/problems.md} that
 * explains it; the exit status is the command line's, the HTTP status the server's.
 */
public enum Problem {
    WRONG_USAGE(2, 400),
    UNKNOWN_ID(2, 404),
    UNKNOWN_QUESTION(2, 404),
    BAD_ARGUMENT(2, 400),
    QUERY_REFUSED(3, 403),
    QUERY_TOO_SLOW(3, 503),
    FILE_NOT_FOUND(3, 404),
    FILE_NOT_READABLE(3, 403),
    NOT_A_REGULAR_FILE(3, 400),
    FILE_TOO_LARGE(3, 413),
    NO_DATA(3, 400),
    UNSUPPORTED_FILE_TYPE(3, 415),
    SYNTAX_ERROR(3, 400),
    BAD_VALUE(3, 422),
    UNKNOWN_TERM(3, 422),
    VALUE_NOT_FILLED_IN(3, 422),
    NO_MANAGEMENT_SYSTEM(3, 422),
    SEVERAL_ORGANISATIONS(3, 422),
    CYCLIC_REVISIONS(3, 422),
    NO_CERTIFICATION(3, 422),
    NO_STATEMENT(3, 422),
    NO_MAPPING(3, 404),
    NO_EVIDENCE(3, 422),
    NOT_ACCEPTABLE(2, 406),
    ANSWER_TOO_LARGE(3, 413),
    SERVER_BUSY(3, 503),
    OUTPUT_NOT_WRITABLE(3, 500),
    PORT_NOT_FREE(3, 500),
    BROKEN_INSTALLATION(70, 500);

    private final int exitStatus;
    private final int httpStatus;

    Problem(int exitStatus, int httpStatus) {
        this.exitStatus = exitStatus;
        this.httpStatus = httpStatus;
    }

    public int exitStatus() {
        return exitStatus;
    }

    public int httpStatus() {
        return httpStatus;
    }

    /** The heading of this problem in {@code docs/problems.md}, such as {@code file-not-found}. */
    public String heading() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
