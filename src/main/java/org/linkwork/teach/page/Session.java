package org.linkwork.teach.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.linkwork.teach.lesson.Lesson;

/** One open tab of a browser: what it looks at, and which of its runs are still wanted. */
final class Session {
  private static final double AT_ONCE = 120;
  private static final double A_SECOND = 30;

  private final String id;
  private final Bucket requests;
  private final Map<String, Long> latest = new ConcurrentHashMap<>();
  private volatile Lesson lesson;
  private volatile boolean closed;
  private volatile boolean watched;
  private volatile long lastSeen;

  Session(String id, Lesson lesson) {
    this.id = id;
    this.lesson = lesson;
    this.requests = new Bucket(AT_ONCE, A_SECOND, System::nanoTime);
    this.lastSeen = System.nanoTime();
  }

  String id() {
    return id;
  }

  Lesson lesson() {
    return lesson;
  }

  /** Looks at another town from now on. */
  void lookAt(Lesson other) {
    lesson = other;
  }

  /** Whether it may ask one thing more now. */
  boolean mayAsk() {
    lastSeen = System.nanoTime();
    return requests.take();
  }

  /** Nanoseconds since it last asked for anything. */
  long silence() {
    return System.nanoTime() - lastSeen;
  }

  /** Whether the tab holds a line open, by which its end is noticed. */
  boolean isWatched() {
    return watched;
  }

  void watched(boolean now) {
    watched = now;
  }

  void close() {
    closed = true;
  }

  /**
   * Says when a run is no longer wanted: the tab has closed, or has asked for something later of
   * the same kind.
   */
  BooleanSupplier unwanted(String kind, long turn) {
    latest.merge(kind, turn, Math::max);
    return () -> closed || latest.get(kind) > turn;
  }
}
