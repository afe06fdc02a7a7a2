package org.linkwork.community;

import static org.linkwork.chance.Decision.FILLS_IN_FORM;

import org.linkwork.parameter.GroupParameters;
import org.linkwork.patient.Patients;
import org.linkwork.patient.Referral;
import org.linkwork.patient.Referral.Standing;
import org.linkwork.patient.Referrals;
import org.linkwork.record.PathwayEvent;
import org.linkwork.setting.Setting;

/**
 * The outcome forms that members are asked to fill in: evidence for funders, and a burden.
 *
 * <p>At intensity s a member is asked every 4/s weeks; each page beyond the first lowers the odds
 * of an answer.
 *
 * @paper "Formal evidence"; survey fatigue
 */
public final class OutcomeForms {
  private static final double WEEKS_AT_FULL_INTENSITY = 4;

  private final Community community;
  private final Patients patients;
  private final Referrals referrals;
  private final Funding funding;
  private final Setting setting;
  private final double response;

  /** The forms of this community. */
  public OutcomeForms(
      Community community,
      Patients patients,
      Referrals referrals,
      Funding funding,
      Setting setting) {
    this.community = community;
    this.patients = patients;
    this.referrals = referrals;
    this.funding = funding;
    this.setting = setting;
    GroupParameters group = setting.parameters().group();
    double left = 1;
    for (int page = 1; page < Math.round(group.formPages()); page++) {
      left *= group.answersLeftByPage();
    }
    double odds = group.formResponse() / Math.max(1e-9, 1 - group.formResponse()) * left;
    this.response = odds / (1 + odds);
  }

  /** Hands out the week's forms. */
  public void passWeek() {
    double intensity = setting.levers().funding().surveyIntensity();
    if (intensity <= 0) {
      return;
    }
    int every = (int) Math.max(1, Math.round(WEEKS_AT_FULL_INTENSITY / intensity));
    for (Referral referral : referrals.inOrder()) {
      if (referral.standing() != Standing.ATTENDING) {
        continue;
      }
      int weeks = setting.week() - referral.membership().firstSessionWeek();
      if (weeks > 0 && weeks % every == 0) {
        ask(referral);
      }
    }
  }

  private void ask(Referral referral) {
    int asked = patients.encounters().scheduledSessions(referral.person());
    if (setting.draws().happens(FILLS_IN_FORM, referral.person(), asked, response)) {
      CommunityGroup group = community.inSlot(CommunityGroup.slotOf(referral.membership().group()));
      group.fileForm();
      funding.form(group);
      referral.membership().fillInForm(setting.week());
      setting.tell(
          new PathwayEvent.FormCompleted(
              setting.week(), referral.person(), referral.number(), group.id()));
    }
  }
}
