package org.aimsgraph.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import org.aimsgraph.browse.Knowledge;
import org.aimsgraph.browse.Once;
import org.aimsgraph.check.Reports;
import org.aimsgraph.crosswalk.Crosswalk;
import org.aimsgraph.difference.Times;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.query.Questions;
import org.aimsgraph.serve.Routes;
import org.aimsgraph.serve.ServerOptions;
import org.aimsgraph.store.Workspace;
import org.apache.jena.graph.Node;

/** The pages about the standards and about each organisation. */
public final class WebPages implements Routes {
    private final Site site;
    private final HomePage home;
    private final SearchPage search;
    private final ExplorePage explore;
    private final CrosswalksPage crosswalks;
    private final CrosswalkPage crosswalk;
    private final StandardPage standards;
    private final ProvisionPage provisions;
    private final DashboardPage dashboard;
    private final RequirementsPage requirements;
    private final RequirementPage requirement;
    private final ApplicabilityPage applicability;
    private final SystemsPage systems;
    private final RecordsPage records;
    private final RecordPage record;
    private final WorklistPage worklist;
    private final DifferencePage difference;
    private final KindsPage kinds;
    private final FormPage form;
    private final QuestionsPage questionList;
    private final QuestionPage question;
    private final WorkbenchPage workbench;
    private final EditorTerms editorTerms;
    private final CitePage cite;
    private final CheckPage check;
    private final AboutPage about;
    private final ProblemsPage problems;

    /** The pages within the limits that a server has unless it is told others. */
    public WebPages(Workspace workspace, Knowledge knowledge, List<Site.Section> sections, Clock clock) {
        this(workspace, knowledge, sections, ServerOptions.onPort(ServerOptions.DEFAULT_PORT), clock);
    }

    /**
     * @param knowledge what all parts of the server ask
     * @param sections what other parts of the server add to the navigation
     * @param options  how long queries may take, and how much may be sent
     * @param clock    tells the day for questions that are asked of no organisation
     */
    public WebPages(Workspace workspace, Knowledge knowledge, List<Site.Section> sections, ServerOptions options, Clock clock) {
        this.site = new Site(workspace, sections);
        Reports reports = knowledge.reports();
        Crosswalk crosswalk = knowledge.crosswalks().crosswalk();
        Catalogue catalogue = new Catalogue(workspace.library().graph(), crosswalk.standards());
        Questions questions = knowledge.questions();
        this.home = new HomePage(site, catalogue);
        this.standards = new StandardPage(site, catalogue, crosswalk);
        this.provisions = new ProvisionPage(site, catalogue, new AskedReader(workspace, reports), new MappingReader(crosswalk, catalogue), questions);
        Organisations organisations = new Organisations(site, reports);
        this.dashboard = new DashboardPage(organisations, knowledge.history());
        this.difference = new DifferencePage(organisations, knowledge.history());
        FormLinks links = new FormLinks(knowledge);
        Drafts drafts = new Drafts(workspace, knowledge);
        this.kinds = new KindsPage(organisations, knowledge, drafts);
        this.form = new FormPage(organisations, knowledge, drafts, new DraftPage(organisations, drafts));
        this.requirements = new RequirementsPage(organisations);
        this.requirement = new RequirementPage(organisations, reports, links);
        this.applicability = new ApplicabilityPage(site, organisations);
        this.systems = new SystemsPage(workspace, organisations);
        this.records = new RecordsPage(organisations);
        this.record = new RecordPage(organisations, links, new Times(workspace.knowledgeBase().knowledge()));
        this.worklist = new WorklistPage(workspace, organisations, links);
        this.questionList = new QuestionsPage(site, questions);
        this.question = new QuestionPage(site, questions, clock);
        this.explore = new ExplorePage(site);
        this.crosswalks = new CrosswalksPage(site, knowledge);
        this.crosswalk = new CrosswalkPage(site, knowledge, catalogue);
        this.workbench = new WorkbenchPage(site, knowledge, options, clock);
        this.editorTerms = new EditorTerms(workspace);
        this.cite = new CitePage(site, knowledge, options);
        this.check = new CheckPage(site, knowledge, options, clock);
        this.about = new AboutPage(site, knowledge);
        this.problems = new ProblemsPage(site);
        this.search = new SearchPage(site, new Once<>(() -> new SearchIndex(SearchEntries.of(workspace, catalogue, questions))));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        site.assets().addTo(routes);
        routes.get("/", home::show);
        routes.get("/search", search::show);
        routes.get("/organisations", home::organisations);
        routes.get("/organisations/{slug}", dashboard::show);
        routes.get("/organisations/{slug}/requirements", requirements::show);
        routes.get("/organisations/{slug}/requirements/{id}", requirement::show);
        routes.get("/organisations/{slug}/applicability", applicability::show);
        routes.get("/organisations/{slug}/systems", systems::show);
        routes.get("/organisations/{slug}/records", records::show);
        routes.get("/organisations/{slug}/record", record::show);
        routes.get("/organisations/{slug}/worklist", worklist::show);
        routes.get("/explore", explore::show);
        routes.get("/explore/neighbours", explore::neighbours);
        routes.get("/crosswalk", crosswalks::show);
        routes.get("/crosswalk/{from}/{to}", crosswalk::show);
        routes.get("/organisations/{slug}/difference", difference::show);
        routes.get("/organisations/{slug}/new", kinds::show);
        routes.post("/organisations/{slug}/new", kinds::show);
        routes.get("/organisations/{slug}/new/{kind}", form::add);
        routes.post("/organisations/{slug}/new/{kind}", form::add);
        routes.get("/organisations/{slug}/change", form::change);
        routes.post("/organisations/{slug}/change", form::change);
        routes.get("/questions", questionList::show);
        routes.get("/questions/{name}", question::show);
        routes.get("/sparql", workbench::show);
        routes.post("/sparql", workbench::ask);
        routes.get("/sparql/prefixes", editorTerms::showPrefixes);
        routes.get("/sparql/terms", editorTerms::showTerms);
        routes.get("/cite", cite::show);
        routes.post("/cite", cite::check);
        routes.get("/check", check::show);
        routes.post("/check", check::check);
        routes.get("/about", about::show);
        routes.get("/problems", problems::show);
        routes.post("/preferences", Preferences::keep);
        routes.after(new HtmlProblems(site)::show);
    }

    /** Answers a request for a standard, a provision or a requirement at its own address. */
    public void standard(Context context) {
        Node place = ProvisionPage.place(context.path());
        if (place.getURI().indexOf('/', Namespaces.STANDARD.length()) < 0) {
            standards.show(context, place);
        } else {
            provisions.show(context, place);
        }
    }
}
