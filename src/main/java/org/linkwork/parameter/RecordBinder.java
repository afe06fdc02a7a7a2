package org.linkwork.parameter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Fills a record from one group of parameters: the component {@code biomedicalMinutes} has the
 * value of the key {@code biomedical_minutes}.
 *
 * <p>A component is a {@code double}, an {@code int} (for a parameter whose unit counts) or a
 * {@code boolean} (for a unit of 0 or 1). One whose name ends in {@code PerWeek} is filled from a
 * key that ends in {@code per_year}, divided by 52, where no key of its own name exists.
 */
public final class RecordBinder {
  private static final double WEEKS_A_YEAR = 52;
  private static final String PER_WEEK = "perweek";
  private static final String PER_YEAR = "peryear";

  private RecordBinder() {}

  /**
   * The record filled with the group's values.
   *
   * @throws IllegalArgumentException if any component has no parameter in the group, or one of
   *     another type; it names them all
   */
  public static <T extends Record> T bind(Class<T> type, String group, ParameterValues values) {
    List<Parameter> parameters = values.register().group(group);
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      Optional<Parameter> parameter = parameterOf(components[i], parameters);
      if (parameter.isEmpty() || !fits(types[i], parameter.get())) {
        throw new IllegalArgumentException(
            type.getSimpleName()
                + " has components without a fitting parameter in the group "
                + group
                + ": "
                + String.join(", ", unfilled(type, group, values.register()))
                + ".");
      }
      arguments[i] = argument(components[i], parameter.get(), values);
    }
    return construct(type, types, arguments);
  }

  /** The components, with their types, that no parameter of the group can fill. */
  public static List<String> unfilled(
      Class<? extends Record> type, String group, ParameterRegister register) {
    List<Parameter> parameters = register.group(group);
    List<String> unfilled = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Optional<Parameter> parameter = parameterOf(component, parameters);
      if (parameter.isEmpty() || !fits(component.getType(), parameter.get())) {
        unfilled.add(
            component.getType().getSimpleName()
                + " "
                + component.getName()
                + parameter
                    .map(found -> " (" + found.name() + " is in " + found.unit().label() + ")")
                    .orElse(""));
      }
    }
    return unfilled;
  }

  /** The full names of the group's parameters that no component of the record is filled from. */
  public static List<String> unbound(
      Class<? extends Record> type, String group, ParameterRegister register) {
    List<Parameter> parameters = register.group(group);
    Set<String> names = new LinkedHashSet<>();
    parameters.forEach(parameter -> names.add(parameter.name()));
    for (RecordComponent component : type.getRecordComponents()) {
      parameterOf(component, parameters).ifPresent(parameter -> names.remove(parameter.name()));
    }
    return List.copyOf(names);
  }

  private static Optional<Parameter> parameterOf(
      RecordComponent component, List<Parameter> parameters) {
    String name = component.getName().toLowerCase(Locale.ROOT);
    Optional<Parameter> own = keyed(name, parameters);
    if (own.isPresent() || !name.endsWith(PER_WEEK)) {
      return own;
    }
    String yearly = name.substring(0, name.length() - PER_WEEK.length()) + PER_YEAR;
    return keyed(yearly, parameters).filter(RecordBinder::isYearly);
  }

  // Letters alone are compared, so that a key may write p50 or p_50 for a component called p50.
  private static Optional<Parameter> keyed(String name, List<Parameter> parameters) {
    for (Parameter parameter : parameters) {
      if (isCalled(parameter.key(), name)) {
        return Optional.of(parameter);
      }
    }
    return Optional.empty();
  }

  private static boolean isCalled(String key, String name) {
    int at = 0;
    for (int letter = 0; letter < key.length(); letter++) {
      if (key.charAt(letter) == '_') {
        continue;
      }
      if (at == name.length() || key.charAt(letter) != name.charAt(at)) {
        return false;
      }
      at++;
    }
    return at == name.length();
  }

  private static boolean isYearly(Parameter parameter) {
    return parameter.unit().label().endsWith("per year");
  }

  private static boolean fits(Class<?> type, Parameter parameter) {
    return type == double.class
        || type == int.class && parameter.unit().whole()
        || type == boolean.class && parameter.unit() == Unit.SWITCH;
  }

  private static Object argument(
      RecordComponent component, Parameter parameter, ParameterValues values) {
    double value = values.get(parameter.name());
    if (component.getType() == int.class) {
      return (int) value;
    }
    if (component.getType() == boolean.class) {
      return value == 1;
    }
    boolean weekly = component.getName().toLowerCase(Locale.ROOT).endsWith(PER_WEEK);
    boolean converted = weekly && !parameter.key().replace("_", "").endsWith(PER_WEEK);
    return converted ? value / WEEKS_A_YEAR : value;
  }

  private static <T> T construct(Class<T> type, Class<?>[] types, Object[] arguments) {
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          type.getSimpleName() + " refuses its values: " + e.getCause().getMessage(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type.getSimpleName() + " cannot be filled.", e);
    }
  }
}
