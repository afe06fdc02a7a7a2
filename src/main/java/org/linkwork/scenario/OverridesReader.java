package org.linkwork.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linkwork.parameter.Kind;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;
import org.linkwork.parameter.reading.Position;
import org.linkwork.parameter.reading.Problems;
import org.linkwork.parameter.reading.YamlNode;
import org.linkwork.parameter.reading.YamlTree;
import org.linkwork.theme.SubTheme;

/** Reads the changes of the command line as if they were one more file at the end of the chain. */
final class OverridesReader {
  private static final String WEEKS = "weeks.";
  private static final String POLICY = ChangeReader.POLICY + ".";
  private static final String HOLD = "hold.";

  private final DocumentReader documents;
  private final ChangeReader changes;
  private final ParameterRegister register;
  private final InterventionFields fields;
  private final Problems problems;
  private final Map<String, Located<Change>> values = new LinkedHashMap<>();
  private final Map<String, Located<Change>> beneath = new LinkedHashMap<>();
  private final Map<String, Located<Change>> policy = new LinkedHashMap<>();
  private final Map<SubTheme, Double> held = new LinkedHashMap<>();
  private Optional<Long> seed = Optional.empty();
  private Optional<Integer> replicates = Optional.empty();
  private Optional<Located<Integer>> warmUpWeeks = Optional.empty();
  private Optional<Located<Integer>> policyWeeks = Optional.empty();

  OverridesReader(
      DocumentReader documents,
      ParameterRegister register,
      Set<String> catalogue,
      Problems problems) {
    this.documents = documents;
    this.changes = new ChangeReader(register, problems);
    this.register = register;
    this.fields = new InterventionFields(catalogue, problems);
    this.problems = problems;
  }

  /**
   * A chain with these changes about it.
   *
   * @param chain the files, the oldest first
   * @param inherited what they deliver
   */
  List<ScenarioDocument> about(
      List<ScenarioDocument> chain, Overrides overrides, List<PlannedIntervention> inherited) {
    List<ScenarioDocument> further = read(overrides, inherited);
    List<ScenarioDocument> all = new ArrayList<>();
    if (!beneath.isEmpty()) {
      all.add(ScenarioDocument.giving(position(overrides), beneath));
    }
    all.addAll(chain);
    all.addAll(further);
    return all;
  }

  private List<ScenarioDocument> read(Overrides overrides, List<PlannedIntervention> inherited) {
    overrides.changes().forEach(this::read);
    List<ScenarioDocument> documents = new ArrayList<>();
    documents.add(
        new ScenarioDocument(
            position(overrides),
            Optional.empty(),
            Optional.empty(),
            seed,
            replicates,
            Optional.empty(),
            warmUpWeeks,
            policyWeeks,
            values,
            policy,
            held,
            Map.of(),
            Optional.empty()));
    if (!fields.isEmpty()) {
      documents.add(ScenarioDocument.delivering(List.of()));
      documents.add(ScenarioDocument.delivering(fields.applyTo(inherited)));
    }
    return documents;
  }

  private static Position position(Overrides overrides) {
    return overrides.changes().stream()
        .flatMap(change -> change.written().stream())
        .findFirst()
        .orElseGet(() -> Position.option("command line"));
  }

  private void read(Overrides.Override change) {
    String typed = change.typed();
    Position position = change.position();
    YamlNode scalar = new YamlNode.Scalar(typed, true, position);
    switch (change.option()) {
      case SEED -> seed = documents.seed(scalar);
      case REPLICATES -> replicates = documents.replicates(scalar);
      case WITHOUT ->
          documents
              .subTheme(typed, position)
              .ifPresent(subTheme -> held.put(subTheme, subTheme.neutral()));
      case SET -> set(typed, position);
      case BENEATH -> assigned(typed, position).ifPresent(one -> put(one, position, beneath));
    }
  }

  private record Assigned(String name, YamlNode value) {}

  private Optional<Assigned> assigned(String assignment, Position position) {
    int equals = assignment.indexOf('=');
    if (equals < 1 || equals == assignment.length() - 1) {
      problems.error(
          position,
          "this is not name=value",
          "write for instance --set service.link_workers=3 or --set weeks.policy=52");
      return Optional.empty();
    }
    return YamlTree.parse(assignment.substring(equals + 1).strip(), position, problems)
        .map(value -> new Assigned(assignment.substring(0, equals).strip(), value));
  }

  private void put(Assigned assigned, Position position, Map<String, Located<Change>> into) {
    changes
        .parameter(assigned.name(), position)
        .flatMap(parameter -> changes.change(parameter, assigned.value()))
        .ifPresent(change -> into.put(assigned.name(), new Located<>(change, position)));
  }

  private void set(String assignment, Position position) {
    assigned(assignment, position).ifPresent(one -> set(one, position));
  }

  private void set(Assigned assigned, Position position) {
    String name = assigned.name();
    YamlNode value = assigned.value();
    if (name.equals("weeks.warm_up")) {
      warmUpWeeks = documents.weeks(value, name.substring(WEEKS.length()));
    } else if (name.equals("weeks.policy")) {
      policyWeeks = documents.weeks(value, name.substring(WEEKS.length()));
    } else if (name.startsWith(POLICY)) {
      setPolicy(name.substring(POLICY.length()), value, position);
    } else if (name.startsWith(HOLD)) {
      documents
          .subTheme(name.substring(HOLD.length()), position)
          .ifPresent(subTheme -> documents.level(subTheme, value, held));
    } else if (fields.names(name) && register.find(name).isEmpty()) {
      fields.change(name, value);
    } else {
      put(assigned, position, values);
    }
  }

  private void setPolicy(String name, YamlNode value, Position position) {
    Optional<Parameter> parameter = changes.parameter(name, position);
    if (parameter.isPresent() && parameter.get().kind() != Kind.LEVER) {
      problems.error(
          position,
          name + " is " + parameter.get().kind().phrase() + ", which no policy changes",
          "take " + POLICY + " off the name");
      return;
    }
    parameter
        .flatMap(found -> changes.change(found, value))
        .ifPresent(change -> policy.put(name, new Located<>(change, position)));
  }
}
