package org.linkwork.chance;

import static org.linkwork.chance.Clock.NTH_TIME;
import static org.linkwork.chance.Clock.ONCE;
import static org.linkwork.chance.Clock.PER_OTHER;
import static org.linkwork.chance.Clock.WEEK;

/**
 * Every uncertain step of the model, with a code that is never changed and never used again.
 *
 * <p>Codes are literals, so that adding or moving a constant leaves all other draws as they were.
 */
public enum Decision {
  PERSON_PRACTICE(101, ONCE, "at which practice a person is registered"),
  PERSON_FIFTH(102, ONCE, "in which deprivation fifth a person lives"),
  PERSON_AGE(103, ONCE, "how old a person is"),
  PERSON_SEX(104, ONCE, "a person's sex"),
  PERSON_USUAL_GP(105, ONCE, "who a person's usual GP is"),
  PERSON_LIVES_ALONE(106, ONCE, "whether a person lives alone"),
  PERSON_CAR(107, ONCE, "whether a person can use a car"),
  PERSON_WEALTH(108, ONCE, "in which third of wealth a person is"),
  PERSON_CONDITIONS(109, ONCE, "how many long-term conditions a person has"),
  PERSON_EAST(110, ONCE, "how far east a person lives"),
  PERSON_NORTH(111, ONCE, "how far north a person lives"),
  PERSON_INTEREST(112, ONCE, "what a person is drawn to, on each dimension"),
  PERSON_STIGMA(113, ONCE, "how much stigma a person feels"),
  PERSON_ANXIETY(114, ONCE, "how anxious a person is by nature"),
  PERSON_ATTENDER(115, ONCE, "how readily a person goes to the GP"),
  PERSON_DRIVE(116, ONCE, "a person's drive at every threshold"),
  PERSON_SET_POINT(117, ONCE, "the life satisfaction to which a person returns"),
  PERSON_WORRY(118, ONCE, "how worried a person is by nature"),
  PERSON_LONELINESS(119, ONCE, "how lonely a person is by circumstance"),
  PERSON_OWN_GROUPS(120, ONCE, "how many groups a person belongs to of their own accord"),
  PERSON_PROBLEMS(121, ONCE, "how many practical problems a person has at the start"),
  PERSON_MEDICATED(122, ONCE, "whether a person takes an antidepressant at the start"),
  PERSON_MOOD(123, ONCE, "how far from the set point a person starts"),
  PERSON_BENEFITS(124, ONCE, "whether a person lives on benefits"),
  PERSON_SUPPORT(125, ONCE, "how many contacts with a link worker a person would want"),
  PERSON_FETCHED(126, ONCE, "whether transport help reaches a person without a car"),
  PERSON_RESILIENCE(127, ONCE, "how well a person stands the blows of life"),
  PERSON_DEPRESSED(128, ONCE, "whether a person is in a depressive episode at the start"),

  GP_LISTENING(201, ONCE, "how well a GP listens"),
  GP_ROOT_CAUSE(202, ONCE, "how well a GP sees root causes"),
  GP_PERSEVERANCE(203, ONCE, "how long a GP holds on to a patient who is not ready"),
  GP_TRAINED(204, ONCE, "whether a GP is trained in social prescribing"),
  GP_BELIEF(205, ONCE, "what a GP believes at the start"),
  GP_ETHOS(206, ONCE, "how holistic a GP's ethos is"),
  GP_DUTY(207, ONCE, "how strong a GP's duty of care is"),
  GP_DE_MEDICALISE(208, ONCE, "how much a GP wishes to de-medicalise"),
  GP_ENJOYMENT(209, ONCE, "how much a GP enjoys seeing people do well"),
  GP_YEARS(210, ONCE, "how long a GP has been in post"),
  GP_SESSIONS(211, ONCE, "how many sessions a week a GP works"),
  GP_ROLE(212, ONCE, "a GP's role"),
  GP_LOCUM_FOUND(213, ONCE, "whether a locum is found when a GP leaves"),
  PRACTICE_ATMOSPHERE(251, ONCE, "how welcoming a practice is"),
  PRACTICE_WHOLE(252, ONCE, "how far all staff of a practice take part"),
  PRACTICE_ETHOS(253, ONCE, "how holistic a practice's ethos is"),
  PRACTICE_STABILITY(254, ONCE, "how well a practice keeps its GPs"),
  PRACTICE_TURN(257, ONCE, "in which order practices are reached by interventions"),
  PRACTICE_ROOM_TURN(258, ONCE, "in which order practices have a room for the link worker"),
  PRACTICE_HOSTS(259, ONCE, "which practices host the last group where the number is no whole one"),
  LINK_WORKER_SKILL(271, ONCE, "how skilled a link worker is"),
  GROUP_ACTIVITY(301, ONCE, "what a group does"),
  GROUP_LABEL(302, ONCE, "whether a group is labelled for mental health"),
  GROUP_EAST(303, ONCE, "how far east a group meets"),
  GROUP_NORTH(304, ONCE, "how far north a group meets"),
  GROUP_PLACES(305, ONCE, "how many places a group has"),
  GROUP_COURSE(306, ONCE, "whether a group runs courses, and how long"),
  GROUP_FEE(307, ONCE, "whether a group charges a fee"),
  GROUP_RESERVES(308, ONCE, "how much money a group starts with"),
  GROUP_GRANT_AGE(309, ONCE, "how far into its grant a group is at the start"),
  GROUP_ONE_STREAM(310, ONCE, "whether a group lives on one grant alone"),
  GROUP_OWN_MEMBERS(311, ONCE, "how many places are taken by members of its own"),
  GROUP_TURN(312, ONCE, "in which order groups are reached by interventions"),
  GROUP_QUALITY(313, ONCE, "how much a session of a group gives"),

  WEEKLY_MOOD(401, WEEK, "the week's weather of mood, worry and loneliness"),
  LIFE_SHOCK(402, WEEK, "whether life deals a person a blow"),
  SHOCK_SIZE(403, WEEK, "how hard the blow is"),
  PROBLEM_ARISES(404, WEEK, "whether the blow leaves a practical problem"),
  PROBLEM_EASES(405, WEEK, "whether a practical problem solves itself"),
  ASKS_FOR_APPOINTMENT(406, WEEK, "whether a person asks for an appointment"),
  ASKS_AGAIN(407, WEEK, "whether a person without an appointment asks again"),
  STOPS_ANTIDEPRESSANT(408, WEEK, "whether a person stops the antidepressant"),
  LOSES_PATIENCE(409, WEEK, "whether a waiting person gives up"),
  MOVES_AWAY(410, WEEK, "whether a person on the pathway moves away or dies"),
  BLOW_DEPRESSES(412, WEEK, "whether a blow brings a depressive episode"),
  DEPRESSION_LIFTS(413, WEEK, "whether a depressive episode ends"),
  INSTRUMENT_NOISE(411, WEEK, "how a questionnaire misses the state it is meant to read"),
  GP_LEAVES(421, WEEK, "whether a GP leaves"),
  GP_SUCCESSOR_ARRIVES(422, WEEK, "whether a vacant GP post is filled"),
  LINK_WORKER_LEAVES(423, WEEK, "whether a link worker leaves"),
  LINK_WORKER_ARRIVES(424, WEEK, "whether a vacant link-worker post is filled"),
  RECEPTION_IS_TOLD(425, WEEK, "whether a caller tells a receptionist of a social need"),
  GROUP_BIRTH(431, WEEK, "whether a group opens in an empty slot"),
  GROUP_VISITS_PRACTICE(432, WEEK, "whether a group and a practice are in contact"),
  GROUP_MEETS_LINK_WORKER(433, WEEK, "whether a group and a link worker are in contact"),

  QUEUE_ORDER(500, NTH_TIME, "who goes first among those who asked equally long ago"),
  SEES_USUAL_GP(501, NTH_TIME, "whether the usual GP is to be had"),
  WHICH_COLLEAGUE(502, PER_OTHER, "which colleague is seen instead"),
  VISIT_IS_SOCIAL(503, NTH_TIME, "whether a social need lies behind a visit"),
  GOOD_EXPERIENCE(504, NTH_TIME, "whether a consultation is a good experience"),
  GP_RECOGNISES(505, NTH_TIME, "whether the GP sees the social need"),
  COMES_TO_MIND(506, NTH_TIME, "whether social prescribing comes to the GP's mind"),
  GP_FEELS_ABLE(507, NTH_TIME, "whether the GP feels able to refer"),
  GP_OFFERS(508, NTH_TIME, "whether the GP is moved to offer"),
  AGREES(509, NTH_TIME, "whether a patient agrees to an offer"),
  HELD_UNTIL_READY(510, NTH_TIME, "whether the GP holds on to a patient who is not ready"),
  SIGNPOSTED(511, NTH_TIME, "whether the GP signposts straight to a group"),
  PRESCRIBES(512, NTH_TIME, "whether the GP prescribes an antidepressant"),
  RECEPTIONIST_OFFERS(513, NTH_TIME, "whether a receptionist offers social prescribing"),
  INTRODUCED_IN_PERSON(514, NTH_TIME, "whether the link worker is introduced in person"),
  AGREES_AT_RECEPTION(515, NTH_TIME, "whether a patient agrees to a receptionist's offer"),
  GRANT_RENEWED(521, NTH_TIME, "whether a grant is renewed"),
  GRANT_LENGTH(522, NTH_TIME, "how long a grant lasts"),

  ANSWERS_CALL(601, NTH_TIME, "whether a link worker reaches the patient"),
  GOOD_MEETING(602, NTH_TIME, "whether a meeting with a link worker is a good one"),
  SOLVES_PROBLEM(603, NTH_TIME, "whether a meeting solves a practical problem"),
  PERCEIVED_FIT(604, PER_OTHER, "how a group looks to the one who suggests it"),
  TASTE_FOR_GROUP(605, PER_OTHER, "a patient's taste for one group over another"),
  WANTS_A_GROUP(606, NTH_TIME, "whether a patient wants a group after practical help"),
  LEAVES_SUPPORT(607, NTH_TIME, "whether a patient drops out of a link worker's support"),

  TURNS_UP(701, NTH_TIME, "whether a patient turns up for the first time"),
  KEEPS_COMING(702, NTH_TIME, "whether a patient comes to the next session"),
  FILLS_IN_FORM(703, NTH_TIME, "whether a patient fills in an outcome form"),
  LIFT_GIVEN(704, NTH_TIME, "whether a companion also solves the way there"),
  BUDDY_LEAVES(705, WEEK, "whether a buddy gives up volunteering"),

  REPORT_REACHES_GP(801, NTH_TIME, "whether news of a patient reaches the GP"),
  REPORT_DELAY(802, NTH_TIME, "how long the news takes"),
  COMPLAINS(803, NTH_TIME, "whether a disappointed patient complains"),

  RESAMPLED_ROW(940, NTH_TIME, "which row a bootstrap draws again"),
  TRAJECTORY_START(941, NTH_TIME, "where a trajectory begins"),
  TRAJECTORY_TURN(942, NTH_TIME, "in which order a trajectory moves its factors"),

  HYPERCUBE_TURN(951, PER_OTHER, "which slice of a factor a point of an experiment falls into"),
  HYPERCUBE_PLACE(952, PER_OTHER, "where in its slice a point of an experiment lies"),
  SOBOL_SHIFT(953, PER_OTHER, "how far the Sobol points of an experiment are shifted"),

  REGION_STEP(961, PER_OTHER, "where a search among plausible values steps next"),
  REGION_PICK(962, NTH_TIME, "which of the plausible values found are tried"),
  TEACHING_STEP(963, NTH_TIME, "where the search for one teaching vector steps next"),

  TRIAL_ARM(971, NTH_TIME, "which arm of a study's trial a person or practice falls into"),
  TRIAL_FOLLOW_UP(972, NTH_TIME, "whether a study loses sight of a person"),

  PRICE_DRAWN(981, NTH_TIME, "what something costs in a draw of a decision"),

  NETWORK_DRAWN(991, PER_OTHER, "what a network of a nation is like");

  private final int code;
  private final Clock clock;
  private final String question;

  Decision(int code, Clock clock, String question) {
    this.code = code;
    this.clock = clock;
    this.question = question;
  }

  /** The frozen code that enters the key of every draw. */
  public int code() {
    return code;
  }

  /** What the occasion counts. */
  public Clock clock() {
    return clock;
  }

  /** What is decided, in words. */
  public String question() {
    return question;
  }
}
