package org.linkwork.study;

/**
 * People depressed at one look and well at the next, and whether they are depressed again at one of
 * the eight quarterly looks after it, by groups of their own.
 */
final class Relapse {
  private static final int FOLLOWED = 8;
  private static final int GROUPS = 4;

  private Relapse() {}

  /** Counts recovered and relapsed by number of own groups: {recovered[4], relapsed[4]}. */
  static int[][] count(StudyData data, Depression depression) {
    int[][] counts = new int[2][GROUPS];
    Panel panel = data.with().panel();
    for (int look = 1; look + FOLLOWED < panel.looks(); look++) {
      for (int person = 0; person < data.people().count(); person += Panel.ONE_IN) {
        if (depression.isCase(panel, person, look - 1) && depression.isWell(panel, person, look)) {
          int groups = Math.min(GROUPS - 1, data.people().ownGroups(person));
          counts[0][groups]++;
          counts[1][groups] += relapses(panel, depression, person, look) ? 1 : 0;
        }
      }
    }
    return counts;
  }

  private static boolean relapses(Panel panel, Depression depression, int person, int look) {
    for (int later = look + 1; later <= look + FOLLOWED; later++) {
      if (depression.isCase(panel, person, later)) {
        return true;
      }
    }
    return false;
  }
}
