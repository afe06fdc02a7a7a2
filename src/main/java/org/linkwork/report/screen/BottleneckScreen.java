package org.linkwork.report.screen;

import java.util.List;
import java.util.stream.Collectors;
import org.linkwork.bottleneck.Bottleneck;
import org.linkwork.bottleneck.Relieved;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.experiment.RunResult;
import org.linkwork.report.words.Adults;
import org.linkwork.report.words.Amount;
import org.linkwork.report.words.BindingBarrier;
import org.linkwork.report.words.Words;

/** What {@code bottleneck} ends with on a terminal: at most 100 columns of ASCII. */
public final class BottleneckScreen {
  private static final int RANK = 4;
  private static final int LABEL = 44;
  private static final int DIFFERENCE = 12;
  private static final int INTERVAL = 22;

  private BottleneckScreen() {}

  /** What was found, in words and a ranked table, ending with a line feed. */
  public static String text(Bottleneck bottleneck, Ink ink) {
    StringBuilder text = new StringBuilder();
    text.append(Lines.paragraph(basis(bottleneck), 0)).append('\n');
    for (String sentence : BindingBarrier.sentences(bottleneck)) {
      text.append(Lines.paragraph(sentence + ".", 0));
    }
    text.append('\n').append(ranking(bottleneck, ink));
    return text.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String ranking(Bottleneck bottleneck, Ink ink) {
    List<Relieved> relieved = bottleneck.relieved();
    if (relieved.isEmpty()) {
      return "";
    }
    Amount amount = Amount.of(relieved.get(0).effect());
    StringBuilder text = new StringBuilder();
    text.append(
            ink.strong(
                Lines.left("", RANK)
                    + Lines.left("Eased by " + Words.percent(bottleneck.by()), LABEL)
                    + Lines.right("change", DIFFERENCE)
                    + Lines.right("95% interval", INTERVAL)))
        .append('\n');
    int rank = 1;
    for (Relieved one : relieved) {
      text.append(line(rank++, one, bottleneck.binding().contains(one), amount, ink)).append('\n');
    }
    text.append(
        ink.quiet(
            Lines.paragraph(
                    "Change in %s, %s, for the same people. Verdicts at 5%% allow for %d tests"
                            .formatted(
                                bottleneck.outcome().label(),
                                amount.differenceUnit(),
                                relieved.get(0).effect().tests())
                        + " (Holm); intervals do not."
                        + (bottleneck.binding().isEmpty()
                            ? ""
                            : " * cannot be told from the one that helps most."),
                    0)
                .stripTrailing()));
    return text.append('\n').toString();
  }

  private static String line(int rank, Relieved one, boolean binds, Amount amount, Ink ink) {
    PairedEffect effect = one.effect();
    String label = one.relief().label() + (one.relief().subTheme().isEmpty() ? " (capacity)" : "");
    String numbers =
        Lines.left(Integer.toString(rank), RANK)
            + Lines.left(label, LABEL)
            + Lines.right(amount.difference(effect.difference()), DIFFERENCE)
            + Lines.right(amount.differenceInterval(effect.interval()), INTERVAL);
    String mark = binds ? " *" : "  ";
    return switch (effect.verdict()) {
      case BETTER -> numbers + mark + " " + ink.good("better");
      case WORSE -> numbers + mark + " " + ink.bad("worse");
      case HIGHER, LOWER -> numbers + mark + " " + effect.verdict().label();
      case IDENTICAL -> ink.quiet(numbers + mark + " identical");
      case NO_DIFFERENCE_BEYOND_CHANCE, TOO_FEW_REPLICATES -> ink.quiet(numbers + mark);
    };
  }

  private static String basis(Bottleneck bottleneck) {
    RunResult first = bottleneck.baseline().results().get(0);
    return "%s: %s of %s, %s after %s of warm-up, seed %d; %d things eased one at a time."
        .formatted(
            bottleneck.baseline().scenario(),
            bottleneck.pairs() == 1
                ? "one pair of runs, which may be an outlier,"
                : bottleneck.pairs() + " paired runs",
            Adults.inWords(bottleneck.baseline(), "adult"),
            Words.count(first.horizon().policyWeeks(), "week"),
            Words.count(first.horizon().warmUpWeeks(), "week"),
            first.seed(),
            bottleneck.relieved().size());
  }
}
