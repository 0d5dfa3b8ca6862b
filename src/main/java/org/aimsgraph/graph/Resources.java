package org.aimsgraph.graph;

import static org.aimsgraph.problem.Problem.BROKEN_INSTALLATION;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.aimsgraph.problem.AimsException;

/** The data files that are shipped inside the program, whether it runs from its jar or from compiled classes. */
final class Resources {
    private Resources() {}

    /** Names of the Turtle resources below a folder such as {@code aims/ontology/}, sorted. */
    static List<String> turtleBelow(String folder) {
        return below(folder, ".ttl");
    }

    /** Names of the resources below a folder whose names end so, sorted. */
    static List<String> below(String folder, String ending) {
        Path home = home();
        try {
            return Files.isDirectory(home) ? inFolder(home, folder, ending) : inJar(home, folder, ending);
        } catch (IOException problem) {
            throw broken(folder, problem);
        }
    }

    static InputStream open(String resource) {
        InputStream stream = Resources.class.getResourceAsStream("/" + resource);
        if (stream == null) {
            throw broken(resource, null);
        }
        return stream;
    }

    /** The jar or folder that the program runs from. */
    static Path home() {
        try {
            return Path.of(Resources.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException problem) {
            throw broken("the program's own location", problem);
        }
    }

    private static List<String> inFolder(Path home, String folder, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(home.resolve(folder))) {
            return walk.map(path -> home.relativize(path).toString().replace('\\', '/')).filter(name -> name.endsWith(ending)).sorted().toList();
        }
    }

    private static List<String> inJar(Path home, String folder, String ending) throws IOException {
        try (JarFile jar = new JarFile(home.toFile())) {
            return jar.stream().map(entry -> entry.getName()).filter(name -> name.startsWith(folder) && name.endsWith(ending)).sorted().toList();
        }
    }

    private static AimsException broken(String what, Exception cause) {
        return new AimsException(BROKEN_INSTALLATION, cause, "The installation is incomplete: %s is missing. Build it again with: mvn package", what);
    }
}
