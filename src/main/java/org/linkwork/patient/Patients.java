package org.linkwork.patient;

import org.linkwork.record.AgeBand;
import org.linkwork.record.People;
import org.linkwork.record.Sex;
import org.linkwork.record.Strata;

/**
 * Everybody who is registered, one column for each quality; a patient is a row.
 *
 * <p>Rows hold primitives only, so that a million people fit into a few dozen megabytes. What only
 * matters on the pathway is drawn when it is asked for ({@link Disposition}) or kept in an object
 * that exists only while it is needed ({@link Referral}, {@link Belonging}).
 */
public final class Patients implements People {
  /** The deepest fall of life satisfaction that makes a difference to what people do, in points. */
  public static final double DEEPEST_DROP = 4;

  private static final AgeBand[] AGE_BANDS = AgeBand.values();
  private static final int MEDICATED = 1;
  private static final int HELD_BY_GP = 2;
  private static final int DEPRESSED = 4;

  private final int count;
  private final byte[] cell;
  private final short[] practice;
  private final short[] usualPost;
  private final byte[] circumstances;
  private final byte[] ownGroups;
  final float[] setPoint;
  final float[] worryTrait;
  final float[] lonelinessTrait;
  final float[] readiness;
  final float[] lifeSatisfaction;
  final float[] worry;
  final float[] baseLoneliness;
  final float[] loneliness;
  final float[] connectionLift;
  final float[] lifeSatisfactionTotal;
  final byte[] problems;
  private final byte[] flags;
  private final Asking asking;
  private final TrustTable trust;
  private final Referral[] referral;
  private final Belonging[] belonging;
  private final Encounters encounters;

  /** Empty rows for so many people, to be filled by the {@link PatientFactory}. */
  Patients(int count, int postsPerPractice) {
    this.count = count;
    cell = new byte[count];
    practice = new short[count];
    usualPost = new short[count];
    circumstances = new byte[count];
    ownGroups = new byte[count];
    setPoint = new float[count];
    worryTrait = new float[count];
    lonelinessTrait = new float[count];
    readiness = new float[count];
    lifeSatisfaction = new float[count];
    worry = new float[count];
    baseLoneliness = new float[count];
    loneliness = new float[count];
    connectionLift = new float[count];
    lifeSatisfactionTotal = new float[count];
    problems = new byte[count];
    flags = new byte[count];
    trust = new TrustTable(count, postsPerPractice);
    referral = new Referral[count];
    belonging = new Belonging[count];
    encounters = new Encounters(count);
    asking = new Asking(count, encounters);
  }

  void register(
      int person, int fifth, Sex sex, AgeBand band, int atPractice, int withPost, int situation) {
    cell[person] = (byte) Strata.cell(fifth, sex, band);
    practice[person] = (short) atPractice;
    usualPost[person] = (short) withPost;
    circumstances[person] = (byte) situation;
  }

  void belongsToOwnGroups(int person, int groups) {
    ownGroups[person] = (byte) groups;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public boolean isAdult(int person) {
    return Strata.ageBand(cell[person]) != 0;
  }

  @Override
  public int deprivationFifth(int person) {
    return Strata.fifth(cell[person]);
  }

  @Override
  public Sex sex(int person) {
    return Strata.sex(cell[person]);
  }

  @Override
  public AgeBand ageBand(int person) {
    return AGE_BANDS[Strata.ageBand(cell[person])];
  }

  @Override
  public int practice(int person) {
    return practice[person];
  }

  /** The cell of {@link Strata} to which the person belongs. */
  public int cell(int person) {
    return cell[person];
  }

  /** The post of the person's usual GP among the posts of the practice, from 0. */
  public int usualPost(int person) {
    return usualPost[person];
  }

  /** Whether the person lives alone. */
  public boolean livesAlone(int person) {
    return Circumstances.livesAlone(circumstances[person]);
  }

  /** Whether the person has the use of a car. */
  public boolean hasCar(int person) {
    return Circumstances.hasCar(circumstances[person]);
  }

  /** Whether the person lives on benefits. */
  public boolean onBenefits(int person) {
    return Circumstances.onBenefits(circumstances[person]);
  }

  /** The person's third of wealth, 0 the poorest. */
  public int wealthThird(int person) {
    return Circumstances.wealthThird(circumstances[person]);
  }

  /** Number of long-term conditions, 0 to 3, 3 meaning three or more. */
  public int longTermConditions(int person) {
    return Circumstances.longTermConditions(circumstances[person]);
  }

  @Override
  public int ownGroups(int person) {
    return ownGroups[person];
  }

  /** Life satisfaction, 0 to 10. */
  public double lifeSatisfaction(int person) {
    return lifeSatisfaction[person];
  }

  /**
   * How far life satisfaction is below what is usual for the person: 0 to {@link #DEEPEST_DROP}
   * points, since a deeper fall counts as much.
   */
  public double dropOfSatisfaction(int person) {
    double drop = setPoint[person] - lifeSatisfaction[person];
    return Math.max(0, Math.min(DEEPEST_DROP, drop));
  }

  /** Requests for an appointment a week at moderate wellbeing, before mood and loneliness. */
  public double readiness(int person) {
    return readiness[person];
  }

  /** Sum of weekly life satisfaction over the policy period so far. */
  public double lifeSatisfactionTotal(int person) {
    return lifeSatisfactionTotal[person];
  }

  /** Worry, 0 to 1. */
  public double worry(int person) {
    return worry[person];
  }

  /** Takes a share of the person's worry away. */
  public void easeWorry(int person, double share) {
    worry[person] *= (float) (1 - share);
  }

  /** Loneliness, 0 to 1. */
  public double loneliness(int person) {
    return loneliness[person];
  }

  /** Number of unsolved practical problems (money, housing, purpose and the like). */
  public int problems(int person) {
    return problems[person];
  }

  /** Takes one practical problem off the person's shoulders. */
  public void solveProblem(int person) {
    problems[person]--;
  }

  /** Whether the person takes an antidepressant. */
  public boolean isMedicated(int person) {
    return (flags[person] & MEDICATED) != 0;
  }

  /** Starts or stops the antidepressant. */
  public void medicate(int person, boolean medicated) {
    flags[person] = (byte) (medicated ? flags[person] | MEDICATED : flags[person] & ~MEDICATED);
  }

  /** Whether the person is in a depressive episode. */
  public boolean isDepressed(int person) {
    return (flags[person] & DEPRESSED) != 0;
  }

  /** Begins or ends a depressive episode. */
  void depress(int person, boolean depressed) {
    flags[person] = (byte) (depressed ? flags[person] | DEPRESSED : flags[person] & ~DEPRESSED);
  }

  /** Whether a GP is holding on to the person until they are ready. */
  public boolean isHeldByGp(int person) {
    return (flags[person] & HELD_BY_GP) != 0;
  }

  /** Notes whether a GP holds on to the person until they are ready. */
  public void holdByGp(int person, boolean held) {
    flags[person] = (byte) (held ? flags[person] | HELD_BY_GP : flags[person] & ~HELD_BY_GP);
  }

  /** Who is asking for an appointment. */
  public Asking asking() {
    return asking;
  }

  /**
   * Reads, in no meaningful way, what a consultation will need of the person, which brings it near
   * the processor; the sum only keeps the reading from being optimised away.
   */
  public long glimpse(int person) {
    return cell[person]
        + usualPost[person]
        + problems[person]
        + flags[person]
        + asking.glimpse(person)
        + Float.floatToRawIntBits(lifeSatisfaction[person])
        + Float.floatToRawIntBits(loneliness[person])
        + trust.glimpse(person)
        + encounters.glimpse(person);
  }

  /** How far each person trusts each GP of the practice. */
  public TrustTable trust() {
    return trust;
  }

  /** How often each person has faced each kind of encounter. */
  public Encounters encounters() {
    return encounters;
  }

  /** The person's open referral, or null. */
  public Referral referral(int person) {
    return referral[person];
  }

  /** Opens or, with null, closes the person's referral. */
  public void referral(int person, Referral open) {
    referral[person] = open;
  }

  /** The person's connection through groups joined on referral, or null if there never was one. */
  public Belonging belonging(int person) {
    return belonging[person];
  }

  void belonging(int person, Belonging through) {
    belonging[person] = through;
  }

  /** A number that differs when anything that changes in this row differs. */
  public long signature(int person) {
    long signature = Float.floatToRawIntBits(lifeSatisfaction[person]);
    signature = Signature.with(signature, Float.floatToRawIntBits(worry[person]));
    signature = Signature.with(signature, Float.floatToRawIntBits(loneliness[person]));
    signature = Signature.with(signature, problems[person]);
    signature = Signature.with(signature, flags[person]);
    signature = Signature.with(signature, asking.isAsking(person) ? 1 : 0);
    signature = Signature.with(signature, encounters.consultations(person));
    signature = Signature.with(signature, encounters.offers(person));
    signature = Signature.with(signature, encounters.contacts(person));
    signature = Signature.with(signature, encounters.sessions(person));
    return Signature.with(signature, trust.signature(person));
  }
}
