package org.linkwork.intervention;

import java.util.Set;
import org.linkwork.theme.SubTheme;

/**
 * A row of the paper's Table 2.
 *
 * @param number 1 to 10
 * @param words what the paper proposes, in brief
 * @param functions intervention functions of the Behaviour Change Wheel
 * @param addresses the sub-themes that it addresses; which ones is our reading, since the figure
 *     that says so is not in the text that we hold
 */
public record TableTwo(int number, String words, String functions, Set<SubTheme> addresses) {
  /** Copies the set, so that a row never changes. */
  public TableTwo {
    addresses = Set.copyOf(addresses);
  }
}
