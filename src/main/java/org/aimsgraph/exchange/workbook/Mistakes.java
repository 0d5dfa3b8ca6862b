package org.aimsgraph.exchange.workbook;

import static org.aimsgraph.problem.Problem.WORKBOOK_MISTAKES;

import java.util.ArrayList;
import java.util.List;
import org.aimsgraph.problem.AimsException;

/** What is wrong in a workbook, all of it: whoever mends one cell after another shall not have to import after each. */
final class Mistakes {
    private static final int SHOWN = 40;

    private final String file;
    private final List<String> told = new ArrayList<>();
    private int count;

    /** @param file what messages call the workbook */
    Mistakes(String file) {
        this.file = file;
    }

    /**
     * Notes a mistake.
     *
     * @param place    the cell, or what comes nearest to it
     * @param sentence what is wrong, and what is allowed
     */
    void add(String place, String sentence) {
        count++;
        if (told.size() < SHOWN) {
            told.add(place + ": " + sentence);
        }
    }

    /** Refuses the workbook if anything was wrong. */
    void refuse() {
        if (count > 0) {
            String more = count > told.size() ? "\n  … and " + (count - told.size()) + " more." : "";
            throw new AimsException(WORKBOOK_MISTAKES, "%s has %s to mend; nothing was read.%s%s", file, count == 1 ? "one mistake" : count + " mistakes", "\n  " + String.join("\n  ", told), more);
        }
    }
}
