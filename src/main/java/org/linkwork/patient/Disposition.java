package org.linkwork.patient;

import static org.linkwork.chance.Decision.PERSON_ANXIETY;
import static org.linkwork.chance.Decision.PERSON_DRIVE;
import static org.linkwork.chance.Decision.PERSON_EAST;
import static org.linkwork.chance.Decision.PERSON_FETCHED;
import static org.linkwork.chance.Decision.PERSON_INTEREST;
import static org.linkwork.chance.Decision.PERSON_NORTH;
import static org.linkwork.chance.Decision.PERSON_STIGMA;
import static org.linkwork.chance.Decision.PERSON_SUPPORT;

import org.linkwork.chance.Draws;
import org.linkwork.chance.NormalQuantile;
import org.linkwork.chance.Poisson;
import org.linkwork.record.Sex;
import org.linkwork.setting.Setting;
import org.linkwork.theme.SubTheme;

/**
 * What a person is like at the thresholds of the pathway: interests, stigma, anxiety, drive, home.
 *
 * <p>All of it is a function of the seed and the person's id, and is drawn when it is asked for,
 * because few people ever come to a threshold.
 */
public final class Disposition {
  /** Number of dimensions of interests and activities. */
  public static final int INTERESTS = 3;

  private final Patients patients;
  private final Setting setting;
  private final Draws draws;

  /** The dispositions of these patients. */
  public Disposition(Patients patients, Setting setting) {
    this.patients = patients;
    this.setting = setting;
    this.draws = setting.draws();
  }

  /** What the person is drawn to on one of {@link #INTERESTS} dimensions, 0 to 1. */
  public double interest(int person, int dimension) {
    return draws.uniform(PERSON_INTEREST, person, dimension, 0);
  }

  /** Stigma that the person feels about distress, 0 to 1; a little more among men. */
  public double stigma(int person) {
    double u = draws.uniform(PERSON_STIGMA, person, 0);
    return patients.sex(person) == Sex.MEN ? Math.sqrt(u) : u;
  }

  /** Anxiety by nature in standard deviations. */
  public double anxiety(int person) {
    return draws.normal(PERSON_ANXIETY, person, 0);
  }

  /**
   * The person's own drive at every threshold, in standard deviations.
   *
   * @paper "Patient motivation"
   */
  public double drive(int person) {
    if (setting.held().holds(SubTheme.PATIENT_MOTIVATION)) {
      double level = setting.held().level(SubTheme.PATIENT_MOTIVATION);
      return NormalQuantile.of(Math.min(0.98, Math.max(0.02, level)));
    }
    if (setting.held().relaxes(SubTheme.PATIENT_MOTIVATION)) {
      double rank = draws.uniform(PERSON_DRIVE, person, 0);
      double relaxed = setting.held().read(SubTheme.PATIENT_MOTIVATION, rank);
      return NormalQuantile.of(Math.max(rank, Math.min(0.98, relaxed)));
    }
    return draws.normal(PERSON_DRIVE, person, 0);
  }

  /** Whether transport help fetches the person, who has no car, to a group and home. */
  public boolean isFetched(int person) {
    double share = setting.levers().service().transportShare();
    return share > 0
        && !patients.hasCar(person)
        && draws.uniform(PERSON_FETCHED, person, 0) < share;
  }

  /** How far east the person lives, 0 to 1 across the neighbourhood. */
  public double east(int person) {
    return draws.uniform(PERSON_EAST, person, 0);
  }

  /** How far north the person lives, 0 to 1 across the neighbourhood. */
  public double north(int person) {
    return draws.uniform(PERSON_NORTH, person, 0);
  }

  /**
   * Contacts with a link worker that the person would want, 1 or more.
   *
   * @param mean mean number wanted
   */
  public int contactsWanted(int person, double mean) {
    double u = draws.uniform(PERSON_SUPPORT, person, 0);
    return 1 + Poisson.quantile(Math.max(0, mean - 1), u);
  }
}
