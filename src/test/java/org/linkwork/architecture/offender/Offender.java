package org.linkwork.architecture.offender;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import sim.engine.SimState;

/** Breaks one rule in each method and each static field. */
public final class Offender {
  static int mutable;
  static final AtomicInteger COUNTER = new AtomicInteger();
  static final int[] SHARED = {1};

  double random() {
    return new Random().nextDouble()
        + new SplittableRandom().nextDouble()
        + ThreadLocalRandom.current().nextDouble();
  }

  double mathRandom() {
    return Math.random();
  }

  void shuffle(List<String> list) {
    Collections.shuffle(list);
  }

  double mason(SimState state) {
    return state.random.nextDouble();
  }

  double machine(double x) {
    return Math.exp(x)
        + Math.log(x)
        + Math.pow(x, x)
        + Math.sin(x)
        + Math.cos(x)
        + Math.tanh(x)
        + Math.sqrt(x);
  }

  long clock() {
    return System.nanoTime();
  }

  int hashOrder() {
    return new HashMap<String, String>().size()
        + new HashSet<String>().size()
        + new IdentityHashMap<String, String>().size();
  }

  long parallel() {
    return new ArrayList<String>().parallelStream().count()
        + List.of(1).stream().parallel().count();
  }
}
