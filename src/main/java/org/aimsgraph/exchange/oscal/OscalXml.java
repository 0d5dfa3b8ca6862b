package org.aimsgraph.exchange.oscal;

import static org.aimsgraph.problem.Problem.BAD_VALUE;
import static org.aimsgraph.problem.Problem.SYNTAX_ERROR;
import static org.aimsgraph.problem.Problem.UNSUPPORTED_FILE_TYPE;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.aimsgraph.exchange.bridge.Source;
import org.aimsgraph.problem.AimsException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Reads OSCAL in XML: without a document type, so without entities, and without looking at any other file. */
final class OscalXml {
    private static final String NAMESPACE = "http://csrc.nist.gov/ns/oscal/1.0";
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private OscalXml() {}

    /** The document as OSCAL's JSON has it. */
    static JsonNode read(OscalModel model, Source source) {
        Element root = root(source);
        OscalModel found = OscalModel.named(root.getLocalName()).filter(any -> NAMESPACE.equals(root.getNamespaceURI()))
                .orElseThrow(() -> new AimsException(UNSUPPORTED_FILE_TYPE, "%s holds no OSCAL document: its outermost element is <%s>. OSCAL has the namespace %s.", source.name(), root.getNodeName(), NAMESPACE));
        OscalReader.requireModel(model, found, source.name());
        if (model == OscalModel.MAPPING_COLLECTION) {
            return MappingXml.json(root);
        }
        validate(model, source);
        return OscalLibrary.fromXml(model, source);
    }

    private static Element root(Source source) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(NO_DOCTYPE, true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(DEPTH, "200");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Refusing(source.name()));
            return builder.parse(source.open()).getDocumentElement();
        } catch (SAXException problem) {
            throw new AimsException(SYNTAX_ERROR, problem, "%s is not XML that can be read (%s).", source.name(), problem.getMessage());
        } catch (IOException problem) {
            throw new AimsException(SYNTAX_ERROR, problem, "%s is not text in the encoding that it names. Save it in UTF-8.", source.name());
        } catch (ParserConfigurationException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void validate(OscalModel model, Source source) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar,file");
            Schema schema = factory.newSchema(OscalLibrary.xmlSchema(model));
            Validator validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setErrorHandler(new Refusing(source.name()));
            validator.validate(new SAXSource(reader(), new InputSource(source.open())));
        } catch (SAXException | ParserConfigurationException problem) {
            throw new IllegalStateException(problem);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static XMLReader reader() throws SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(NO_DOCTYPE, true);
        return factory.newSAXParser().getXMLReader();
    }

    /** Turns the first fault into a refusal. */
    private record Refusing(String name) implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {
            error(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            throw new AimsException(BAD_VALUE, fault, "%s, line %d, column %d: %s Mend it; nothing was read.", name, fault.getLineNumber(), fault.getColumnNumber(), sentence(fault));
        }

        @Override
        public void fatalError(SAXParseException fault) {
            String reason = fault.getMessage().contains("DOCTYPE is disallowed") ? "a document type (<!DOCTYPE …>) is not read, because it can name other files. Remove it;" : sentence(fault) + " Mend it;";
            throw new AimsException(SYNTAX_ERROR, fault, "%s, line %d, column %d: %s nothing was read.", name, fault.getLineNumber(), fault.getColumnNumber(), reason);
        }

        private static String sentence(SAXParseException fault) {
            String plain = fault.getMessage().replaceFirst("^[\\w.-]+: ", "").replaceAll("\\{?\"http://csrc\\.nist\\.gov/ns/oscal/1\\.0\":([\\w-]+)}?", "$1").replaceAll("\\s+", " ").strip();
            return plain.endsWith(".") ? plain : plain + ".";
        }
    }
}
