package org.linkwork.report.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.Told;
import org.linkwork.decision.economics.Acceptability;

/** A decision for other programs. */
public final class DecisionJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DecisionJson() {}

  /**
   * The findings as JSON.
   *
   * @param results where they are written, or null
   */
  public static String json(DecisionFindings findings, BudgetFrontier frontier, String results) {
    ObjectNode root = JSON.createObjectNode();
    root.put("decision", findings.decision().name());
    ArrayNode words = root.putArray("inWords");
    new DecisionWords(findings).sentences().forEach(words::add);
    ArrayNode options = root.putArray("options");
    double[] shares = Acceptability.shares(findings.netBenefit());
    for (int option = 0; option < shares.length; option++) {
      Told gain = findings.wellbysOver(option, 0);
      ObjectNode one = options.addObject();
      one.put("option", findings.decision().names().get(option));
      one.put("extraCost", findings.cost(option) - findings.cost(0));
      one.put("extraWellbys", gain.mean());
      one.put("extraWellbysLow", gain.low());
      one.put("extraWellbysHigh", gain.high());
      one.put("netBenefit", findings.netBenefitAgainstFirst(option));
      one.put("shareWithMost", shares[option]);
      one.put("withinBudget", findings.withinBudget(option));
      one.put("toldFromFirst", findings.netBenefitOver(option, 0).isSure());
    }
    root.put("perfectInformation", findings.perfectInformation().pounds());
    ObjectNode partial = root.putObject("partialInformation");
    findings
        .partialInformation()
        .forEach(
            (name, worth) ->
                partial
                    .putObject(name)
                    .put("pounds", worth.pounds())
                    .put("low", worth.low())
                    .put("high", worth.high())
                    .put("toldFromNothing", worth.isTold()));
    ArrayNode budgets = root.putArray("frontier");
    for (BudgetFrontier.Step step : frontier.steps()) {
      budgets
          .addObject()
          .put("budget", step.budget())
          .put("option", step.option())
          .put("netBenefit", step.netBenefit());
    }
    root.put("results", results);
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Numbers and words can always be written as JSON.", e);
    }
  }
}
