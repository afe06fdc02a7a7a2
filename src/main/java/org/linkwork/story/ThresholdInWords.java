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
    return "%s to %s (%s), %s. In log-odds: %s; together %s."
        .formatted(
            capital(Likelihood.word(faced.probability())),
            faced.threshold().label(),
            Likelihood.percent(faced.probability()),
            outcome(faced),
            String.join(", ", parts),
            Figures.signed(Arrays.stream(terms).sum()));
  }

  private static String outcome(PathwayEvent.FacedThreshold faced) {
    boolean surprise = Likelihood.isSurprise(faced.probability(), faced.passed());
    return (surprise ? "but " : "and ") + (faced.passed() ? "does" : "does not");
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String part(Term term, double[] terms) {
    return term.label() + " " + Figures.signed(terms[term.ordinal()]);
  }
}
