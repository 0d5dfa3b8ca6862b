package org.aimsgraph.citation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.aimsgraph.citation.Passage.Kind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads YAML, and JSON as the part of YAML that it is: the texts of each object become a row whose heads are its keys,
 * so that an identifier and the title beside it are seen together.
 */
final class TreeText {
    private static final int DEEPEST = 200;

    private final PassageBuilder builder = new PassageBuilder();
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private TreeText() {}

    /** What cannot be parsed, such as JSON with comments or a template, is read line by line instead. */
    static List<Passage> read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(DEEPEST);
        TreeText reader = new TreeText();
        try {
            for (Node root : new Yaml(options).composeAll(new StringReader(text.replace('\t', ' ')))) {
                reader.add(root);
            }
        } catch (YAMLException noTree) {
            return CodeText.read(text);
        }
        return reader.builder.passages();
    }

    private void add(Node node) {
        if (!seen.add(node)) {
            return;                                  // an alias, which can even stand within what it names
        }
        if (node instanceof MappingNode mapping) {
            addObject(mapping);
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(this::add);
        } else if (node instanceof ScalarNode scalar) {
            builder.begin(Kind.CODE, 0).add(scalar.getValue().replaceAll("\\s+", " "), place(scalar)).end();
        }
    }

    private void addObject(MappingNode mapping) {
        List<String> keys = new ArrayList<>();
        List<String> values = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (NodeTuple member : mapping.getValue()) {
            if (member.getKeyNode() instanceof ScalarNode key && member.getValueNode() instanceof ScalarNode value) {
                keys.add(key.getValue());
                values.add(value.getValue());
                places.add(place(value));
            }
        }
        builder.row(values, places, keys);
        for (NodeTuple member : mapping.getValue()) {
            if (member.getKeyNode() instanceof ScalarNode key && !(member.getValueNode() instanceof ScalarNode)) {
                builder.begin(Kind.CODE, 0).add(key.getValue(), place(key)).end();
            }
            if (!(member.getValueNode() instanceof ScalarNode)) {
                add(member.getValueNode());
            }
        }
    }

    private static Place place(Node node) {
        return Place.line(node.getStartMark().getLine() + 1);
    }
}
