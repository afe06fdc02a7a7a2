package org.linkwork.report.screen;

import java.util.List;
import java.util.stream.Collectors;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.RunResult;
import org.linkwork.experiment.ScenarioEffects;
import org.linkwork.report.Contrasts;
import org.linkwork.report.Findings;
import org.linkwork.report.words.Adults;
import org.linkwork.report.words.Words;

/** What {@code run} and {@code compare} end with on a terminal: at most 100 columns of ASCII. */
public final class Screen {
  private static final String TWO_COUNTS =
      "The leaky pathway counts each adult once, by the furthest of the journeys begun in the policy"
          + " period; outcomes count all that happens in it, on journeys begun before too.";

  private Screen() {}

  /** The findings in words and tables, ending with a line feed. */
  public static String text(Findings findings, Ink ink) {
    return all(findings, ink).lines().map(String::stripTrailing).collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String all(Findings findings, Ink ink) {
    StringBuilder text = new StringBuilder();
    text.append(Lines.paragraph(basis(findings), 0)).append('\n');
    for (String sentence : findings.sentences()) {
      text.append(Lines.paragraph(sentence + ".", 0));
    }
    text.append('\n').append(PathwayBlock.text(findings.arms(), ink)).append('\n');
    if (findings.contrasts().isEmpty()) {
      return text.append(OutcomeBlock.text(findings.arms().get(0), ink))
          .append(ink.quiet(Lines.paragraph(TWO_COUNTS, 0).stripTrailing()))
          .toString();
    }
    Contrasts contrasts = findings.contrasts().get();
    for (int scenario = 0; scenario < contrasts.headline().size(); scenario++) {
      ScenarioEffects effects = contrasts.headline().get(scenario);
      text.append(EffectBlock.text(contrasts.baseline(), effects, ink));
      text.append(GainBlock.text(contrasts.gains().get(scenario))).append('\n');
    }
    text.append(ink.quiet(Lines.paragraph(tests(contrasts) + " " + TWO_COUNTS, 0).stripTrailing()));
    return text.toString();
  }

  private static String tests(Contrasts contrasts) {
    List<PairedEffect> effects = contrasts.headline().get(0).effects();
    int first = effects.get(0).tests();
    return "Verdicts at 5%%: the first line allows for %d test%s, the others for %d (Holm); intervals do not."
        .formatted(first, first == 1 ? "" : "s", effects.get(effects.size() - 1).tests());
  }

  private static String basis(Findings findings) {
    RunResult first = findings.arms().get(0).results().get(0);
    List<String> names = findings.names();
    String what =
        names.size() == 1
            ? names.get(0)
            : String.join(", ", names.subList(1, names.size())) + " against " + names.get(0);
    return "%s: %s of %s, %s after %s of warm-up, seed %d."
        .formatted(
            what,
            findings.replicates() == 1
                ? "one run, which may be an outlier,"
                : findings.replicates() + (names.size() == 1 ? " runs" : " paired runs"),
            Adults.inWords(findings.arms().get(0), "adult"),
            Words.count(first.horizon().policyWeeks(), "week"),
            Words.count(first.horizon().warmUpWeeks(), "week"),
            first.seed());
  }
}
