package org.klimatgap.docx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klimatgap.message.Language;
import org.klimatgap.report.Block;
import org.klimatgap.report.Line;

/**
 * What the placeholders of a template stand for, such as 'municipality: Alvesta' and 'section: 14 blocks'.
 *
 * @param language the language of the texts
 * @param lines texts within a line, by the names of their placeholders
 * @param blocks texts of several paragraphs, by the names of theirs
 */
public record TemplateValues(Language language, Map<String, Line> lines, Map<String, List<Block>> blocks) {
    /**
     * Copies the maps.
     *
     * @throws IllegalArgumentException if a name stands in both
     */
    public TemplateValues {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
        for (String name : blocks.keySet()) {
            if (lines.containsKey(name)) {
                throw new IllegalArgumentException("the placeholder '" + name + "' has a line and blocks");
            }
        }
    }
}
