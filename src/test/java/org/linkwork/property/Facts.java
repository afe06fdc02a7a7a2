package org.linkwork.property;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Takes records apart, down to numbers and words, in the order in which they are declared. */
final class Facts {
  private static final Map<Class<?>, Method[]> PARTS = new ConcurrentHashMap<>();

  private Facts() {}

  /** Hands over the record's name and then every number, truth value and word in it. */
  static void of(Record facts, Consumer<Object> each) {
    each.accept(facts.getClass().getSimpleName());
    for (Method part : PARTS.computeIfAbsent(facts.getClass(), Facts::parts)) {
      try {
        take(part.invoke(facts), each);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static void take(Object fact, Consumer<Object> each) {
    if (fact instanceof Record parts) {
      of(parts, each);
    } else if (fact instanceof Enum<?> constant) {
      each.accept(constant.name());
    } else if (fact != null && fact.getClass().isArray()) {
      for (int at = 0; at < Array.getLength(fact); at++) {
        take(Array.get(fact, at), each);
      }
    } else {
      each.accept(String.valueOf(fact));
    }
  }

  private static Method[] parts(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getAccessor)
        .peek(accessor -> accessor.setAccessible(true))
        .toArray(Method[]::new);
  }
}
