package org.linkwork.study;

/** When a study looks at somebody who was referred, beside the quarterly looks at everybody. */
enum Look {
  /** In the week of the referral. */
  REFERRED,
  /** In the week of the first meeting with a link worker. */
  MET,
  /** In the week in which 12 weeks in a group, or its course, were completed. */
  COMPLETED,
  /** 17 weeks after the referral. */
  FOUR_MONTHS,
  /** 26 weeks after the referral. */
  HALF_YEAR,
  /** 52 weeks after the referral. */
  YEAR;

  static final int FOUR_MONTHS_OF_WEEKS = 17;
  static final int HALF_YEAR_OF_WEEKS = 26;
  static final int YEAR_OF_WEEKS = 52;
  static final int COUNT = values().length;
}
