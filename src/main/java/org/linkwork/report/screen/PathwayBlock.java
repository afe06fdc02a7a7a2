package org.linkwork.report.screen;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.experiment.ReplicateSet;
import org.linkwork.experiment.SampleSummary;
import org.linkwork.record.Stage;
import org.linkwork.report.table.Samples;
import org.linkwork.report.words.Words;

/** The leaky pathway in text: a line a stage, a column an arm, and the largest losses by name. */
final class PathwayBlock {
  private static final int LABEL = 52;
  private static final int MOST_ARMS = 3;
  private static final int LOSSES_SHOWN = 5;

  private PathwayBlock() {}

  static String text(List<ReplicateSet> arms, Ink ink) {
    StringBuilder text = new StringBuilder();
    if (arms.size() == 1) {
      text.append(ink.strong(Lines.left("The leaky pathway: people who ...", LABEL)))
          .append(Lines.right("per 1,000 adults (95% interval)", 33))
          .append(Lines.right("kept", 10))
          .append('\n');
      stages().forEach(stage -> text.append(singleLine(arms.get(0), stage)));
    } else {
      // The baseline stands first in each block, so that every arm has it beside it.
      for (int first = 1; first < arms.size(); first += MOST_ARMS - 1) {
        List<ReplicateSet> block = new ArrayList<>(List.of(arms.get(0)));
        block.addAll(arms.subList(first, Math.min(arms.size(), first + MOST_ARMS - 1)));
        text.append(first > 1 ? "\n" : "").append(block(block, ink));
      }
    }
    text.append('\n').append(losses(arms.get(0), ink));
    return text.toString();
  }

  private static String singleLine(ReplicateSet arm, Stage stage) {
    SampleSummary rate = Samples.perThousandAdults(arm, funnel -> funnel.reached(stage));
    return Lines.left(stage.label(), LABEL)
        + Lines.right(Words.rate(rate.mean()) + RateInterval.text(rate, 1), 33)
        + Lines.right(
            stage == Stage.IN_NEED ? "" : Words.percent(Samples.kept(arm, stage).mean()), 10)
        + "\n";
  }

  private static String block(List<ReplicateSet> arms, Ink ink) {
    int width = Math.min(24, (Lines.WIDTH - LABEL) / arms.size());
    StringBuilder text = new StringBuilder();
    text.append(ink.strong("The leaky pathway: people who ..., per 1,000 adults"))
        .append(" (of the stage before; intervals in funnel.csv)\n");
    List<List<String>> names =
        arms.stream().map(arm -> Lines.pieces(arm.scenario(), width - 1)).toList();
    int rows = names.stream().mapToInt(List::size).max().orElseThrow();
    for (int row = 0; row < rows; row++) {
      text.append(" ".repeat(LABEL));
      for (List<String> name : names) {
        text.append(Lines.right(row < name.size() ? name.get(row) : "", width));
      }
      text.append('\n');
    }
    for (Stage stage : stages()) {
      text.append(Lines.left(stage.label(), LABEL));
      for (ReplicateSet arm : arms) {
        text.append(Lines.right(cell(arm, stage), width));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String cell(ReplicateSet arm, Stage stage) {
    String rate =
        Words.rate(Samples.perThousandAdults(arm, funnel -> funnel.reached(stage)).mean());
    return stage == Stage.IN_NEED
        ? rate + " ".repeat(8)
        : rate + " " + Lines.right("(" + Words.percent(Samples.kept(arm, stage).mean()) + ")", 7);
  }

  private static String losses(ReplicateSet arm, Ink ink) {
    StringBuilder text = new StringBuilder();
    text.append(
        ink.strong("Where most people are lost")
            + " in "
            + arm.scenario()
            + ", per 1,000 adults (95% interval)\n");
    List<Loss> losses = Loss.largest(arm);
    if (losses.isEmpty()) {
      return text.append("nobody is lost\n").toString();
    }
    for (Loss loss : losses.subList(0, Math.min(LOSSES_SHOWN, losses.size()))) {
      SampleSummary rate = loss.perThousand();
      String number =
          Lines.right(Words.rate(rate.mean()), 6)
              + Lines.left(RateInterval.text(rate, 1), 18)
              + "  ";
      text.append(
          Lines.hanging(
              number, loss.reason().label() + ", after: " + loss.stage().label(), number.length()));
    }
    return text.toString();
  }

  static List<Stage> stages() {
    List<Stage> stages = new ArrayList<>(List.of(Stage.values()));
    stages.remove(Stage.NOT_IN_NEED);
    return stages;
  }
}
