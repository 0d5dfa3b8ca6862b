package org.aimsgraph.exchange.bridge;

import static org.aimsgraph.problem.Problem.WRONG_USAGE;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.aimsgraph.check.Report;
import org.aimsgraph.graph.Library;
import org.aimsgraph.graph.Organisation;
import org.aimsgraph.problem.AimsException;

/** Writes an organisation's records, or verdicts on them, in one foreign format. */
public interface RecordsExporter {
    /** Its name on the command line, such as {@code oscal-poam}; its losses stand in {@code ontology/bridges/<format>.tsv}. */
    String format();

    /** What it writes, in a few words for the help. */
    String description();

    /** The same in another syntax such as {@code yaml}, for formats that have several. */
    default RecordsExporter in(String syntax) {
        throw new AimsException(WRONG_USAGE, "'%s' is written in one way only. Leave --syntax out.", format());
    }

    /**
     * Writes it. The same records give the same bytes.
     *
     * @param subject what is written
     * @param losses  where everything that is not carried is noted
     */
    void write(Subject subject, Losses losses, OutputStream out) throws IOException;

    /**
     * An organisation on a day.
     *
     * @param library      standards, codes and mappings
     * @param organisation the records
     * @param asOf         the day
     * @param report       the verdicts, made when they are asked for
     */
    record Subject(Library library, Organisation organisation, LocalDate asOf, Supplier<Report> report) {}
}
