package org.aimsgraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Standard output that remembers why it could not be written, so that an answer never gets lost without a word. */
final class StandardOutput extends FilterOutputStream {
    private IOException failure;

    StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    StandardOutput(OutputStream target) {
        super(target);
    }

    /** Why the answer is not complete; empty also where the reader went away because it had seen enough, as {@code head} does. */
    Optional<String> failure() {
        return Optional.ofNullable(failure).map(IOException::getMessage).filter(message -> !message.equals("Broken pipe"));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException problem) {
            failure = problem;
            throw problem;
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }
}
