package org.aimsgraph.exchange.bridge.ciso;

import static org.aimsgraph.problem.Problem.BAD_VALUE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.aimsgraph.exchange.bridge.Entry;
import org.aimsgraph.exchange.bridge.Losses;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.problem.AimsException;

/** A library of CISO Assistant: a document in YAML with named objects. */
record CisoLibrary(Entry top, Entry objects) {
    static boolean recognises(Source source, String object) {
        return List.of("yaml", "yml").contains(source.extension()) && source.start().contains("urn:") && Pattern.compile("(?m)^ *" + object + "s?:\\s*$").matcher(source.start()).find();
    }

    static CisoLibrary read(Source source) {
        Entry top = Entry.ofYaml(source.text(), source.name(), 1);
        Entry objects = top.value().isObject() ? top.object("objects").orElse(null) : null;
        if (objects == null) {
            throw new AimsException(BAD_VALUE, "%s: there are no objects. A library of CISO Assistant has a field 'objects' with a framework or mapping sets.", source.name());
        }
        return new CisoLibrary(top, objects);
    }

    /** The name of an object, which has to be one. */
    static String urn(Entry entry, String field) {
        String urn = entry.needText(field);
        if (!Urns.isName(urn)) {
            throw entry.bad(field, "is no name such as urn:packager:risk:req_node:framework:1.1, but '" + urn + "'");
        }
        return urn;
    }

    Optional<Entry> framework() {
        return objects.object("framework").or(() -> objects.list("frameworks").stream().findFirst());
    }

    /** Notes the kinds of object that are not read. */
    void noteOthers(Set<String> read, Losses losses) {
        objects.fields().stream().filter(field -> !read.contains(field)).sorted().forEach(field -> losses.note("other-object", field));
    }
}
