package org.aimsgraph.exchange.workbook;

import java.util.List;
import org.aimsgraph.graph.Places;
import org.apache.jena.graph.Graph;

/**
 * What a workbook says.
 *
 * @param graph     its records
 * @param places    the cells in which they stand
 * @param namespace what the IRIs of its records begin with
 * @param notes     what was read though it is hidden, a sentence each
 */
public record WorkbookRecords(Graph graph, Places places, String namespace, List<String> notes) {}
