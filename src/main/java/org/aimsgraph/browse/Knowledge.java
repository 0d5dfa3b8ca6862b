package org.aimsgraph.browse;

import java.util.function.Supplier;
import org.aimsgraph.check.Explainer;
import org.aimsgraph.check.Reports;
import org.aimsgraph.crosswalk.CoverageFinder;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.form.RecordForms;
import org.aimsgraph.graph.KnowledgeBase;
import org.aimsgraph.query.Questions;
import org.aimsgraph.store.Workspace;

/** What the edges of a server ask about one workspace. Each part is made when it is first needed, so that the server is up at once. */
public final class Knowledge {
    private final Reports reports;
    private final Supplier<Crosswalks> crosswalks;
    private final Supplier<Catalogue> catalogue;
    private final Supplier<Explainer> explainer;
    private final Supplier<Citations> citations;
    private final Supplier<History> history;
    private final Supplier<Questions> questions = new Once<>(Questions::shipped);
    private final Supplier<RecordForms> forms;
    private final Judging judging = new Judging();

    public Knowledge(Workspace workspace, Reports reports) {
        this.reports = reports;
        this.crosswalks = new Once<>(() -> crosswalks(workspace));
        this.catalogue = new Once<>(() -> new Catalogue(workspace.library().graph(), crosswalks.get().crosswalk(), reports.checker()));
        this.history = new Once<>(() -> new History(workspace.knowledgeBase(), reports));
        this.citations = new Once<>(() -> new Citations(workspace.library().graph()));
        this.forms = new Once<>(() -> new RecordForms(workspace.knowledgeBase()));
        this.explainer = new Once<>(() -> new Explainer(new KnowledgeBase(workspace.library().graph(), workspace.knowledgeBase().shapes())));
    }

    private static Crosswalks crosswalks(Workspace workspace) {
        Crosswalk crosswalk = new Crosswalk(workspace.library());
        return new Crosswalks(crosswalk, new CoverageFinder(crosswalk));
    }

    /** The verdicts on organisations. */
    public Reports reports() {
        return reports;
    }

    /** What the organisations were like on earlier days. */
    public History history() {
        return history.get();
    }

    /** The one queue of all who want something checked. */
    public Judging judging() {
        return judging;
    }

    /** How standards relate. */
    public Crosswalks crosswalks() {
        return crosswalks.get();
    }

    /** The standards and what stands in them. */
    public Catalogue catalogue() {
        return catalogue.get();
    }

    /** Explains provisions and requirements of all standards, not of those alone that are checked. */
    public Explainer explainer() {
        return explainer.get();
    }

    /** What is wrong with the citations of a text. */
    public Citations citations() {
        return citations.get();
    }

    /** The questions that can be asked. */
    public Questions questions() {
        return questions.get();
    }

    /** The kinds of record that people fill in. */
    public RecordForms forms() {
        return forms.get();
    }
}
