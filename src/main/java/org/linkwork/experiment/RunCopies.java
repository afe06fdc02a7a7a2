package org.linkwork.experiment;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.SerializerFactory;
import com.esotericsoftware.kryo.serializers.FieldSerializer;
import com.esotericsoftware.kryo.util.DefaultInstantiatorStrategy;
import com.esotericsoftware.kryo.util.Pool;
import java.util.List;
import org.linkwork.chance.Draws;
import org.linkwork.parameter.Parameters;
import org.linkwork.pathway.SocialPrescribingModel;
import org.linkwork.scenario.Scenario;
import org.objenesis.strategy.StdInstantiatorStrategy;

/**
 * Deep copies of a run in mid-course, its world and all that listens to it, with identities and
 * circles as they are; what never changes is shared. Free to be shared by threads.
 */
final class RunCopies {
  private static final String PROGRAM = "org.linkwork.";

  /** Packages of facts, which never change. */
  private static final List<String> FACTS =
      List.of(
          Draws.class.getPackageName(),
          Parameters.class.getPackageName(),
          Scenario.class.getPackageName(),
          PROGRAM + "theme");

  private final Pool<Kryo> copiers =
      new Pool<>(true, false) {
        @Override
        protected Kryo create() {
          return copier();
        }
      };

  /**
   * A copy that shares nothing with the original that can change.
   *
   * @throws IllegalStateException if it holds something that cannot be copied, such as a function
   *     that remembers objects
   */
  <T> T of(T original) {
    Kryo copier = copiers.obtain();
    try {
      return copier.copy(original);
    } finally {
      copiers.free(copier);
    }
  }

  private static Kryo copier() {
    Kryo kryo = new CopyingKryo();
    kryo.setRegistrationRequired(false);
    kryo.setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
    kryo.addDefaultSerializer(SocialPrescribingModel.class, new CopiedModel());
    kryo.addDefaultSerializer(Record.class, new Records());
    kryo.setDefaultSerializer(new Fields());
    return kryo;
  }

  private static boolean isFact(Class<?> type) {
    return FACTS.contains(type.getPackageName());
  }

  /** Kryo that sees in a function an object like any other. */
  private static final class CopyingKryo extends Kryo {
    @Override
    public boolean isClosure(@SuppressWarnings("rawtypes") Class type) {
      return false;
    }
  }

  /** Rebuilds MASON's schedule round a copy of the world. */
  private static final class CopiedModel extends CopyOnly<SocialPrescribingModel> {
    @Override
    public SocialPrescribingModel copy(Kryo kryo, SocialPrescribingModel original) {
      return SocialPrescribingModel.goingOn(kryo.copy(original.world()), original.week());
    }
  }

  private static final class Shared extends CopyOnly<Object> {
    @Override
    public Object copy(Kryo kryo, Object original) {
      return original;
    }
  }

  private static final class Records
      extends SerializerFactory.BaseSerializerFactory<Serializer<?>> {
    @Override
    public Serializer<?> newSerializer(Kryo kryo, @SuppressWarnings("rawtypes") Class type) {
      return isFact(type) ? new Shared() : new CopiedRecord(type);
    }
  }

  private static final class Fields extends SerializerFactory.BaseSerializerFactory<Serializer<?>> {
    @Override
    public Serializer<?> newSerializer(Kryo kryo, @SuppressWarnings("rawtypes") Class type) {
      boolean remembers = type.getDeclaredFields().length > 0;
      if (isFact(type) || type.isHidden() && !remembers) {
        return new Shared();
      }
      if (type.isHidden() || !type.getName().startsWith(PROGRAM)) {
        throw new IllegalStateException(
            "A run that holds a " + type.getName() + " cannot be copied.");
      }
      FieldSerializer<?> fields = new FieldSerializer<>(kryo, type);
      fields.getFieldSerializerConfig().setIgnoreSyntheticFields(false);
      fields.updateFields();
      return fields;
    }
  }
}
