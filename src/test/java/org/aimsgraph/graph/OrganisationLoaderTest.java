package org.aimsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.aimsgraph.Shipped;
import org.aimsgraph.problem.AimsException;
import org.aimsgraph.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrganisationLoaderTest {
    private static final String GOOD = """
            @prefix aims: <https://w3id.org/aims-graph/ns#> .
            @prefix code: <https://w3id.org/aims-graph/code/> .
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix ex: <https://example.org/> .
            ex:org a aims:Organisation ; rdfs:label "Example Ltd" .
            ex:aims a aims:AIManagementSystem ; aims:managementSystemOf ex:org .
            """;

    @Test
    void findsTheOrganisationAndItsName() {
        Organisation organisation = load(GOOD);
        assertThat(organisation.label()).isEqualTo("Example Ltd");
        assertThat(organisation.statedDate()).isEmpty();
        assertThat(load(GOOD + "ex:aims aims:recordsAsOf \"2026-11-23\"^^xsd:date .").statedDate()).hasToString("Optional[2026-11-23]");
    }

    static Stream<Arguments> badRecords() {
        return Stream.of(
                arguments("ex:r a aims:Riks .", Problem.UNKNOWN_TERM, "there is no aims:Riks. Did you mean aims:Risk?"),
                arguments("ex:line aims:decidesOn <https://w3id.org/aims-graph/standard/iso-iec-42001-2023/A.6.1.4> .", Problem.UNKNOWN_TERM, "there is no iso42001:A.6.1.4. Did you mean iso42001:A.6.1.1?"),
                arguments("ex:r aims:ownr ex:org .", Problem.UNKNOWN_TERM, "Did you mean aims:owner?"),
                arguments("ex:r aims:organisationRole code:ai-role-producr .", Problem.UNKNOWN_TERM, "Did you mean code:ai-role-producer?"),
                arguments("ex:r a aims:Xyzzyplugh .", Problem.UNKNOWN_TERM, "See the vocabulary"),
                arguments("ex:role rdfs:label \"FILL IN: name of this role\" ; rdfs:comment \" FILL IN: comment\"@en .", Problem.VALUE_NOT_FILLED_IN, "rdfs:comment of https://example.org/role still says ' FILL IN: comment', and 1 more like it"),
                arguments("ex:second a aims:AIManagementSystem ; aims:managementSystemOf ex:org .", Problem.SEVERAL_ORGANISATIONS, "2 AI management systems"),
                arguments("ex:other a aims:Organisation ; rdfs:label \"Other Ltd\" .", Problem.SEVERAL_ORGANISATIONS, "Example Ltd, Other Ltd"),
                arguments("ex:aims aims:managementSystemOf ex:other .", Problem.SEVERAL_ORGANISATIONS, "2 organisations"),
                arguments("ex:v1 prov:wasRevisionOf ex:v2 . ex:v2 prov:wasRevisionOf ex:v3 . ex:v3 prov:wasRevisionOf ex:v1 .", Problem.CYCLIC_REVISIONS, "revise one another in a circle"),
                arguments("ex:v1 prov:wasRevisionOf ex:v1 .", Problem.CYCLIC_REVISIONS, "circle"));
    }

    @ParameterizedTest
    @MethodSource("badRecords")
    void refusesRecordsThatMakeAVerdictMeaningless(String more, Problem problem, String told) {
        assertThatThrownBy(() -> load(GOOD + more))
                .isInstanceOfSatisfying(AimsException.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem))
                .hasMessageContaining(told);
    }

    @Test
    void refusesDataWithoutAManagementSystem() {
        assertThatThrownBy(() -> load("<https://example.org/a> <https://example.org/b> <https://example.org/c> .")).hasMessageContaining("No AI management system");
        assertThatThrownBy(() -> load("@prefix aims: <https://w3id.org/aims-graph/ns#> . <https://example.org/a> a aims:AIManagementSystem .")).hasMessageContaining("belongs to no organisation");
    }

    @Test
    void acceptsRevisionsThatBranchWithoutACircle() {
        assertThat(load(GOOD + "ex:v3 prov:wasRevisionOf ex:v1 , ex:v2 . ex:v2 prov:wasRevisionOf ex:v1 .").label()).isEqualTo("Example Ltd");
    }

    @Test
    void aChainOfRevisionsMayBeLongerThanTheStack() {
        StringBuilder chain = new StringBuilder(GOOD);
        for (int i = 0; i < 20_000; i++) {
            chain.append("ex:d").append(i).append(" prov:wasRevisionOf ex:d").append(i + 1).append(" .\n");
        }
        assertThat(load(chain.toString()).label()).isEqualTo("Example Ltd");
        String circle = chain.append("ex:d20000 prov:wasRevisionOf ex:d0 .").toString();
        assertThatThrownBy(() -> load(circle)).isInstanceOfSatisfying(AimsException.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.CYCLIC_REVISIONS));
    }

    private static Organisation load(String turtle) {
        return new OrganisationLoader(Shipped.KNOWLEDGE).load(new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)), "records.ttl");
    }
}
