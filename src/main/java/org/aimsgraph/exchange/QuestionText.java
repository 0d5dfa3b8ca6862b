package org.aimsgraph.exchange;

import static org.aimsgraph.exchange.TextLayout.wrap;

import java.io.PrintWriter;
import java.util.List;
import org.aimsgraph.query.Question;

/** The list of questions for a terminal, by subject. */
public final class QuestionText {
    private QuestionText() {}

    public static void write(List<Question> questions, PrintWriter out, TextStyle style) {
        String folder = "";
        for (Question question : questions) {
            if (!question.folder().equals(folder)) {
                folder = question.folder();
                out.println((question == questions.get(0) ? "" : System.lineSeparator()) + style.bold(folder));
            }
            out.println("  " + question.name());
            out.println("      " + wrap(question.question(), 6));
        }
        out.println();
        out.println(ReportWords.counted(questions.size(), "question", "questions") + ". Ask one with: aims query NAME --data FOLDER");
        out.flush();
    }
}
