package org.linkwork.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.linkwork.parameter.Numeral;
import org.linkwork.parameter.Parameter;
import org.linkwork.theme.SubTheme;

/**
 * What makes two scenarios the same world: all that is simulated, and neither name, question nor
 * the order of lines.
 */
public final class ScenarioIdentity {
  private ScenarioIdentity() {}

  /** The SHA-256 of the scenario's content, 64 hexadecimal digits. */
  public static String of(Scenario scenario) {
    return hash("replicates " + scenario.replicates() + '\n' + canonical(scenario));
  }

  /**
   * The SHA-256 of all that one run depends on but the number of its replicate, 64 hexadecimal
   * digits: the same however often the scenario is run.
   */
  public static String ofRun(Scenario scenario) {
    return hash(canonical(scenario));
  }

  private static String hash(String canonical) {
    try {
      byte[] bytes = canonical.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256, but this one has not.", e);
    }
  }

  private static String canonical(Scenario scenario) {
    StringBuilder text = new StringBuilder();
    text.append("seed ").append(scenario.seed()).append('\n');
    text.append("same town ").append(scenario.sameTown()).append('\n');
    text.append("warm-up ").append(scenario.horizon().warmUpWeeks()).append('\n');
    text.append("policy ").append(scenario.horizon().policyWeeks()).append('\n');
    scenario.values().register().names().stream()
        .sorted()
        .forEach(name -> value(text, name, scenario.values().get(name)));
    ResolvedScenario.changedByPolicy(scenario).stream()
        .map(Parameter::name)
        .sorted()
        .forEach(name -> value(text, "policy " + name, scenario.policyValues().get(name)));
    for (SubTheme subTheme : SubTheme.values()) {
      if (scenario.held().holds(subTheme)) {
        value(text, "hold " + subTheme.key(), scenario.held().level(subTheme));
      }
    }
    for (SubTheme subTheme : SubTheme.values()) {
      if (scenario.relaxed().share(subTheme) > 0) {
        value(text, "relax " + subTheme.key(), scenario.relaxed().share(subTheme));
      }
    }
    scenario.interventions().stream()
        .map(ResolvedScenario::line)
        .sorted()
        .forEach(line -> text.append("intervention ").append(line).append('\n'));
    return text.toString();
  }

  private static void value(StringBuilder text, String name, double value) {
    text.append(name).append(' ').append(Numeral.of(value)).append('\n');
  }
}
