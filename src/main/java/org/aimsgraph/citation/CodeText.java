package org.aimsgraph.citation;

import java.util.List;
import org.aimsgraph.citation.Passage.Kind;

/** Reads Turtle and other text in which each line stands for itself. */
final class CodeText {
    private CodeText() {}

    static List<Passage> read(String text) {
        PassageBuilder builder = new PassageBuilder();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.stripLeading().startsWith("@prefix") && !line.stripLeading().startsWith("PREFIX")) {
                builder.begin(Kind.CODE, 0).add(line, Place.line(number)).end();
            }
        }
        return builder.passages();
    }
}
