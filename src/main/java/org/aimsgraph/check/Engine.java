package org.aimsgraph.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the program and of what validates beneath it, as the build wrote them down. */
public final class Engine {
    /** The version of the program. */
    public static final String VERSION;
    /** The version of Apache Jena. */
    public static final String JENA;
    /** The name under which reports say what validated. */
    public static final String NAME;

    static {
        Properties build = build();
        VERSION = build.getProperty("version");
        JENA = build.getProperty("jena");
        NAME = "TopBraid SHACL " + build.getProperty("topbraid") + " on Apache Jena " + JENA;
    }

    private Engine() {}

    private static Properties build() {
        Properties properties = new Properties();
        try (InputStream stream = Engine.class.getResourceAsStream("/aims/build.properties")) {
            properties.load(stream);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return properties;
    }
}
