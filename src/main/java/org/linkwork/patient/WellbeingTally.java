package org.linkwork.patient;

import java.util.Arrays;
import org.linkwork.record.Strata;

/** What a week's wellbeing adds up to in each cell of {@link Strata}. */
public final class WellbeingTally {
  private final double oftenLonelyLevel;
  private final double distressLevel;
  private final double[] lifeSatisfaction = new double[Strata.CELLS];
  private final double[] worry = new double[Strata.CELLS];
  private final double[] loneliness = new double[Strata.CELLS];
  private final int[] lonely = new int[Strata.CELLS];
  private final int[] distressed = new int[Strata.CELLS];
  private final int[] medicated = new int[Strata.CELLS];
  private int severe;
  private int severeUntreated;
  private int mildMedicated;

  WellbeingTally(double oftenLonelyLevel, double distressLevel) {
    this.oftenLonelyLevel = oftenLonelyLevel;
    this.distressLevel = distressLevel;
  }

  void begin() {
    Arrays.fill(lifeSatisfaction, 0);
    Arrays.fill(worry, 0);
    Arrays.fill(loneliness, 0);
    Arrays.fill(lonely, 0);
    Arrays.fill(distressed, 0);
    Arrays.fill(medicated, 0);
    severe = 0;
    severeUntreated = 0;
    mildMedicated = 0;
  }

  void add(int cell, double satisfaction, double worryLevel, double lonelinessLevel) {
    lifeSatisfaction[cell] += satisfaction;
    worry[cell] += worryLevel;
    loneliness[cell] += lonelinessLevel;
    if (lonelinessLevel > oftenLonelyLevel) {
      lonely[cell]++;
    }
    if (satisfaction < distressLevel) {
      distressed[cell]++;
    }
  }

  void addMedicated(int cell) {
    medicated[cell]++;
  }

  /** Adds somebody in severe distress, who has a medicine or an open referral if {@code helped}. */
  void addSevere(boolean helped) {
    severe++;
    severeUntreated += helped ? 0 : 1;
  }

  /** Adds somebody who takes an antidepressant without severe distress. */
  void addMildMedicated() {
    mildMedicated++;
  }

  /** Adults in severe distress, in whom a medicine would do something. */
  public int severe() {
    return severe;
  }

  /** Those of them who have neither an antidepressant nor an open referral. */
  public int severeUntreated() {
    return severeUntreated;
  }

  /** Adults who take an antidepressant without severe distress. */
  public int mildMedicated() {
    return mildMedicated;
  }

  /** Sum of life satisfaction by cell. */
  public double[] lifeSatisfaction() {
    return lifeSatisfaction;
  }

  /** Sum of worry by cell. */
  public double[] worry() {
    return worry;
  }

  /** Sum of loneliness by cell. */
  public double[] loneliness() {
    return loneliness;
  }

  /** Adults who are often lonely, by cell. */
  public int[] lonely() {
    return lonely;
  }

  /** Adults in distress, by cell. */
  public int[] distressed() {
    return distressed;
  }

  /** Adults on an antidepressant as the week began, by cell. */
  public int[] medicated() {
    return medicated;
  }
}
