package org.linkwork.study;

import java.util.Arrays;

/**
 * The referrals of a policy period, one row each, in order; weeks are -1 where nothing happened.
 */
final class Episodes {
  static final int NEVER = -1;
  private static final int GROWTH = 2;

  private int size;
  private int[] person = new int[256];
  private int[] referred = new int[256];
  private boolean[] toLinkWorker = new boolean[256];
  private int[] met = new int[256];
  private int[] solved = new int[256];
  private int[] firstVisit = new int[256];
  private boolean[] course = new boolean[256];
  private int[] completed = new int[256];
  private boolean[] finishedCourse = new boolean[256];
  private int[] ended = new int[256];

  /** Adds a referral and returns its row. */
  int add(int who, int week, boolean linkWorker) {
    if (size == person.length) {
      grow();
    }
    person[size] = who;
    referred[size] = week;
    toLinkWorker[size] = linkWorker;
    met[size] = NEVER;
    solved[size] = NEVER;
    firstVisit[size] = NEVER;
    completed[size] = NEVER;
    ended[size] = NEVER;
    return size++;
  }

  private void grow() {
    int room = GROWTH * size;
    person = Arrays.copyOf(person, room);
    referred = Arrays.copyOf(referred, room);
    toLinkWorker = Arrays.copyOf(toLinkWorker, room);
    met = Arrays.copyOf(met, room);
    solved = Arrays.copyOf(solved, room);
    firstVisit = Arrays.copyOf(firstVisit, room);
    course = Arrays.copyOf(course, room);
    completed = Arrays.copyOf(completed, room);
    finishedCourse = Arrays.copyOf(finishedCourse, room);
    ended = Arrays.copyOf(ended, room);
  }

  void meets(int row, int week) {
    met[row] = week;
  }

  void isHelped(int row, int week) {
    solved[row] = solved[row] == NEVER ? week : solved[row];
  }

  void comes(int row, int week, boolean toCourse) {
    if (firstVisit[row] == NEVER) {
      firstVisit[row] = week;
      course[row] = toCourse;
    }
  }

  void completes(int row, int week) {
    completed[row] = completed[row] == NEVER ? week : completed[row];
  }

  void ends(int row, int week, boolean withCourse) {
    ended[row] = week;
    finishedCourse[row] = withCourse;
  }

  int size() {
    return size;
  }

  int person(int row) {
    return person[row];
  }

  /** Week of the referral. */
  int referred(int row) {
    return referred[row];
  }

  boolean isToLinkWorker(int row) {
    return toLinkWorker[row];
  }

  /** Week of the first meeting. */
  int met(int row) {
    return met[row];
  }

  /** Week in which a practical problem was first solved. */
  int solved(int row) {
    return solved[row];
  }

  /** Week of the first visit to a group. */
  int firstVisit(int row) {
    return firstVisit[row];
  }

  /** Whether that group runs courses. */
  boolean isCourse(int row) {
    return course[row];
  }

  /** Week in which 12 weeks in a group, or its course, were completed. */
  int completed(int row) {
    return completed[row];
  }

  boolean finishedCourse(int row) {
    return finishedCourse[row];
  }

  /** Week in which the referral came to its end. */
  int ended(int row) {
    return ended[row];
  }

  /** Whether something happened in this week or before. */
  static boolean isBy(int week, int last) {
    return week != NEVER && week <= last;
  }
}
