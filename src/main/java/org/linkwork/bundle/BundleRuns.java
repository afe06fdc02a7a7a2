package org.linkwork.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linkwork.design.FactorLevel;
import org.linkwork.design.Point;
import org.linkwork.design.Recording;
import org.linkwork.record.Breakdown;
import org.linkwork.record.Outcome;
import org.linkwork.scenario.Scenario;
import org.linkwork.store.PointTotals;
import org.linkwork.store.ResultStore;
import org.linkwork.store.Rows;
import org.linkwork.store.RunContent;
import org.linkwork.store.StoreAbout;
import org.linkwork.store.StoredPoint;
import org.linkwork.sweep.PlannedRun;

/** Bundles as the points of a store: what is to be run, and what came of it. */
public final class BundleRuns {
  private static final String IN = "in";
  private static final String OUT = "out";
  private static final int DIGITS = 12;

  private final Menu menu;
  private final ResultStore store;
  private final Map<Bundle, Scenario> scenarios = new HashMap<>();
  private final Map<Bundle, String> contents = new HashMap<>();

  /** The bundles of this menu in this store. */
  public BundleRuns(Menu menu, ResultStore store) {
    this.menu = menu;
    this.store = store;
  }

  /** What a store of the menu's bundles is about; another menu or scenario is about another. */
  public static StoreAbout about(String modelVersion, Menu menu) {
    String content =
        RunContent.of(modelVersion, menu.scenario(Bundle.NONE))
            + RunContent.of(modelVersion, menu.scenario(menu.everything()));
    return new StoreAbout(
        modelVersion,
        "bundles-" + content.substring(0, DIGITS) + content.substring(content.length() - DIGITS),
        new Recording(List.of(), true, true));
  }

  /** Lets so many replicates of each of these bundles count, and of no others. */
  public void count(Map<Bundle, Integer> replicates) {
    List<StoredPoint> points = new ArrayList<>();
    replicates.forEach(
        (bundle, number) -> points.add(new StoredPoint(point(bundle), content(bundle), number)));
    Map<String, String> base = new LinkedHashMap<>();
    menu.choices().forEach(choice -> base.put(choice.name(), OUT));
    store.setPoints(points, base);
  }

  /** The runs of these bundles, all bundles of one replicate before the next. */
  public List<PlannedRun> planned(List<Bundle> bundles, int fromReplicate, int untilReplicate) {
    List<PlannedRun> planned = new ArrayList<>();
    for (int replicate = fromReplicate; replicate < untilReplicate; replicate++) {
      for (Bundle bundle : bundles) {
        planned.add(new PlannedRun(number(bundle), scenario(bundle), replicate));
      }
    }
    return planned;
  }

  /** How many of these runs have neither finished nor failed. */
  public int missing(List<PlannedRun> planned) {
    return (int)
        planned.stream().filter(run -> !store.holds(content(run), run.replicate())).count();
  }

  /** How many of these runs have failed. */
  public int failed(List<PlannedRun> planned) {
    return (int)
        planned.stream().filter(run -> store.hasFailed(content(run), run.replicate())).count();
  }

  /** One outcome of every bundle that counts, by replicate. */
  public BundleValues totals(Outcome outcome) {
    Map<Bundle, double[]> values = new LinkedHashMap<>();
    for (PointTotals totals : store.totals(outcome)) {
      values.put(bundle(totals.point().number()), totals.values());
    }
    return new BundleValues(values);
  }

  /**
   * How much less of an outcome adults in the most deprived fifth have than adults in the least
   * deprived, by replicate: for what is counted a thousand adults, otherwise as the outcome is
   * measured; not a number where the outcome concerns no person.
   */
  public BundleValues gap(Outcome outcome) {
    Map<Bundle, double[]> least = fifth(outcome, Breakdown.DEPRIVATION_FIFTH.size() - 1);
    Map<Bundle, double[]> most = fifth(outcome, 0);
    return new BundleValues(least)
        .with(new BundleValues(most), (inLeast, inMost) -> inLeast - inMost);
  }

  private Map<Bundle, double[]> fifth(Outcome outcome, int kind) {
    Map<Bundle, double[]> values = new LinkedHashMap<>();
    for (StoredPoint point : store.points()) {
      double[] none = new double[point.replicates()];
      Arrays.fill(none, Double.NaN);
      values.put(bundle(point.point().number()), none);
    }
    boolean counted = outcome.source() == Outcome.Source.EVENT;
    String sql =
        "SELECT point, replicate, adults, "
            + outcome.key()
            + " FROM strata WHERE breakdown = '"
            + Breakdown.DEPRIVATION_FIFTH.name().toLowerCase(Locale.ROOT)
            + "' AND kind = '"
            + Breakdown.DEPRIVATION_FIFTH.kindLabel(kind)
            + "'";
    try (Rows rows = store.ask(sql)) {
      while (rows.next()) {
        double value = rows.number(3);
        values.get(bundle(Integer.parseInt(rows.text(0).substring(1))))[(int) rows.whole(1)] =
            counted ? 1000 * value / rows.number(2) : value;
      }
    }
    return values;
  }

  private String content(PlannedRun run) {
    return content(bundle(run.point()));
  }

  private String content(Bundle bundle) {
    return contents.computeIfAbsent(bundle, each -> store.content(scenario(each)));
  }

  private Scenario scenario(Bundle bundle) {
    return scenarios.computeIfAbsent(bundle, menu::scenario);
  }

  private Point point(Bundle bundle) {
    List<FactorLevel> levels = new ArrayList<>();
    for (int choice = 0; choice < menu.size(); choice++) {
      if (bundle.has(choice)) {
        levels.add(new FactorLevel(menu.choices().get(choice).name(), IN));
      }
    }
    return new Point(number(bundle), levels);
  }

  private static int number(Bundle bundle) {
    return bundle.members() + 1;
  }

  private static Bundle bundle(int number) {
    return new Bundle(number - 1);
  }
}
