package org.linkwork.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.linkwork.parameter.reading.NearestName;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.parameter.reading.YamlTree;

/** Single fields of interventions that the command line or an experiment changes. */
final class InterventionFields {
  private static final String NAME = "name";

  private final Set<String> catalogue;
  private final InterventionReader interventions;
  private final Problems problems;
  private final Map<String, Map<String, YamlNode>> changed = new LinkedHashMap<>();

  InterventionFields(Set<String> catalogue, Problems problems) {
    this.catalogue = new TreeSet<>(catalogue);
    this.interventions = new InterventionReader(catalogue, problems);
    this.problems = problems;
  }

  /** Whether a name such as {@code buddy-system.reach} begins with an intervention. */
  boolean names(String name) {
    return name.indexOf('.') > 0 && catalogue.contains(name.substring(0, name.indexOf('.')));
  }

  /** Gives one field another value. */
  void change(String name, YamlNode value) {
    int dot = name.indexOf('.');
    changed
        .computeIfAbsent(name.substring(0, dot), key -> new LinkedHashMap<>())
        .put(name.substring(dot + 1), value);
  }

  /** Whether anything is changed. */
  boolean isEmpty() {
    return changed.isEmpty();
  }

  /**
   * What is delivered after the changes: other fields as inherited, or as a file that leaves them
   * out; an intervention with reach or strength 0 is not there.
   */
  List<PlannedIntervention> applyTo(List<PlannedIntervention> inherited) {
    Map<String, PlannedIntervention> plans = new LinkedHashMap<>();
    inherited.forEach(planned -> plans.put(planned.plan().name(), planned));
    changed.forEach(
        (name, fields) -> {
          Position position =
              plans.containsKey(name)
                  ? plans.get(name).name()
                  : fields.values().iterator().next().position();
          Optional.ofNullable(plans.get(name))
              .or(() -> read("{ name: " + name + " }", position, Map.of()))
              .flatMap(old -> read(ResolvedScenario.line(old.plan()), position, fields))
              .ifPresent(planned -> plans.put(name, planned));
        });
    plans
        .values()
        .removeIf(planned -> planned.plan().reach() == 0 || planned.plan().strength() == 0);
    return new ArrayList<>(plans.values());
  }

  // Through the text of a file, so that whatever fields a plan has can be changed.
  private Optional<PlannedIntervention> read(
      String line, Position position, Map<String, YamlNode> fields) {
    YamlNode.Mapping mapping =
        (YamlNode.Mapping) YamlTree.parse(line, position, problems).orElseThrow();
    Map<String, YamlNode> unused = new LinkedHashMap<>(fields);
    List<YamlNode.Entry> entries = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      String field = entry.key().text();
      if (field.equals(NAME)) {
        entries.add(entry);
        continue;
      }
      known.add(field);
      YamlNode value = unused.remove(field);
      entries.add(value == null ? entry : new YamlNode.Entry(entry.key(), value));
    }
    unused.forEach(
        (field, value) ->
            problems.error(
                value.position(),
                "an intervention has no \"" + field + "\" to change",
                NearestName.advice(field, known)));
    return interventions
        .read(new YamlNode.Sequence(List.of(new YamlNode.Mapping(entries, position)), position))
        .stream()
        .findFirst();
  }
}
