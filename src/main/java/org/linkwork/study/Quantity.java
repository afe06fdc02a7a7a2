package org.linkwork.study;

import java.util.Locale;

/** A sum or count that a study reads off a run; runs are pooled by adding them up. */
enum Quantity {
  /** Years lived by registered people in the policy period. */
  PERSON_YEARS,
  /** Referrals in the policy period, to a link worker or straight to a group. */
  REFERRALS,
  /** Offers of social prescribing. */
  OFFERS,
  /** Offers declined. */
  DECLINES,
  /** Referrals to a link worker that were followed for half a year. */
  FOLLOWED_HALF_YEAR,
  /** Of these, those that came to a first meeting in that time. */
  MET_IN_HALF_YEAR,
  /** Referrals that were followed for a year. */
  FOLLOWED_YEAR,
  /** Of these, those that began a group or had a practical problem solved in that time. */
  RECEIVED_IN_YEAR,
  /** Courses of groups begun by referred people, early enough to have ended. */
  COURSES_BEGUN,
  /** Of these, those finished. */
  COURSES_FINISHED,
  /** Practices times whole years. */
  PRACTICE_YEARS,
  /** Of these, those in which 10 to 40 % of GPs left. */
  PRACTICE_YEARS_HIGH,
  /** Of these, those in which more than 40 % of GPs left. */
  PRACTICE_YEARS_VERY_HIGH,
  /** Practices in which patients came often enough to rate continuity. */
  PRACTICES_RATED,
  /** Sum over these of the mean usual provider index. */
  USUAL_PROVIDER,
  /** Adults who saw a GP twice or more in two years. */
  ASKED_ABOUT_GP,
  /** Of these, those with a preferred GP. */
  HAVE_PREFERRED_GP,
  /** Of these, those who came in the last year. */
  ASKED_WHOM_THEY_SEE,
  /** Of these, those who mostly saw the preferred GP. */
  SEE_PREFERRED_GP,
  /** Minutes of GPs with patients. */
  GP_MINUTES,
  /** Of these, those on matters other than health. */
  SOCIAL_MINUTES,
  /** People who met a link worker. */
  PEOPLE_MET,
  /** Contacts with a link worker, the first included. */
  CONTACTS,
  /** Looks at somebody depressed and untreated, 13 weeks later still untreated. */
  DEPRESSED_3_MONTHS,
  /** Of these, those in remission then. */
  REMITTED_3_MONTHS,
  /** Looks at somebody depressed and untreated, 26 weeks later still untreated. */
  DEPRESSED_6_MONTHS,
  /** Of these, those in remission then. */
  REMITTED_6_MONTHS,
  /** Looks at somebody depressed and untreated, 52 weeks later still untreated. */
  DEPRESSED_12_MONTHS,
  /** Of these, those in remission then. */
  REMITTED_12_MONTHS,
  /** Supported people who stayed or finished, with both measures. */
  COMPLETERS,
  /** Sum of their change of life satisfaction, in points. */
  COMPLETERS_GAIN,
  /** Trials that could be carried out. */
  TRIALS,
  /** Sum over these of the adjusted difference of HADS anxiety, in points. */
  TRIAL_ANXIETY,
  /** Sum over these of the adjusted difference of HADS depression, in its standard errors. */
  TRIAL_DEPRESSION,
  /** Consultations of service users in the half-year up to their referral. */
  VISITS_BEFORE,
  /** Consultations of the same people in the half-year after it. */
  VISITS_AFTER,
  /** Referred people compared with people not referred. */
  DIFFERENCES,
  /** Sum of their differences in differences, consultations a quarter. */
  DIFFERENCE_IN_DIFFERENCES,
  /** People past a depression with no group of their own, followed for two years. */
  RECOVERED_NO_GROUP,
  /** Of these, those depressed again. */
  RELAPSED_NO_GROUP,
  /** People past a depression with one group of their own. */
  RECOVERED_ONE_GROUP,
  /** Of these, those depressed again. */
  RELAPSED_ONE_GROUP,
  /** People past a depression with two groups of their own. */
  RECOVERED_TWO_GROUPS,
  /** Of these, those depressed again. */
  RELAPSED_TWO_GROUPS,
  /** People past a depression with three groups of their own. */
  RECOVERED_THREE_GROUPS,
  /** Of these, those depressed again. */
  RELAPSED_THREE_GROUPS,
  /** Years of groups with several sources of money. */
  LARGE_GROUP_YEARS,
  /** Closures of these. */
  LARGE_GROUPS_CLOSED,
  /** Years of groups that live on one grant. */
  SMALL_GROUP_YEARS,
  /** Closures of these. */
  SMALL_GROUPS_CLOSED,
  /** Grants given anew. */
  GRANTS,
  /** Of these, those of three years or more. */
  LONG_GRANTS,
  /** Weeks lived by adults of the most deprived fifth. */
  MOST_DEPRIVED_WEEKS,
  /** Of these, those in distress. */
  MOST_DEPRIVED_DISTRESSED,
  /** Weeks lived by adults of the least deprived fifth. */
  LEAST_DEPRIVED_WEEKS,
  /** Of these, those in distress. */
  LEAST_DEPRIVED_DISTRESSED,
  /** Consultations of the first policy year in which a GP offered or might have. */
  CHANCES_FIRST_YEAR,
  /** Of these, those with an offer. */
  OFFERS_FIRST_YEAR,
  /** Of these, those declined. */
  DECLINES_FIRST_YEAR,
  /** Pounds that gains of service users are worth, as a study without control counts them. */
  NAIVE_VALUE,
  /** Pounds that the service cost. */
  SERVICE_COST,
  /** Referrals from the practice that is first in turn. */
  FIRST_PRACTICE_REFERRALS,
  /** Referrals from each other practice, on average. */
  NEIGHBOUR_REFERRALS;

  /** Its name among {@link org.linkwork.record.Readings}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
