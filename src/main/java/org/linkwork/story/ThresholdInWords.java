package org.linkwork.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.linkwork.record.PathwayEvent;
import org.linkwork.record.Term;

/** A motivational threshold that a person faced, with everything that weighed. */
final class ThresholdInWords {
  private ThresholdInWords() {}

  static String of(PathwayEvent.FacedThreshold faced) {
    double[] terms = faced.terms();
    List<Term> heaviest =
        Arrays.stream(Term.values())
            .filter(term -> term != Term.STARTING_POINT)
            .filter(term -> Figures.isVisible(terms[term.ordinal()]))
            .sorted(Comparator.comparingDouble(term -> -Math.abs(terms[term.ordinal()])))
            .toList();
    List<String> parts = new ArrayList<>();
    parts.add(part(Term.STARTING_POINT, terms));
    heaviest.forEach(term -> parts.add(part(term, terms)));
    return "To %s is %s, and %s. In log-odds: %s; together %s."
        .formatted(
            faced.threshold().label(),
            Likelihood.inWords(faced.probability()),
            faced.passed() ? "so it comes" : "it does not come to that",
            String.join(", ", parts),
            Figures.signed(Arrays.stream(terms).sum()));
  }

  private static String part(Term term, double[] terms) {
    return term.label() + " " + Figures.signed(terms[term.ordinal()]);
  }
}
