package org.linkwork.experiment;

import com.esotericsoftware.kryo.Kryo;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Copies a record part by part and shares it where no part needed a copy. */
final class CopiedRecord extends CopyOnly<Object> {
  private final Constructor<?> constructor;
  private final Method[] parts;
  private final boolean[] primitive;

  CopiedRecord(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    parts = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
    primitive = new boolean[parts.length];
    for (int at = 0; at < parts.length; at++) {
      parts[at].setAccessible(true);
      primitive[at] = types[at].isPrimitive();
    }
    try {
      constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Every record has a canonical constructor.", e);
    }
  }

  @Override
  public Object copy(Kryo kryo, Object original) {
    try {
      Object[] values = new Object[parts.length];
      boolean same = true;
      for (int at = 0; at < parts.length; at++) {
        Object value = parts[at].invoke(original);
        values[at] = primitive[at] ? value : kryo.copy(value);
        same &= primitive[at] || values[at] == value;
      }
      Object copy = same ? original : constructor.newInstance(values);
      remember(kryo, original, copy);
      return copy;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          original.getClass().getName() + " cannot be copied: " + e.getMessage(), e);
    }
  }

  /** Kryo itself forgets an original as soon as a part of it has been copied. */
  @SuppressWarnings("unchecked")
  private static void remember(Kryo kryo, Object original, Object copy) {
    kryo.getOriginalToCopyMap().put(original, copy);
  }
}
