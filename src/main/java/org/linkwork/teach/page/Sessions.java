package org.linkwork.teach.page;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.linkwork.teach.lesson.Lesson;

/** The tabs that are open. */
final class Sessions {
  /** The most tabs at a time. */
  static final int MOST = 64;

  private static final int BYTES = 16;
  private static final long FORGOTTEN = TimeUnit.MINUTES.toNanos(2);

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Session> open = new ConcurrentHashMap<>();
  private final Lesson first;

  /** No tabs yet; each begins by looking at this. */
  Sessions(Lesson first) {
    this.first = first;
  }

  /** A new tab; empty if there are too many. */
  synchronized Optional<Session> open() {
    if (open.size() >= MOST) {
      open.values().stream()
          .filter(session -> !session.isWatched() && session.silence() > FORGOTTEN)
          .max(Comparator.comparingLong(Session::silence))
          .ifPresent(this::close);
    }
    if (open.size() >= MOST) {
      return Optional.empty();
    }
    byte[] id = new byte[BYTES];
    random.nextBytes(id);
    Session session = new Session(HexFormat.of().formatHex(id), first);
    open.put(session.id(), session);
    return Optional.of(session);
  }

  Optional<Session> find(String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(open.get(id));
  }

  void close(Session session) {
    session.close();
    open.remove(session.id());
  }

  int count() {
    return open.size();
  }
}
