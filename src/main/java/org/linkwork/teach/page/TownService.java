package org.linkwork.teach.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.linkwork.scenario.Scenario;
import org.linkwork.story.Life;
import org.linkwork.story.Lives;
import org.linkwork.teach.lesson.Setting;
import org.linkwork.teach.lesson.Town;
import org.linkwork.teach.town.TownPicture;
import org.linkwork.teach.town.TownRun;
import org.linkwork.teach.town.TwoLives;

/**
 * Runs towns for those who look at them, a few at a time, and keeps what was looked at last. Free
 * to be shared by threads.
 */
final class TownService {
  private static final int KEPT = 64;
  private static final long GLANCE_MILLISECONDS = 20;

  private final Semaphore free;

  private final Map<Key, byte[]> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  /** A service that runs so many towns at a time. */
  TownService(int atATime) {
    free = new Semaphore(atATime);
  }

  /** The picture of a town as JSON; empty if it is no longer wanted. */
  Optional<byte[]> picture(Town town, Setting setting, int replicate, BooleanSupplier unwanted) {
    Key key = new Key(town, setting, replicate);
    synchronized (kept) {
      byte[] known = kept.get(key);
      if (known != null) {
        return Optional.of(known);
      }
    }
    Scenario scenario = town.scenario(setting);
    Optional<byte[]> picture =
        inTurn(unwanted, () -> TownRun.of(scenario, replicate, unwanted)).map(Json::bytes);
    synchronized (kept) {
      picture.ifPresent(json -> kept.put(key, json));
    }
    return picture;
  }

  /** The numbers of a run alone; empty if it is no longer wanted. */
  Optional<Map<String, Double>> measures(
      Town town, Setting setting, int replicate, BooleanSupplier unwanted) {
    Scenario scenario = town.scenario(setting);
    return inTurn(unwanted, () -> TownRun.of(scenario, replicate, unwanted))
        .map(TownPicture::measures);
  }

  /** The stories of these people in the town as it is and in the one where the sliders stand so. */
  Optional<List<TwoLives>> stories(
      Town town, Setting setting, int replicate, List<Integer> people, BooleanSupplier unwanted) {
    Scenario today = town.scenario(town.today());
    Scenario changed = town.scenario(setting);
    return inTurn(
        unwanted,
        () -> {
          List<Life> here = Lives.lived(today, replicate, people);
          List<Life> there = Lives.lived(changed, replicate, people);
          List<TwoLives> stories = new ArrayList<>();
          for (int at = 0; at < here.size(); at++) {
            stories.add(TwoLives.of(here.get(at), there.get(at)));
          }
          return Optional.of(stories);
        });
  }

  private <T> Optional<T> inTurn(BooleanSupplier unwanted, Supplier<Optional<T>> work) {
    try {
      while (!free.tryAcquire(GLANCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        if (unwanted.getAsBoolean()) {
          return Optional.empty();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return unwanted.getAsBoolean() ? Optional.empty() : work.get();
    } finally {
      free.release();
    }
  }

  /** The same town is the same object. */
  private record Key(Town town, Setting setting, int replicate) {}
}
