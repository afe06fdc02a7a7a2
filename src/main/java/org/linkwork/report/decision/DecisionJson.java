package org.linkwork.report.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.linkwork.decision.DecisionFindings;
import org.linkwork.decision.Told;

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
    double[] shares = MostInDraws.shares(findings);
    for (int option = 0; option < shares.length; option++) {
      Told gain = findings.wellbysOver(option, 0);
      ObjectNode one = options.addObject();
      one.put("option", findings.decision().names().get(option));
      one.put("extraCost", findings.cost(option) - findings.cost(0));
      one.put("extraWellbys", gain.mean());
      one.put("extraWellbysLow", gain.low());
      one.put("extraWellbysHigh", gain.high());
      one.put("netBenefit", findings.netBenefitAgainstFirst(option));
      one.put("shareWithMost", Double.isNaN(shares[option]) ? null : shares[option]);
      one.put("withinBudget", findings.withinBudget(option));
      one.put("toldFromFirst", findings.netBenefitOver(option, 0).isSure());
    }
    information(findings, root);
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

  private static void information(DecisionFindings findings, ObjectNode root) {
    ObjectNode partial = JSON.createObjectNode();
    root.set("partialInformation", partial);
    if (findings.isRough()) {
      root.putNull("perfectInformation");
      return;
    }
    root.put("perfectInformation", findings.perfectInformation().pounds());
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
  }
}
