package org.linkwork.bottleneck;

import java.util.Optional;
import org.linkwork.scenario.Scenario;
import org.linkwork.theme.SubTheme;

/**
 * One thing that is eased from the end of the warm-up, all else being as it is.
 *
 * @param key its name in files, such as {@code time} or {@code link-workers}
 * @param label what is eased, in as few words as a table has room for
 * @param words what is eased, in words
 * @param subTheme the sub-theme that is eased; empty for a capacity
 * @param change by how much, in words with units
 * @param scenario the scenario with it eased
 */
public record Relief(
    String key,
    String label,
    String words,
    Optional<SubTheme> subTheme,
    String change,
    Scenario scenario) {}
