package org.aimsgraph.web;

import java.util.List;

/**
 * A field as a form shows it.
 *
 * @param name     under which its values are sent
 * @param id       of its first place in the page
 * @param label    what people call it
 * @param help     what it says
 * @param example  how it may be filled in; empty where there is none
 * @param asks     the requirements that ask for it
 * @param required whether a check asks for it
 * @param control  how it is filled in: {@code text}, {@code prose}, {@code date}, {@code time}, {@code number}, {@code duration}, {@code yesno}, {@code select}, {@code checks} or {@code reference}
 * @param places   its values, at least one place
 * @param options  what can be chosen; for a reference none where the list has it
 * @param list     the id of the list that suggests values; empty where there is none
 * @param hint     what to write into a place that has no choices; empty where that is plain
 * @param many     whether there is room for one more
 * @param rarely   whether one more is so rare that the button for it can wait until somebody is at the field
 * @param add      the forms for records that it could lead to
 */
public record FormField(String name, String id, String label, String help, String example, List<Link> asks, boolean required, String control, List<Place> places, List<Option> options, String list, String hint, boolean many, boolean rarely, List<Link> add) {
    /**
     * A value and what is wrong with it.
     *
     * @param beside  the language of a text, the unit of a duration
     * @param raw     whether it cannot stand in the control that such values have, so that it is shown as a text to be mended
     * @param wanted  whether the reader asked for this place just now
     */
    public record Place(String id, String value, String beside, boolean raw, List<String> mistakes, boolean wanted) {}

    /** A value that can be chosen. */
    public record Option(String value, String label, String about) {}

    /** Values that a browser suggests while one types. */
    public record Suggestions(String id, List<Option> options) {}

    public boolean isMistaken() {
        return places.stream().anyMatch(place -> !place.mistakes().isEmpty());
    }

    public boolean isFilled() {
        return places.stream().anyMatch(place -> !place.value().isEmpty());
    }

    /** Whether one of its values is this. */
    public boolean has(String value) {
        return places.stream().anyMatch(place -> place.value().equals(value));
    }

    /** Whether texts say in which language they are. */
    public boolean hasLanguage() {
        return control.equals("prose") || places.stream().anyMatch(place -> !place.beside().isEmpty() && !control.equals("duration")) || name.equals("rdfs:label");
    }

    /** Whether it is several controls, so that its name has to be a legend. */
    public boolean isGroup() {
        return control.equals("yesno") || control.equals("checks");
    }
}
