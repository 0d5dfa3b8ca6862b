package org.aimsgraph.query;

import static org.aimsgraph.problem.Problem.QUERY_REFUSED;
import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aimsgraph.graph.Namespaces;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Lets a query through if it only reads the data at hand with what SPARQL itself defines: no other server, no files, no code. */
public final class Guard {
    private static final String CASTS = Namespaces.expand("xsd:").orElseThrow();

    private Guard() {}

    /** The parsed query; {@code name} is what messages call it. */
    static Query parse(String sparql, String name) {
        try {
            Query query = QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
            if (query.hasDatasetDescription()) {
                throw new AimsException(QUERY_REFUSED, "%s names data with FROM. Leave FROM out; it is asked of the data at hand.", name);
            }
            requireOwnDataOnly(query, name);
            return query;
        } catch (QueryException problem) {
            throw new AimsException(SYNTAX_ERROR, problem, "%s is not a SPARQL 1.1 query: %s", name, problem.getMessage() == null ? "it cannot be parsed." : plain(problem.getMessage().lines().findFirst().orElse("")));
        } catch (StackOverflowError tooDeep) {
            throw new AimsException(SYNTAX_ERROR, "%s: brackets are nested too deeply to be read. Flatten them.", name);
        }
    }

    /** The parser quotes what it met twice, once as its kind. */
    private static String plain(String message) {
        String plain = message.replaceFirst("^Encountered \" (?:\"[^\"]*\"|<[^>]*>) \"(.*) \"\" at (line \\d+, column \\d+)\\..*", "'$1' at $2 does not fit there.").replaceFirst("^Encountered \"?<EOF>\"? at (line \\d+, column \\d+)\\..*", "it ends too early, at $1.");
        return plain.matches("'(INSERT|DELETE|WITH|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY)\\b.*") ? plain + " Data is only read here, never changed." : plain;
    }

    /** The variables that somebody could give a value, in the order of their names. */
    static List<String> variables(Query query) {
        Op op = Algebra.compile(query);
        Set<Var> variables = new HashSet<>(OpVars.mentionedVars(op));
        new Everywhere(new ExprVisitorBase() {
            @Override
            public void visit(ExprVar expression) {
                variables.add(expression.asVar());
            }
        }, pattern -> variables.addAll(OpVars.mentionedVars(pattern))).walk(op);
        return variables.stream().map(Var::getVarName).filter(name -> name.matches("[A-Za-z]\\w*")).sorted().toList();
    }

    /** Refuses a parsed query that asks another server or calls what SPARQL does not define. */
    public static void requireOwnDataOnly(Query query, String name) {
        if (query.getQueryPattern() != null) {
            new Everywhere(new Functions(name), op -> refuseService(op, name)).walk(Algebra.compile(query));
        }
    }

    private static void refuseService(Op op, String name) {
        if (op instanceof OpService) {
            throw new AimsException(QUERY_REFUSED, "%s asks another server with SERVICE. Questions are answered from the data at hand alone; fetch that data first.", name);
        }
    }

    private static final class Functions extends ExprVisitorBase {
        private final String name;

        Functions(String name) {
            this.name = name;
        }

        @Override
        public void visit(ExprFunctionN function) {
            if (function instanceof E_Function named && !named.getFunctionIRI().startsWith(CASTS)) {
                throw new AimsException(QUERY_REFUSED, "%s calls the function <%s>. Only the functions of SPARQL 1.1 and the casts of XML Schema are open.", name, named.getFunctionIRI());
            }
        }
    }
}
