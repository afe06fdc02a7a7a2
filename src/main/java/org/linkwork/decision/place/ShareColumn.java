package org.linkwork.decision.place;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A column with the share of a practice's list that is of a kind; groups add up to 1. */
enum ShareColumn {
  FIFTH_1(Group.DEPRIVATION),
  FIFTH_2(Group.DEPRIVATION),
  FIFTH_3(Group.DEPRIVATION),
  FIFTH_4(Group.DEPRIVATION),
  FIFTH_5(Group.DEPRIVATION),
  UNDER_18(Group.AGE),
  AGE_18_TO_34(Group.AGE),
  AGE_35_TO_49(Group.AGE),
  AGE_50_TO_64(Group.AGE),
  AGE_65_TO_79(Group.AGE),
  AGE_80_UP(Group.AGE);

  private final Group group;

  ShareColumn(Group group) {
    this.group = group;
  }

  /** What is shared out. */
  enum Group {
    /** Needed: deprivation fifths of where people live, 1 the most deprived. */
    DEPRIVATION,
    /** May be left out: age bands. */
    AGE;

    List<ShareColumn> columns() {
      return Arrays.stream(ShareColumn.values()).filter(each -> each.group == this).toList();
    }
  }

  Group group() {
    return group;
  }

  /** The heading of its column. */
  String heading() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The parameter of a place that it becomes. */
  String parameter() {
    return "place.share_" + heading().replaceFirst("^age_", "");
  }
}
