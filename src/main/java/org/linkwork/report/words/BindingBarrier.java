package org.linkwork.report.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linkwork.bottleneck.Bottleneck;
import org.linkwork.bottleneck.Leak;
import org.linkwork.bottleneck.Relieved;
import org.linkwork.experiment.Interval;
import org.linkwork.experiment.PairedEffect;
import org.linkwork.parameter.Numeral;

/** Which barrier binds, in sentences no surer than the numbers. */
public final class BindingBarrier {
  private static final int NAMED = 4;

  private BindingBarrier() {}

  /** What was found, a sentence each without full stop, the answer first. */
  public static List<String> sentences(Bottleneck bottleneck) {
    List<String> sentences = new ArrayList<>();
    sentences.add(answer(bottleneck));
    largest(bottleneck).ifPresent(sentences::add);
    harm(bottleneck, sentences);
    where("step", Leak.bySteps(bottleneck.baseline()), bottleneck, sentences);
    where("reason", Leak.byReasons(bottleneck.baseline()), bottleneck, sentences);
    sentences.addAll(bottleneck.fixed().stream().map(why -> "Not eased: " + why).toList());
    if (bottleneck.stopped()) {
      sentences.add(
          "Stopped early: %d of %d runs of the scenario itself finished"
              .formatted(bottleneck.baseline().results().size(), bottleneck.baseline().asked()));
    }
    if (!bottleneck.failures().isEmpty()) {
      sentences.add(
          Words.count(bottleneck.failures().size(), "run")
              + (bottleneck.failures().size() == 1 ? " is" : " are")
              + " left out because of failure; see failures.csv");
    }
    return sentences;
  }

  /** The answer in one sentence: what binds, or that nothing can be said to. */
  public static String answer(Bottleneck bottleneck) {
    String what = bottleneck.outcome().label();
    String runs = Words.count(bottleneck.pairs(), "paired run");
    if (bottleneck.relieved().isEmpty()) {
      return "There is nothing to ease";
    }
    if (bottleneck.pairs() < PairedEffect.FEWEST_PAIRS) {
      return "%s cannot tell which barrier binds: ask for %d or more, better 20"
          .formatted(Words.capital(runs), PairedEffect.FEWEST_PAIRS);
    }
    List<Relieved> binding = bottleneck.binding();
    if (binding.isEmpty()) {
      return nothing(bottleneck, what, runs);
    }
    Relieved shown = bottleneck.helpful().get(0);
    PairedEffect best = shown.effect();
    Amount amount = Amount.of(best);
    String first =
        "Of all that was eased by %s, %s helps most: %s %s in \"%s\", from %s (95%% interval %s, %s)"
            .formatted(
                share(bottleneck.by()),
                quoted(shown),
                amount.difference(best.difference()),
                amount.differenceUnit(),
                what,
                amount.level(best.baselineMean()),
                amount.differenceInterval(best.interval()),
                runs);
    List<Relieved> others = binding.stream().filter(one -> !one.equals(shown)).toList();
    if (others.isEmpty()) {
      return first;
    }
    return first
        + (shown.mayBeBest() ? "; it cannot be told apart from " : "; more may come of ")
        + named(others);
  }

  private static Optional<String> largest(Bottleneck bottleneck) {
    int tried = bottleneck.relieved().size();
    return bottleneck.pairs() < PairedEffect.FEWEST_PAIRS
            || bottleneck.helpful().isEmpty()
            || tried < 2
        ? Optional.empty()
        : Optional.of(
            "The largest of %d changes looks larger than it is, since luck had a part in putting it"
                    .formatted(tried)
                + " first: before relying on its size run it again with another --seed");
  }

  /** The same in as few words as a picture has room for. */
  public static String title(Bottleneck bottleneck) {
    String what = bottleneck.outcome().label();
    if (bottleneck.pairs() < PairedEffect.FEWEST_PAIRS) {
      return "Which barrier binds in " + bottleneck.baseline().scenario() + "?";
    }
    List<Relieved> binding = bottleneck.binding();
    if (binding.isEmpty()) {
      return "Nothing that was eased by %s helps %s beyond chance"
          .formatted(share(bottleneck.by()), what);
    }
    Relieved shown = bottleneck.helpful().get(0);
    List<Relieved> others = binding.stream().filter(one -> !one.equals(shown)).toList();
    if (others.size() >= NAMED) {
      return "%s helps most in %s, but %d others cannot be told from it"
          .formatted(quoted(shown), bottleneck.baseline().scenario(), others.size());
    }
    return "What binds in %s is %s"
        .formatted(
            bottleneck.baseline().scenario(),
            Stream.concat(Stream.of(shown), others.stream())
                .map(BindingBarrier::quoted)
                .collect(Collectors.joining(" or ")));
  }

  private static String nothing(Bottleneck bottleneck, String what, String runs) {
    PairedEffect any = bottleneck.relieved().get(0).effect();
    Amount amount = Amount.of(any);
    double widest = bottleneck.widest();
    String room =
        Double.isFinite(widest)
            ? "; 95%% intervals are up to +/- %s %s wide"
                .formatted(amount.value(widest), amount.differenceUnit())
            : "";
    return "Nothing that was eased by %s helps beyond chance in \"%s\" (%d tried, %s%s)"
        .formatted(share(bottleneck.by()), what, bottleneck.relieved().size(), runs, room);
  }

  private static void harm(Bottleneck bottleneck, List<String> sentences) {
    List<Relieved> harmful = new ArrayList<>(bottleneck.harmful());
    if (harmful.isEmpty()) {
      return;
    }
    Collections.reverse(harmful);
    sentences.add(
        "Beyond chance the wrong way: "
            + harmful.stream()
                .limit(NAMED)
                .map(BindingBarrier::withNumbers)
                .collect(Collectors.joining("; "))
            + (harmful.size() > NAMED ? "; and " + (harmful.size() - NAMED) + " more" : ""));
  }

  private static String withNumbers(Relieved one) {
    Amount amount = Amount.of(one.effect());
    return "%s (%s; %s)"
        .formatted(
            quoted(one),
            amount.difference(one.effect().difference()),
            amount.differenceInterval(one.effect().interval()));
  }

  private static void where(
      String kind, List<Leak> leaks, Bottleneck bottleneck, List<String> sentences) {
    List<Leak> largest = Leak.largest(leaks, bottleneck.baseline());
    if (largest.isEmpty()) {
      return;
    }
    boolean several = bottleneck.baseline().results().size() > 1;
    String begin =
        largest.size() == 1
            ? "The " + kind + " that loses most people is "
            : several
                ? oneOf(largest.size() - NAMED) + " is the " + kind + " that loses most people: "
                : "In this one run most people are lost by this " + kind + ": ";
    sentences.add(
        begin
            + largest.stream()
                .limit(several ? NAMED : 1)
                .map(BindingBarrier::inWords)
                .collect(Collectors.joining("; ")));
  }

  private static String oneOf(int more) {
    return more > 0 ? "One of these or one of " + more + " more" : "One of these";
  }

  private static String inWords(Leak leak) {
    Interval interval = leak.perHundred().interval();
    String range =
        Double.isNaN(interval.low())
            ? ""
            : ", 95%% interval %s to %s"
                .formatted(Words.rate(interval.low()), Words.rate(interval.high()));
    return "%s (%s of 100 who bring a need to a GP%s)"
        .formatted(
            leak.reason()
                .map(reason -> "\"" + reason.label() + "\"")
                .orElse("after \"" + leak.after().label() + "\""),
            Words.rate(leak.perHundred().mean()),
            range);
  }

  private static String named(List<Relieved> others) {
    String names =
        others.stream().limit(NAMED).map(BindingBarrier::quoted).collect(Collectors.joining(", "));
    return others.size() > NAMED ? names + " and " + (others.size() - NAMED) + " more" : names;
  }

  private static String quoted(Relieved one) {
    return "\"" + one.relief().label() + "\"";
  }

  private static String share(double by) {
    return by == 0.1 ? "a tenth" : Numeral.of(Math.rint(1000 * by) / 10) + "%";
  }
}
