package org.linkwork.record;

import static org.linkwork.record.Stage.AGREED;
import static org.linkwork.record.Stage.IN_NEED;
import static org.linkwork.record.Stage.MATCHED;
import static org.linkwork.record.Stage.MET;
import static org.linkwork.record.Stage.OFFERED;
import static org.linkwork.record.Stage.RECOGNISED;
import static org.linkwork.record.Stage.TURNED_UP;

/**
 * Why a person went no further along the pathway: at a patient's threshold, what was then furthest
 * below the best that it could be.
 */
public enum LossReason {
  NO_TIME_TO_LISTEN(IN_NEED, "the GP had no time to listen"),
  ROOT_CAUSE_MISSED(IN_NEED, "the GP missed the root cause"),
  DID_NOT_COME_TO_MIND(RECOGNISED, "social prescribing did not come to the GP's mind"),
  GP_NOT_TRAINED(RECOGNISED, "the GP did not feel able to refer"),
  GP_NOT_CONVINCED(RECOGNISED, "the GP was not convinced that it helps"),
  GP_DISTRUSTS_SERVICE(RECOGNISED, "the GP did not trust the link worker or the groups"),
  TOO_MUCH_EFFORT(RECOGNISED, "referring took too much of the ten minutes"),
  WAIT_DETERS_GP(RECOGNISED, "the GP thought the wait too long"),
  GP_WORN_OUT(RECOGNISED, "the GP was worn out"),
  NO_SERVICE(RECOGNISED, "there is no social prescribing"),
  NOTHING_TO_OFFER(RECOGNISED, "there was nothing to offer"),
  LACK_OF_TRUST(OFFERED, "the patient did not trust the GP enough"),
  NOT_LISTENED_TO(OFFERED, "the patient did not feel listened to"),
  STIGMA(OFFERED, "stigma put the patient off"),
  TOO_UNWELL_TO_AGREE(OFFERED, "the patient was too low to say yes"),
  NOT_FOR_ME(OFFERED, "the patient saw no use in it"),
  GAVE_UP_WAITING(AGREED, "the patient gave up waiting"),
  NEVER_REACHED(AGREED, "the link worker never reached the patient"),
  MOVED_AWAY(AGREED, "the patient moved away or died"),
  PRACTICAL_HELP_WAS_ENOUGH(MET, "the link worker's practical help was enough"),
  LEFT_SUPPORT(MET, "the patient left the link worker's support"),
  NO_GROUP_FITS(MET, "no group was right for the patient"),
  OUT_OF_REACH(MET, "no group could be reached"),
  NO_PLACE(MET, "the fitting groups were full"),
  NO_TRUST_YET(MATCHED, "too little trust in the link worker to go"),
  POOR_FIT(MATCHED, "the group did not appeal"),
  TRAVEL(MATCHED, "getting there was too hard"),
  FEE(MATCHED, "the fee put the patient off"),
  LABEL(MATCHED, "the label \"mental health\" put the patient off"),
  NOBODY_TO_GO_WITH(MATCHED, "too anxious to go alone"),
  TOO_UNWELL_TO_GO(MATCHED, "the patient was too low to go"),
  WAITED_TOO_LONG(MATCHED, "the wait had cooled the wish"),
  CLOSED_BEFORE_START(MATCHED, "the group closed before the first visit"),
  DRIFTED_AWAY(TURNED_UP, "the habit was still weak"),
  LONELY_IN_THE_GROUP(TURNED_UP, "the group did not hold together"),
  DID_NOT_LIKE_IT(TURNED_UP, "it was not the right fit"),
  TIRED_OF_TRAVEL(TURNED_UP, "the way there was too long"),
  TOO_MANY_FORMS(TURNED_UP, "too many forms to fill in"),
  TOO_UNWELL_TO_CONTINUE(TURNED_UP, "the patient was too low to continue"),
  COURSE_COMPLETED(TURNED_UP, "the course came to its end"),
  GROUP_CLOSED(TURNED_UP, "the group closed");

  private final Stage lostAfter;
  private final String label;

  LossReason(Stage lostAfter, String label) {
    this.lostAfter = lostAfter;
    this.label = label;
  }

  /** The stage after which the reason takes effect, as a rule. */
  public Stage lostAfter() {
    return lostAfter;
  }

  /** The reason in words. */
  public String label() {
    return label;
  }

  /** Whether the person left content rather than lost. */
  public boolean isGoodEnding() {
    return this == COURSE_COMPLETED || this == PRACTICAL_HELP_WAS_ENOUGH;
  }
}
