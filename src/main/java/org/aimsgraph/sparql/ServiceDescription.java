package org.aimsgraph.sparql;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** Answers a reading request to a query service that asks nothing with what the service is (SPARQL 1.1 Service Description). */
final class ServiceDescription implements Filter {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String SERVICE = "/sparql";

    private final Map<String, DatasetGraph> datasets;

    ServiceDescription(Map<String, DatasetGraph> datasets) {
        this.datasets = datasets;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        String path = asked.getRequestURI().replaceFirst("/$", "");
        DatasetGraph dataset = path.endsWith(SERVICE) ? datasets.get(path.substring(0, path.length() - SERVICE.length())) : null;
        boolean asksNothing = asked.getMethod().equals("GET") && asked.getParameter("query") == null && asked.getParameter("update") == null;
        if (dataset == null || !asksNothing) {
            chain.doFilter(request, response);
            return;
        }
        boolean xml = String.valueOf(asked.getHeader("Accept")).contains("rdf+xml");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, describe(asked.getRequestURL().toString(), dataset), xml ? RDFFormat.RDFXML_PRETTY : RDFFormat.TURTLE_PRETTY);
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setContentType(xml ? "application/rdf+xml" : "text/turtle; charset=utf-8");
        answer.getOutputStream().write(bytes.toByteArray());
    }

    private static Graph describe(String endpoint, DatasetGraph dataset) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sd", SD);
        Node service = NodeFactory.createURI(endpoint);
        Node whole = NodeFactory.createBlankNode();
        Node defaultGraph = NodeFactory.createBlankNode();
        graph.add(service, RDF.type.asNode(), sd("Service"));
        graph.add(service, sd("endpoint"), service);
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        for (String format : new String[] {"SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV", "Turtle", "N-Triples", "RDF_XML", "JSON-LD"}) {
            graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format));
        }
        graph.add(service, sd("defaultDataset"), whole);
        graph.add(whole, RDF.type.asNode(), sd("Dataset"));
        graph.add(whole, sd("defaultGraph"), defaultGraph);
        graph.add(defaultGraph, RDF.type.asNode(), sd("Graph"));
        dataset.listGraphNodes().forEachRemaining(name -> {
            Node named = NodeFactory.createBlankNode();
            graph.add(whole, sd("namedGraph"), named);
            graph.add(named, RDF.type.asNode(), sd("NamedGraph"));
            graph.add(named, sd("name"), name);
        });
        return graph;
    }

    private static Node sd(String localName) {
        return NodeFactory.createURI(SD + localName);
    }
}
