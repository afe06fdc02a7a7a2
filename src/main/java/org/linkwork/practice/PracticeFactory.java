package org.linkwork.practice;

import static org.linkwork.chance.Decision.GP_BELIEF;
import static org.linkwork.chance.Decision.GP_DE_MEDICALISE;
import static org.linkwork.chance.Decision.GP_DUTY;
import static org.linkwork.chance.Decision.GP_ENJOYMENT;
import static org.linkwork.chance.Decision.GP_ETHOS;
import static org.linkwork.chance.Decision.GP_LISTENING;
import static org.linkwork.chance.Decision.GP_LOCUM_FOUND;
import static org.linkwork.chance.Decision.GP_PERSEVERANCE;
import static org.linkwork.chance.Decision.GP_ROLE;
import static org.linkwork.chance.Decision.GP_ROOT_CAUSE;
import static org.linkwork.chance.Decision.GP_SESSIONS;
import static org.linkwork.chance.Decision.GP_TRAINED;
import static org.linkwork.chance.Decision.GP_YEARS;
import static org.linkwork.chance.Decision.PRACTICE_ATMOSPHERE;
import static org.linkwork.chance.Decision.PRACTICE_ETHOS;
import static org.linkwork.chance.Decision.PRACTICE_HOSTS;
import static org.linkwork.chance.Decision.PRACTICE_ROOM_TURN;
import static org.linkwork.chance.Decision.PRACTICE_STABILITY;
import static org.linkwork.chance.Decision.PRACTICE_TURN;
import static org.linkwork.chance.Decision.PRACTICE_WHOLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linkwork.chance.Decision;
import org.linkwork.chance.Draws;
import org.linkwork.chance.Exponential;
import org.linkwork.chance.Logarithm;
import org.linkwork.chance.NormalQuantile;
import org.linkwork.parameter.BeliefParameters;
import org.linkwork.parameter.ConsultationParameters;
import org.linkwork.parameter.GpParameters;
import org.linkwork.parameter.PlaceParameters;
import org.linkwork.parameter.TrustParameters;
import org.linkwork.parameter.WorkforceParameters;
import org.linkwork.setting.Levers;
import org.linkwork.setting.Setting;
import org.linkwork.theme.HeldStill;
import org.linkwork.theme.SubTheme;

/** Makes practice n of a town and incumbent k of a GP post: the same in every scenario. */
public final class PracticeFactory {
  private final Draws draws;
  private final HeldStill held;
  private final GpParameters likely;
  private final PlaceParameters place;
  private final BeliefParameters belief;
  private final ConsultationParameters consultation;
  private final TrustParameters trust;
  private final WorkforceParameters workforce;
  private final int groupSlots;

  /**
   * Heads are not whole numbers; what rounding them adds or takes, each post's sessions give back.
   */
  private final double sessionsOfPost;

  /** A factory for the setting's town, which has so many slots for community groups. */
  public PracticeFactory(Setting setting, int groupSlots) {
    this.draws = setting.draws();
    this.held = setting.held();
    this.likely = setting.parameters().gp();
    this.place = setting.parameters().place();
    this.belief = setting.parameters().belief();
    this.consultation = setting.parameters().consultation();
    this.trust = setting.parameters().trust();
    this.workforce = setting.parameters().workforce();
    this.groupSlots = groupSlots;
    sessionsOfPost =
        headsPerPractice(place, workforce) / Math.max(1, postsPerPractice(place, workforce));
  }

  /** Number of GP posts in each practice of a place, 0 or more. */
  public static int postsPerPractice(PlaceParameters place, WorkforceParameters workforce) {
    double heads = headsPerPractice(place, workforce);
    return heads <= 0 ? 0 : (int) Math.max(1, Math.round(heads));
  }

  private static double headsPerPractice(PlaceParameters place, WorkforceParameters workforce) {
    return place.registeredPeople()
        * place.gpsPer10000()
        / 10_000
        / workforce.fullTimeShare()
        / Math.max(1, place.practices());
  }

  /** All practices of the town, with a GP in every post. */
  public List<Practice> everyPractice() {
    int posts = postsPerPractice(place, workforce);
    double[] turns = turns(PRACTICE_TURN);
    double[] roomTurns = turns(PRACTICE_ROOM_TURN);
    List<Practice> practices = new ArrayList<>();
    for (int id = 0; id < place.practices(); id++) {
      Levers levers = new Levers(held);
      List<GeneralPractitioner> gps = new ArrayList<>();
      for (int post = 0; post < posts; post++) {
        gps.add(firstIncumbent(id * posts + post, id, post, levers));
      }
      practices.add(practice(id, gps, turns[id], roomTurns[id], levers));
    }
    return practices;
  }

  private Practice practice(
      int id, List<GeneralPractitioner> gps, double turn, double roomTurn, Levers levers) {
    double atmosphere = level(PRACTICE_ATMOSPHERE, id, 0, likely.atmosphere());
    double reputation =
        trust.start()
            + trust.spreadByPractice() * 2 * (held.read(SubTheme.ATMOSPHERE, atmosphere) - 0.5);
    double spread = workforce.stabilitySpread();
    double frailty =
        Exponential.of(
            spread * NormalQuantile.of(draws.uniform(PRACTICE_STABILITY, id, 0))
                - spread * spread / 2);
    return new Practice(
        id,
        gps,
        atmosphere,
        level(PRACTICE_WHOLE, id, 0, consultation.wholePractice()),
        level(PRACTICE_ETHOS, id, 0, likely.practiceEthos()),
        frailty,
        turn,
        roomTurn,
        draws.uniform(PRACTICE_HOSTS, id, 0),
        Math.max(0.05, Math.min(0.95, reputation)),
        levers);
  }

  /**
   * Each practice's rank by its draw among all practices, as the middle of its equal part of 0 to
   * 1: of n practices, the nearest whole number to a share s of n have a turn below s, half a
   * practice being none.
   */
  private double[] turns(Decision order) {
    double[] drawn = new double[place.practices()];
    Arrays.setAll(drawn, id -> draws.uniform(order, id, 0));
    double[] turns = new double[drawn.length];
    for (int id = 0; id < drawn.length; id++) {
      int before = 0;
      for (int other = 0; other < drawn.length; other++) {
        boolean goesFirst = drawn[other] < drawn[id] || drawn[other] == drawn[id] && other < id;
        before += goesFirst ? 1 : 0;
      }
      turns[id] = (before + 0.5) / drawn.length;
    }
    return turns;
  }

  private GeneralPractitioner firstIncumbent(
      int post, int practice, int postInPractice, Levers levers) {
    GeneralPractitioner gp =
        new GeneralPractitioner(post, practice, postInPractice, groupSlots, levers);
    GpCharacter character = character(post, 0, false);
    double known = 0.5 + Math.min(1, character.yearsInPost() / likely.yearsToKnow());
    gp.takeUp(
        character,
        false,
        belief.linkWorkerTrustStart(),
        belief.knowledgeStart() * known,
        belief.groupTrustStart(),
        workforce.burnoutStart(),
        likely.helplessness(),
        consultation.salienceFloor());
    return gp;
  }

  /** What incumbent k of a post brings. */
  GpCharacter character(int post, int incumbent, boolean locum) {
    double role = draws.uniform(GP_ROLE, post, incumbent);
    double years = draws.uniform(GP_YEARS, post, incumbent);
    double sessions =
        workforce.sessionsAWeek()
            + likely.sessionsSpread()
                * NormalQuantile.of(draws.uniform(GP_SESSIONS, post, incumbent));
    double trained = draws.uniform(GP_TRAINED, post, incumbent) < belief.trainedShare() ? 1 : 0;
    double prior =
        belief.start()
            + belief.spread() * NormalQuantile.of(draws.uniform(GP_BELIEF, post, incumbent));
    return new GpCharacter(
        locum ? GpRole.LOCUM : roleOf(role),
        incumbent > 0 ? 0 : -likely.yearsInPost() * Logarithm.of(years),
        Math.max(2, Math.min(9, sessions)) * sessionsOfPost,
        level(GP_LISTENING, post, incumbent, likely.listening()),
        level(GP_ROOT_CAUSE, post, incumbent, likely.rootCause()),
        level(GP_PERSEVERANCE, post, incumbent, likely.perseverance()),
        trained,
        Math.max(0.02, Math.min(0.98, prior)),
        level(GP_ETHOS, post, incumbent, likely.ethos()),
        level(GP_DUTY, post, incumbent, likely.dutyOfCare()),
        level(GP_DE_MEDICALISE, post, incumbent, likely.deMedicalise()),
        level(GP_ENJOYMENT, post, incumbent, likely.enjoyment()));
  }

  /** Whether a locum is found until incumbent k of a post is replaced. */
  boolean isCovered(int post, int incumbent) {
    return draws.uniform(GP_LOCUM_FOUND, post, incumbent) < workforce.locumCover();
  }

  private GpRole roleOf(double u) {
    if (u < likely.partnerShare()) {
      return GpRole.PARTNER;
    }
    return u < likely.partnerShare() + likely.traineeShare() ? GpRole.TRAINEE : GpRole.SALARIED;
  }

  /** A level spread evenly around a middle, inside 0 to 1. */
  private double level(Decision decision, int id, int occasion, double middle) {
    double reach = Math.min(likely.reach(), Math.min(middle, 1 - middle));
    return middle + reach * (2 * draws.uniform(decision, id, occasion) - 1);
  }
}
