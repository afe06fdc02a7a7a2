package org.linkwork.intervention;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.linkwork.theme.ComB;
import org.linkwork.theme.SubTheme;

/**
 * A row of the paper's Table 2, with what the model makes of it.
 *
 * @param number 1 to 10; whoever adds an intervention that the table does not have goes on from 11
 * @param words what the paper proposes, in brief
 * @param functions intervention functions of the Behaviour Change Wheel
 * @param techniques behaviour change techniques, by their numbers and names in taxonomy v1; our
 *     reading
 * @param domains domains of the Theoretical Domains Framework that they work on; our reading
 * @param addresses the sub-themes that it addresses; which ones is our reading
 * @param moves the model's quantities that it moves, in words
 * @param numbers the parameters that say how strong it is and what it costs: full names, or a group
 *     such as {@code buddy} for all of it
 * @param expected what it is meant to move, and which way
 * @param sideEffects what else to look for
 * @param evidence what is known of it
 */
public record TableTwo(
    int number,
    String words,
    String functions,
    List<String> techniques,
    Set<TheoreticalDomain> domains,
    Set<SubTheme> addresses,
    List<String> moves,
    List<String> numbers,
    List<Expectation> expected,
    List<SideEffect> sideEffects,
    Evidence evidence) {
  /** How far the mapping of interventions to sub-themes, techniques and domains can be trusted. */
  public static final String READING =
      "Which sub-themes an intervention addresses is our reading: Table 2 says how many, and the "
          + "figure that says which is not in the text that we hold. So are techniques and domains.";

  /** Copies the collections, so that a row never changes. */
  public TableTwo {
    techniques = List.copyOf(techniques);
    domains = Set.copyOf(domains);
    addresses = Set.copyOf(addresses);
    moves = List.copyOf(moves);
    numbers = List.copyOf(numbers);
    expected = List.copyOf(expected);
    sideEffects = List.copyOf(sideEffects);
  }

  /** What the model makes of the row. */
  public Profile profile() {
    return new Profile(moves, numbers, expected, sideEffects, evidence);
  }

  /** The conditions of behaviour to which its sub-themes belong. */
  public Set<ComB> conditions() {
    EnumSet<ComB> conditions = EnumSet.noneOf(ComB.class);
    addresses.forEach(subTheme -> conditions.add(subTheme.theme().condition()));
    return conditions;
  }
}
