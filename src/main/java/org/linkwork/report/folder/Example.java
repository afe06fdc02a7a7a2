package org.linkwork.report.folder;

/**
 * How a table of the folder is read, in lines that can be copied.
 *
 * @param inR lines of R, indented
 * @param inPython lines of Python, indented
 */
public record Example(String inR, String inPython) {
  /** How the weekly series of one scenario, or of several, is drawn. */
  public static Example ofWeeks(String scenario) {
    return new Example(
        """
          weekly <- read.csv("weekly.csv")
          waiting <- subset(weekly, outcome == "waiting" & scenario == "%s")
          means <- aggregate(value ~ policy_week, waiting, mean)
          plot(value ~ policy_week, means, type = "l", ylab = "people waiting")
        """
            .formatted(scenario),
        """
          import pandas as pd
          weekly = pd.read_csv("weekly.csv")
          waiting = weekly[weekly.outcome == "waiting"]
          means = waiting.pivot_table(index="policy_week", columns="scenario", values="value")
          means.plot(ylabel="people waiting")
        """);
  }
}
