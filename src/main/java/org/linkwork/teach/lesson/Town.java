package org.linkwork.teach.lesson;

import java.util.ArrayList;
import java.util.List;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.scenario.Overrides;
import org.linkwork.scenario.Scenario;
import org.linkwork.scenario.ScenarioBase;
import org.linkwork.scenario.ScenarioException;

/**
 * A town with sliders: one scenario for each way in which they can stand. Never changes, and so
 * free to be shared by threads.
 */
public final class Town {
  /** The most that one run may simulate, in weeks of one person: about ten seconds. */
  public static final long MOST_PERSON_WEEKS = 30_000_000;

  private final ScenarioBase base;
  private final Overrides changes;
  private final List<Slider> sliders;

  Town(ScenarioBase base, Overrides changes, List<Slider> sliders) {
    this.base = base;
    this.changes = changes;
    this.sliders = List.copyOf(sliders);
  }

  /** What can be changed. */
  public List<Slider> sliders() {
    return sliders;
  }

  /** Where the sliders stand in the town as it is. */
  public Setting today() {
    return new Setting(sliders.stream().map(Slider::today).toList());
  }

  /** Every way in which the sliders can stand, the last one moving fastest. */
  public List<Setting> settings() {
    List<Setting> all = List.of(new Setting(List.of()));
    for (Slider slider : sliders) {
      List<Setting> longer = new ArrayList<>();
      for (Setting one : all) {
        for (int notch = 0; notch < slider.notches().size(); notch++) {
          longer.add(one.and(notch));
        }
      }
      all = longer;
    }
    return all;
  }

  /** Whether the sliders can stand so. */
  public boolean allows(Setting setting) {
    if (setting.notches().size() != sliders.size()) {
      return false;
    }
    for (int at = 0; at < sliders.size(); at++) {
      int notch = setting.notches().get(at);
      if (notch < 0 || notch >= sliders.get(at).notches().size()) {
        return false;
      }
    }
    return true;
  }

  /** What the sliders change where they stand so; one that stands as today changes nothing. */
  public List<String> changed(Setting setting) {
    List<String> changed = new ArrayList<>();
    for (int at = 0; at < sliders.size(); at++) {
      Slider slider = sliders.get(at);
      int notch = setting.notches().get(at);
      if (notch != slider.today()) {
        changed.add(slider.change() + "=" + slider.notches().get(notch).value());
      }
    }
    return changed;
  }

  /**
   * The world where the sliders stand so.
   *
   * @throws ScenarioException if these changes contradict each other
   */
  public Scenario scenario(Setting setting) {
    Overrides all = changes;
    for (String change : changed(setting)) {
      all = all.set(change);
    }
    Problems problems = new Problems();
    String name = setting.equals(today()) ? "today" : "changed";
    return base.with(all, name, problems)
        .orElseThrow(() -> new ScenarioException(problems.sorted()));
  }
}
