package org.linkwork.report.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linkwork.decision.Count;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.Told;
import org.linkwork.decision.WorstRuns;
import org.linkwork.decision.economics.Acceptability;
import org.linkwork.decision.economics.NetBenefit;
import org.linkwork.decision.economics.Spread;
import org.linkwork.report.words.Words;

/** What came of a decision, in words that are as sure as the numbers. */
public final class DecisionWords {
  /** What stands on every page and sheet. */
  public static final String NOT_CALIBRATED =
      "Not calibrated to your area: the place is the base scenario's.";

  private static final double PENCE = 100;

  private final DecisionFindings findings;
  private final List<String> names;

  /** The words of these findings. */
  public DecisionWords(DecisionFindings findings) {
    this.findings = findings;
    this.names = findings.decision().names();
  }

  /** The answer and its doubts, in sentences without full stops. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(headline());
    overBudget().ifPresent(sentences::add);
    sentences.addAll(new InformationWords(findings).sentences());
    sentences.add(harmed());
    worstTenth().ifPresent(sentences::add);
    worstRuns().ifPresent(sentences::add);
    sentences.add(basis());
    sentences.add(withoutStop(NOT_CALIBRATED));
    return sentences;
  }

  /** Which option has the most net benefit, as far as that can be told. */
  public String headline() {
    int leader = findings.leader();
    List<Integer> rivals = findings.notToldApartFrom(leader);
    String value =
        " (a WELLBY at " + Pounds.whole(findings.decision().values().wellby().pounds()) + ")";
    if (findings.choices().size() == 1) {
      return "Nothing but \"" + names.get(0) + "\" is within the budget";
    }
    if (rivals.isEmpty()) {
      return leader == 0
          ? "No option within the budget is worth its money"
              + value
              + ": each has less net benefit than \""
              + names.get(0)
              + "\", beyond chance and what was varied"
          : "\""
              + names.get(leader)
              + "\" has more net benefit than any other option within the budget"
              + value
              + ", beyond chance and what was varied: "
              + Pounds.brief(findings.netBenefitAgainstFirst(leader))
              + " more than \""
              + names.get(0)
              + "\"";
    }
    String others =
        rivals.stream()
            .map(rival -> "\"" + names.get(rival) + "\"")
            .collect(Collectors.joining(", "));
    return "\""
        + names.get(leader)
        + "\" has the most net benefit in the mean"
        + value
        + ", but, with all that was varied, it cannot be told apart from "
        + others
        + (findings.isRough()
            ? ""
            : String.format(
                Locale.UK,
                "; in %s of draws it has the most of those within the budget",
                Words.percent(share(leader))));
  }

  private double share(int option) {
    int place = findings.choices().indexOf(option);
    return Acceptability.shares(findings.netBenefitOfChoices())[place];
  }

  private Optional<String> overBudget() {
    List<String> over =
        IntStream.range(1, names.size())
            .filter(option -> !findings.isAffordable(option))
            .mapToObj(option -> "\"" + names.get(option) + "\"")
            .toList();
    return over.isEmpty()
        ? Optional.empty()
        : Optional.of("Over the budget in some year, in the mean: " + String.join(", ", over));
  }

  private String harmed() {
    double first = findings.mean(0, ledger -> ledger.people(Count.LOST_GROUP));
    StringBuilder words =
        new StringBuilder(
            String.format(
                Locale.UK,
                "Under \"%s\" a group that had become part of life closes under %s in %s",
                names.get(0),
                Math.round(first) == 0
                    ? "nobody"
                    : Math.round(first) == 1 ? "one person" : Words.people(first),
                Words.count(findings.decision().years(), "year")));
    for (int option = 1; option < names.size(); option++) {
      Told more = findings.countOver(option, 0, Count.LOST_GROUP);
      if (more.isBeyondChance()) {
        words.append(
            String.format(
                Locale.UK,
                "; under \"%s\" %s (%s to %s)",
                names.get(option),
                Pounds.signed(more.mean()),
                Pounds.signed(more.low()),
                Pounds.signed(more.high())));
      }
    }
    return words.toString();
  }

  /** What is different in the tenth of draws in which the leading option does worst. */
  public Optional<String> worstTenth() {
    int leader = findings.leader();
    if (leader == 0) {
      return Optional.empty();
    }
    double[] gain = NetBenefit.column(NetBenefit.increments(findings.netBenefit()), leader);
    int[] worst = Spread.worstTenth(gain);
    double least = gain[worst[worst.length - 1]];
    Optional<Map.Entry<String, Double>> reason =
        standouts(worst).entrySet().stream()
            .max(Comparator.comparingDouble(entry -> Math.abs(entry.getValue())));
    String words =
        "In the worst tenth of draws \""
            + names.get(leader)
            + "\" has "
            + Pounds.brief(least)
            + " of net benefit or less against \""
            + names.get(0)
            + "\"";
    return Optional.of(
        words
            + reason
                .filter(entry -> Math.abs(entry.getValue()) > 0.5)
                .map(
                    entry ->
                        "; there "
                            + InformationWords.spoken(findings, entry.getKey())
                            + " is "
                            + (entry.getValue() > 0 ? "high" : "low")
                            + String.format(
                                Locale.UK,
                                " (%.1f standard deviations from its mean)",
                                Math.abs(entry.getValue())))
                .orElse(", and none of what was varied stands out there"));
  }

  /** What happened in the tenth of its runs in which the leading option does worst. */
  public Optional<String> worstRuns() {
    int leader = findings.leader();
    if (leader == 0) {
      return Optional.empty();
    }
    WorstRuns worst = findings.worstRuns(leader);
    String reasons =
        worst.reasons().stream()
            .filter(WorstRuns.Reason::isTold)
            .map(
                reason ->
                    String.format(
                        Locale.UK,
                        "%s number %s rather than %s elsewhere",
                        reason.what().label(),
                        Words.rate(reason.there()),
                        Words.rate(reason.elsewhere())))
            .collect(Collectors.joining("; "));
    return Optional.of(
        String.format(
            Locale.UK,
            "In its worst %s of %d \"%s\" has %s or less against \"%s\": %s",
            worst.worst() == 1 ? "run" : worst.worst() + " runs",
            worst.runs(),
            names.get(leader),
            Pounds.brief(worst.atMost()),
            names.get(0),
            reasons.isEmpty()
                ? "nothing that happened there, such as groups closing or link workers leaving,"
                    + " stands out beyond chance"
                : reasons));
  }

  /** By how many standard deviations what was varied differs there from its mean. */
  SortedMap<String, Double> standouts(int[] draws) {
    SortedMap<String, Double> standouts = new TreeMap<>();
    findings
        .parameters()
        .forEach(
            (name, values) -> {
              double sum = 0;
              for (int draw : draws) {
                sum += values[draw];
              }
              double sd = Math.sqrt(Spread.variance(values));
              // What is the same in every draw stands out in none.
              standouts.put(name, sd > 0 ? (sum / draws.length - Spread.mean(values)) / sd : 0);
            });
    return standouts;
  }

  /** What may be spent more, year by year where years differ. */
  String budget() {
    long[] budget = findings.decision().money().budget();
    String words =
        Arrays.stream(budget)
            .distinct()
            .mapToObj(pence -> Pounds.whole(pence / PENCE))
            .collect(Collectors.joining(", "));
    return words
        + (Arrays.stream(budget).distinct().count() == 1 ? " more in each year" : " more by year");
  }

  private String basis() {
    int sets = findings.data().sets().size();
    return String.format(
        Locale.UK,
        "The budget is %s; %s of %s with %s and %s, the same draws and the same luck for every option",
        budget(),
        Words.count(findings.samples().draws(), "draw"),
        Words.count(findings.decision().options().size(), "option"),
        sets == 1 ? "the base's values" : Words.count(sets, "plausible set"),
        Words.count(findings.data().replicates(), "replicate") + (sets == 1 ? "" : " of each"));
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
