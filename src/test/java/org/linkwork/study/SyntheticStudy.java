package org.linkwork.study;

import java.util.Arrays;
import org.linkwork.chance.Draws;
import org.linkwork.record.AgeBand;
import org.linkwork.record.Instrument;
import org.linkwork.record.People;
import org.linkwork.record.PersonState;
import org.linkwork.record.Sex;
import org.linkwork.record.Stage;
import org.linkwork.scenario.Horizon;

/** Two worlds written down by hand: 400 adults, 52 weeks of warm-up and 156 of policy. */
final class SyntheticStudy {
  static final int PEOPLE = 400;
  static final int WARM_UP = 52;
  static final int POLICY = 156;

  final Episodes episodes = new Episodes();
  final OfferLog offers = new OfferLog();
  final VisitHistory visitsWith = new VisitHistory(PEOPLE, WARM_UP + POLICY);
  final VisitHistory visitsWithout = new VisitHistory(PEOPLE, WARM_UP + POLICY);
  final Panel panelWith = new Panel(PEOPLE, WARM_UP, POLICY);
  final Panel panelWithout = new Panel(PEOPLE, WARM_UP, POLICY);
  final LookScores looksWith = new LookScores();
  final LookScores looksWithout = new LookScores();

  /** Refers somebody in a policy week, who meets the link worker in the same week. */
  int refer(int person, int policyWeek) {
    int row = episodes.add(person, WARM_UP + policyWeek, true);
    episodes.meets(row, WARM_UP + policyWeek);
    return row;
  }

  /** The same score of every instrument at a look in both worlds. */
  void score(int row, Look look, double with, double without) {
    looksWith.put(row, look, all(with));
    looksWithout.put(row, look, all(without));
  }

  /** Visits in both worlds in each of these weeks of the run. */
  void visit(int person, int from, int until) {
    for (int week = from; week < until; week++) {
      visitsWith.add(person, week);
      visitsWithout.add(person, week);
    }
  }

  static void see(Panel panel, int person, int look, double satisfaction, boolean medicated) {
    panel.see(
        person,
        WARM_UP + look * Panel.WEEKS_BETWEEN,
        new PersonState(
            Stage.NOT_IN_NEED,
            satisfaction,
            false,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            medicated,
            0,
            0,
            0,
            all(Math.rint(satisfaction))));
  }

  StudyData data() {
    return new StudyData(
        new Registered(),
        new Horizon(WARM_UP, POLICY),
        Draws.keyed(7, 0),
        episodes,
        offers,
        new WorldSeen(visitsWith, panelWith, looksWith),
        new WorldSeen(visitsWithout, panelWithout, looksWithout));
  }

  private static double[] all(double score) {
    double[] scores = new double[Instrument.values().length];
    Arrays.fill(scores, score);
    return scores;
  }

  /** Women and men by turns, all of one age, in four practices, with one to three own groups. */
  private static final class Registered implements People {
    @Override
    public int count() {
      return PEOPLE;
    }

    @Override
    public boolean isAdult(int person) {
      return true;
    }

    @Override
    public int deprivationFifth(int person) {
      return 3;
    }

    @Override
    public Sex sex(int person) {
      return person % 2 == 0 ? Sex.WOMEN : Sex.MEN;
    }

    @Override
    public AgeBand ageBand(int person) {
      return AgeBand.FROM_35;
    }

    @Override
    public int practice(int person) {
      return person / 100;
    }

    @Override
    public int ownGroups(int person) {
      return person / 100;
    }
  }
}
