package org.linkwork.experiment;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** Everything in a result but the time that it took, as text that is equal only for equal bits. */
final class ResultText {
  private final StringBuilder text = new StringBuilder();

  private ResultText() {}

  static String of(Object result) {
    ResultText all = new ResultText();
    all.add(result);
    return all.text.toString();
  }

  private void add(Object value) {
    if (value instanceof Record) {
      addParts(value);
    } else if (value instanceof List<?> list) {
      list.forEach(this::add);
    } else if (value instanceof Optional<?> optional) {
      add(optional.orElse(null));
    } else if (value != null && value.getClass().isArray()) {
      for (int at = 0; at < Array.getLength(value); at++) {
        add(Array.get(value, at));
      }
    } else {
      text.append(value).append('\n');
    }
  }

  private void addParts(Object facts) {
    for (RecordComponent part : facts.getClass().getRecordComponents()) {
      if (!part.getName().equals("seconds")) {
        text.append(part.getName()).append('=');
        try {
          part.getAccessor().setAccessible(true);
          add(part.getAccessor().invoke(facts));
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
    }
  }
}
