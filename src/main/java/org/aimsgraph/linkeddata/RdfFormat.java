package org.aimsgraph.linkeddata;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.RDFFormat;

/** The forms in which a description can be had, in the order of our preference. */
enum RdfFormat {
    HTML("html", "text/html", null),
    TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
    JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD11_PRETTY),
    N_TRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
    RDF_XML("rdf", "application/rdf+xml", RDFFormat.RDFXML_PRETTY);

    private final String shortName;
    private final String mediaType;
    private final RDFFormat writer;

    RdfFormat(String shortName, String mediaType, RDFFormat writer) {
        this.shortName = shortName;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    String shortName() {
        return shortName;
    }

    String mediaType() {
        return mediaType;
    }

    RDFFormat writer() {
        return writer;
    }

    /** The form of a short name such as {@code ttl}, as {@code ?format=} gives it. */
    static Optional<RdfFormat> named(String shortName, boolean html) {
        return offered(html).stream().filter(format -> format.shortName.equals(shortName)).findFirst();
    }

    /** The best form for an {@code Accept} header; empty if none of ours is accepted. */
    static Optional<RdfFormat> accepted(String accept, boolean html) {
        List<RdfFormat> offered = offered(html);
        if (accept == null || accept.isBlank()) {
            return Optional.of(offered.get(0));
        }
        AcceptList ours = new AcceptList(offered.stream().map(format -> new MediaRange(format.mediaType)).toList());
        MediaType match = AcceptList.match(new AcceptList(accept), ours);
        return Optional.ofNullable(match).flatMap(type -> offered.stream().filter(format -> format.mediaType.equals(type.getContentTypeStr())).findFirst());
    }

    static List<RdfFormat> offered(boolean html) {
        return Arrays.stream(values()).filter(format -> html || format != HTML).toList();
    }
}
