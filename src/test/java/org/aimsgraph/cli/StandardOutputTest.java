package org.aimsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
    @Test
    void tellsWhyAnAnswerWasLost() {
        assertThat(failureOf("No space left on device")).hasValue("No space left on device");
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNoFailure() {
        assertThat(failureOf("Broken pipe")).isEmpty();
    }

    private static java.util.Optional<String> failureOf(String message) {
        StandardOutput output = new StandardOutput(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(message);
            }
        });
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        writer.println("an answer");
        writer.flush();
        return output.failure();
    }
}
