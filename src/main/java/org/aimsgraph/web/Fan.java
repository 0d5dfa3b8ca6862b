package org.aimsgraph.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A small picture of mappings: the provision on the left, the standards it meets, and on the right what it meets there. */
public record Fan(String root, int width, int height, List<Spot> standards, List<Spot> leaves, List<Curve> curves) {
    private static final int WIDTH = 960;
    private static final int ROOT = 118;
    private static final int STANDARD = 250;
    private static final int LEAF = 500;
    private static final int ROW = 24;
    private static final int MOST = 6;
    private static final int LONGEST = 56;
    private static final List<String> CLOSENESS = List.of("equal", "subset-of", "superset-of", "intersects-with", "related");

    /** A thing in the picture: where it stands, its name and its address; an empty address leads nowhere. */
    public record Spot(int x, int y, String text, String href) {}

    /** A line between two of them. */
    public record Curve(String path, String relation) {}

    /** The picture of these mappings, of which each thing is drawn once, in its closest relation. */
    static Fan of(String root, List<MappingGroup> groups, Words words) {
        List<Spot> standards = new ArrayList<>();
        List<Spot> leaves = new ArrayList<>();
        List<Curve> curves = new ArrayList<>();
        int y = ROW;
        List<MappingGroup> met = groups.stream().filter(group -> group.lines().stream().anyMatch(line -> !line.gap())).toList();
        int total = met.stream().mapToInt(group -> rows(closest(group).size()) * ROW + ROW / 2).sum();
        for (MappingGroup group : met) {
            List<MappingGroup.Line> lines = closest(group);
            int middle = y + (rows(lines.size()) - 1) * ROW / 2;
            standards.add(new Spot(STANDARD, middle, group.standard().text(), group.standard().href().orElse("")));
            curves.add(curve(ROOT, (total + ROW) / 2, STANDARD - 12, middle, "intersects-with"));
            for (MappingGroup.Line line : lines.subList(0, Math.min(MOST, lines.size()))) {
                String text = line.to().text() + "  " + line.to().detail();
                leaves.add(new Spot(LEAF, y, text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text, line.to().href().orElse("")));
                curves.add(curve(STANDARD + 150, middle, LEAF - 12, y, line.notation()));
                y += ROW;
            }
            if (lines.size() > MOST) {
                leaves.add(new Spot(LEAF, y, words.t("mapping.more", lines.size() - MOST), ""));
                y += ROW;
            }
            y += ROW / 2;
        }
        return new Fan(root, WIDTH, total + ROW, standards, leaves, curves);
    }

    private static int rows(int lines) {
        return Math.min(lines, MOST + 1);
    }

    private static List<MappingGroup.Line> closest(MappingGroup group) {
        Map<String, MappingGroup.Line> once = group.lines().stream().filter(line -> !line.gap())
                .sorted(Comparator.comparingInt((MappingGroup.Line line) -> CLOSENESS.indexOf(line.notation())).thenComparing(line -> -line.confidence()))
                .collect(Collectors.toMap(line -> line.to().text(), line -> line, (one, other) -> one, LinkedHashMap::new));
        return List.copyOf(once.values());
    }

    private static Curve curve(int x1, int y1, int x2, int y2, String relation) {
        int middle = (x1 + x2) / 2;
        return new Curve(String.format(Locale.ROOT, "M%d %dC%d %d %d %d %d %d", x1, y1, middle, y1, middle, y2, x2, y2), relation);
    }
}
