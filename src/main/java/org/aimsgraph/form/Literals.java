package org.aimsgraph.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aimsgraph.graph.UnfilledValues;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals as people write them into a form, and back. */
final class Literals {
    /** The units that durations are written in; in the data a week is seven days, since durations there know no weeks. */
    private static final Set<String> UNITS = Set.of("D", "W", "M", "Y");
    private static final int DAYS_OF_A_WEEK = 7;
    private static final Pattern SIMPLE_DURATION = Pattern.compile("P(\\d{1,6})([DMY])");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

    private Literals() {}

    static Value read(ValueKind kind, Written written) {
        String text = written.text().replace("\r\n", "\n").replace('\r', '\n').strip();
        return switch (kind) {
            case DATE -> day(text);
            case DATE_TIME -> time(text);
            case DURATION -> duration(text, written.qualifier());
            case WHOLE_NUMBER -> text.matches("[+-]?\\d{1,18}") ? typed(text.replaceFirst("^\\+", ""), XSDDatatype.XSDinteger) : Value.wrong(Fault.NOT_A_WHOLE_NUMBER);
            case NUMBER -> text.replace(',', '.').matches("[+-]?\\d{1,18}(\\.\\d{1,18})?") ? typed(text.replace(',', '.').replaceFirst("^\\+", ""), XSDDatatype.XSDdecimal) : Value.wrong(Fault.NOT_A_NUMBER);
            case YES_NO -> text.equals("true") || text.equals("false") ? typed(text, XSDDatatype.XSDboolean) : Value.wrong(Fault.NOT_YES_OR_NO);
            default -> text(text, written.qualifier());
        };
    }

    static Value text(String text, String language) {
        if (UNREADABLE.matcher(text).find()) {
            return Value.wrong(Fault.UNREADABLE_SIGNS);
        }
        if (text.startsWith(UnfilledValues.MARK.strip())) {
            return Value.wrong(Fault.NOT_FILLED_IN);
        }
        if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
            return Value.wrong(Fault.NOT_A_LANGUAGE);
        }
        return Value.of(language.isEmpty() ? NodeFactory.createLiteralString(text) : NodeFactory.createLiteralLang(text, language));
    }

    private static Value day(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? typed(LocalDate.parse(text).toString(), XSDDatatype.XSDdate) : Value.wrong(Fault.NOT_A_DATE);
        } catch (DateTimeException noSuchDay) {
            return Value.wrong(Fault.NOT_A_DATE);
        }
    }

    /** Browsers send neither seconds nor a zone; what has no zone is in UTC. */
    private static Value time(String text) {
        try {
            String zoned = text.matches(".*(Z|[+-]\\d{2}:\\d{2})") ? text : text + "Z";
            return text.matches("\\d{4}-.*") ? typed(OffsetDateTime.parse(zoned).withOffsetSameInstant(ZoneOffset.UTC).toInstant().toString(), XSDDatatype.XSDdateTime) : Value.wrong(Fault.NOT_A_TIME);
        } catch (DateTimeException noSuchTime) {
            return Value.wrong(Fault.NOT_A_TIME);
        }
    }

    private static Value duration(String text, String unit) {
        if (UNITS.contains(unit) && text.matches("\\d{1,6}")) {
            return typed(unit.equals("W") ? "P" + Integer.parseInt(text) * DAYS_OF_A_WEEK + "D" : "P" + Integer.parseInt(text) + unit, XSDDatatype.XSDduration);
        }
        return XSDDatatype.XSDduration.isValid(text) && text.startsWith("P") ? typed(text, XSDDatatype.XSDduration) : Value.wrong(Fault.NOT_A_DURATION);
    }

    private static Value typed(String form, XSDDatatype type) {
        return Value.of(NodeFactory.createLiteralDT(form, type));
    }

    /** How a literal of the data stands in a form. */
    static Written write(ValueKind kind, Node literal) {
        String form = literal.getLiteralLexicalForm();
        return switch (kind) {
            case DURATION -> {
                Matcher simple = SIMPLE_DURATION.matcher(form);
                yield simple.matches() ? new Written(simple.group(1), simple.group(2)) : Written.of(form);
            }
            case DATE_TIME -> Written.of(form.endsWith("Z") ? form.substring(0, form.length() - 1) : form);
            case YES_NO -> Written.of(form.equals("1") ? "true" : form.equals("0") ? "false" : form);
            default -> new Written(form, literal.getLiteralLanguage());
        };
    }
}
