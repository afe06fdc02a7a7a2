package org.linkwork.parameter;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether a register has exactly the parameters that the model reads, no fewer and no more. */
public final class RegisterCheck {
  private RegisterCheck() {}

  /** What the model misses in the register or never reads of it, one sentence each; best empty. */
  public static List<String> faults(ParameterRegister register) {
    Map<String, Class<? extends Record>> types = new LinkedHashMap<>();
    collect(Parameters.class, types);
    List<String> faults = new ArrayList<>();
    types.forEach(
        (group, type) -> {
          RecordBinder.unfilled(type, group, register)
              .forEach(
                  component ->
                      faults.add("the group " + group + " has no parameter for " + component));
          RecordBinder.unbound(type, group, register)
              .forEach(name -> faults.add(name + " is read by nothing in the model"));
        });
    for (Parameter parameter : register.parameters()) {
      if (!types.containsKey(parameter.group())) {
        faults.add(parameter.name() + " is read by nothing in the model");
      }
    }
    return faults;
  }

  private static void collect(
      Class<? extends Record> view, Map<String, Class<? extends Record>> types) {
    for (RecordComponent component : view.getRecordComponents()) {
      Class<? extends Record> type = component.getType().asSubclass(Record.class);
      if (type == LeverParameters.class) {
        collect(type, types);
      } else {
        types.put(group(component.getName()), type);
      }
    }
  }

  private static String group(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
