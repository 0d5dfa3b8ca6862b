package org.aimsgraph.exchange.bridge;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** YAML as all our files have it: block style, no folded lines, UTF-8. */
public final class YamlFiles {
    private YamlFiles() {}

    /** Writes a document; its maps give the order of its fields. Leaves the stream open. */
    public static void write(Map<String, Object> document, OutputStream out) throws IOException {
        out.write(text(document).getBytes(StandardCharsets.UTF_8));
    }

    public static String text(Map<String, Object> document) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setAllowUnicode(true);
        return new Yaml(options).dump(document);
    }
}
