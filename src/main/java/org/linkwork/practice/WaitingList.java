package org.linkwork.practice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.linkwork.patient.Referral;

/**
 * The people who wait for a link worker, in the order of referral.
 *
 * <p>Each referral has one of three ends: met, still waiting, gave up.
 */
public final class WaitingList {
  private final Deque<Referral> queue = new ArrayDeque<>();

  /** Stands at the end of the list. */
  public void join(Referral referral) {
    queue.addLast(referral);
  }

  /** How many wait. */
  public int length() {
    return queue.size();
  }

  /** Weeks for which the first in line has waited, 0 if nobody waits. */
  public int longestWait(int week) {
    return queue.isEmpty() ? 0 : week - queue.peekFirst().week();
  }

  /** Goes along the list in order and takes off everybody for whom the test says so. */
  public void takeOff(Predicate<Referral> test) {
    Iterator<Referral> inOrder = queue.iterator();
    while (inOrder.hasNext()) {
      if (test.test(inOrder.next())) {
        inOrder.remove();
      }
    }
  }

  /** Moves everybody to another list, which stays in the order of referral. */
  void moveTo(WaitingList other) {
    if (queue.isEmpty()) {
      return;
    }
    List<Referral> all = new ArrayList<>(other.queue);
    all.addAll(queue);
    all.sort(Comparator.comparingInt(Referral::number));
    queue.clear();
    other.queue.clear();
    other.queue.addAll(all);
  }

  /**
   * Serves the list in order until the service says that it has no more time.
   *
   * @param service answers what became of each
   */
  public void serve(Service service) {
    Iterator<Referral> inOrder = queue.iterator();
    while (inOrder.hasNext()) {
      Answer answer = service.next(inOrder.next());
      if (answer == Answer.NO_TIME_LEFT) {
        return;
      }
      if (answer == Answer.OFF_THE_LIST) {
        inOrder.remove();
      }
    }
  }

  /** Serves those who wait, one at a time. */
  public interface Service {
    /** Serves the next in line, if there is time. */
    Answer next(Referral referral);
  }

  /** What became of the next in line. */
  public enum Answer {
    /** Met, or lost: no longer waiting. */
    OFF_THE_LIST,
    /** Not reached this week: keeps the place in line. */
    KEEPS_PLACE,
    /** There was no time for them or anybody behind them. */
    NO_TIME_LEFT
  }
}
