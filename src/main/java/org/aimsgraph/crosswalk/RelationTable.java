package org.aimsgraph.crosswalk;

import static org.aimsgraph.problem.Problem.BROKEN_INSTALLATION;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aimsgraph.graph.Aims;
import org.aimsgraph.graph.Graphs;
import org.aimsgraph.problem.AimsException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** The algebra of set relations, read from {@code ontology/relation-composition.ttl} and {@code ontology/codes/set-relation.ttl}. */
public final class RelationTable {
    private final Map<SetRelation, SetRelation> inverse = new EnumMap<>(SetRelation.class);
    private final Map<SetRelation, Coverage> coverage = new EnumMap<>(SetRelation.class);
    private final Map<SetRelation, List<Node>> predicates = new EnumMap<>(SetRelation.class);
    private final Relation[][] compositions;
    private final Relation[][] unions;

    /** @param knowledge a graph that holds the codes and the tables */
    public RelationTable(Graph knowledge) {
        for (SetRelation relation : SetRelation.values()) {
            inverse.put(relation, relation(knowledge, relation.code(), Aims.INVERSE_RELATION));
            coverage.put(relation, Coverage.of(Graphs.object(knowledge, relation.code(), Aims.IMPLIES_COVERAGE).orElseThrow(RelationTable::incomplete)));
            predicates.put(relation, Graphs.objects(knowledge, relation.code(), Aims.IMPLIES_PREDICATE));
        }
        this.compositions = forAll(table(knowledge, Aims.RELATION_COMPOSITION));
        this.unions = forAll(table(knowledge, Aims.RELATION_UNION));
    }

    /** The table for what is known in part as well, worked out once: a search over several standards looks here a million times. */
    private static Relation[][] forAll(Map<SetRelation, Map<SetRelation, Set<SetRelation>>> table) {
        int sets = 1 << SetRelation.values().length;
        Relation[][] all = new Relation[sets][sets];
        for (int first = 1; first < sets; first++) {
            for (int second = 1; second < sets; second++) {
                all[first][second] = combine(relation(first), relation(second), table);
            }
        }
        return all;
    }

    private static Relation combine(Relation first, Relation second, Map<SetRelation, Map<SetRelation, Set<SetRelation>>> table) {
        Set<SetRelation> possible = EnumSet.noneOf(SetRelation.class);
        first.possible().forEach(one -> second.possible().forEach(other -> possible.addAll(table.get(one).get(other))));
        return new Relation(possible);
    }

    private static Relation relation(int number) {
        return new Relation(Arrays.stream(SetRelation.values()).filter(relation -> (number & 1 << relation.ordinal()) != 0).collect(Collectors.toCollection(() -> EnumSet.noneOf(SetRelation.class))));
    }

    private static int number(Relation relation) {
        return relation.possible().stream().mapToInt(one -> 1 << one.ordinal()).sum();
    }

    private static Map<SetRelation, Map<SetRelation, Set<SetRelation>>> table(Graph knowledge, Node kind) {
        Map<SetRelation, Map<SetRelation, Set<SetRelation>>> table = new EnumMap<>(SetRelation.class);
        for (Node entry : Graphs.subjects(knowledge, RDF.type.asNode(), kind)) {
            Set<SetRelation> possible = EnumSet.noneOf(SetRelation.class);
            Graphs.objects(knowledge, entry, Aims.POSSIBLE_RELATION).forEach(code -> possible.add(SetRelation.of(code).orElseThrow(RelationTable::incomplete)));
            table.computeIfAbsent(relation(knowledge, entry, Aims.FIRST_RELATION), first -> new EnumMap<>(SetRelation.class)).put(relation(knowledge, entry, Aims.SECOND_RELATION), possible);
        }
        return table;
    }

    private static SetRelation relation(Graph knowledge, Node subject, Node property) {
        return Graphs.object(knowledge, subject, property).flatMap(SetRelation::of).orElseThrow(RelationTable::incomplete);
    }

    private static AimsException incomplete() {
        return new AimsException(BROKEN_INSTALLATION, "The installation is damaged: the tables of set relations are incomplete. Build it again with: mvn package");
    }

    /** How the object relates to the subject. */
    public Relation inverse(Relation relation) {
        Set<SetRelation> turned = EnumSet.noneOf(SetRelation.class);
        relation.possible().forEach(one -> turned.add(inverse.get(one)));
        return new Relation(turned);
    }

    /** How A relates to C, where A relates to B in the first way and B to C in the second. */
    public Relation compose(Relation first, Relation second) {
        return compositions[number(first)][number(second)];
    }

    /** How A and B together relate to C, where A relates to C in the first way and B in the second. */
    public Relation unite(Relation first, Relation second) {
        return unions[number(first)][number(second)];
    }

    /** How far the subject is covered by the object; not looked at where the relation leaves open whether it is at all. */
    public Coverage coverage(Relation relation) {
        Set<Coverage> ways = EnumSet.noneOf(Coverage.class);
        relation.possible().forEach(one -> ways.add(coverage.get(one)));
        if (ways.size() == 1) {
            return ways.iterator().next();
        }
        return ways.contains(Coverage.NONE) ? Coverage.NOT_LOOKED_AT : Coverage.PART;
    }

    /** The mapping predicates that fit a relation. */
    public List<Node> predicates(SetRelation relation) {
        return predicates.get(relation);
    }

    /** The predicate from object to subject: broad for narrow and back, else the same. */
    public Node inversePredicate(Node predicate) {
        return predicates.entrySet().stream().filter(entry -> entry.getValue().contains(predicate)).findFirst()
                .map(entry -> predicates.get(inverse.get(entry.getKey()))).filter(turned -> !turned.contains(predicate))
                .map(turned -> turned.get(0)).orElse(predicate);
    }
}
