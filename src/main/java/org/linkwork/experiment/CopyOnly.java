package org.linkwork.experiment;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;

/** How one kind of object is copied within memory; nothing is ever written out. */
abstract class CopyOnly<T> extends Serializer<T> {
  @Override
  public abstract T copy(Kryo kryo, T original);

  @Override
  public final void write(Kryo kryo, Output output, T object) {
    throw new UnsupportedOperationException("Worlds are copied, not written.");
  }

  @Override
  public final T read(Kryo kryo, Input input, Class<? extends T> type) {
    throw new UnsupportedOperationException("Worlds are copied, not read.");
  }
}
