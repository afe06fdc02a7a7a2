package org.linkwork.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import org.junit.jupiter.api.Test;

class LibrariesTest {
  @Test
  void shouldKeepMasonToThePathway() {
    holds(outside("pathway").should().dependOnClassesThat().resideInAnyPackage("sim..", "ec.."));
  }

  @Test
  void shouldKeepXChartToTheReport() {
    holds(outside("report").should().dependOnClassesThat().resideInAnyPackage("org.knowm.."));
  }

  @Test
  void shouldKeepWorkbooksToTheReport() {
    holds(outside("report").should().dependOnClassesThat().resideInAnyPackage("org.dhatim.."));
  }

  @Test
  void shouldKeepYamlAndJsonToThoseWhoReadAndWriteThem() {
    holds(
        outside(
                "parameter",
                "scenario",
                "design",
                "calibration",
                "decision",
                "report",
                "teach",
                "cli")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "org.yaml.."));
  }

  @Test
  void shouldKeepTheCommandLineToTheCommands() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackages(Tree.ROOT + ".cli..", Tree.ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli.."));
  }

  @Test
  void shouldKeepStatisticsToTheExperiments() {
    holds(
        outside(
                "experiment",
                "analysis",
                "design",
                "sensitivity",
                "calibration",
                "study",
                "decision",
                "report",
                "cli")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.commons.."));
  }

  @Test
  void shouldKeepCopyingToTheExperiments() {
    holds(
        outside("experiment")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.esotericsoftware..", "org.objenesis.."));
  }

  @Test
  void shouldKeepTheDatabaseToTheStore() {
    holds(
        outside("store")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.duckdb.."));
  }

  @Test
  void shouldKeepTheWebToTeaching() {
    holds(
        outside("teach")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "org.eclipse.jetty.."));
  }

  @Test
  void shouldNoticeAnOffender() {
    ArchRule mason =
        outside("pathway").should().dependOnClassesThat().resideInAnyPackage("sim..", "ec..");
    assertThat(mason.evaluate(Tree.OFFENDERS).hasViolation()).isTrue();
  }

  private static GivenClassesConjunction outside(String... packages) {
    String[] inside = new String[packages.length];
    for (int at = 0; at < packages.length; at++) {
      inside[at] = Tree.ROOT + "." + packages[at] + "..";
    }
    return noClasses().that().resideOutsideOfPackages(inside);
  }

  private static void holds(ArchRule rule) {
    rule.check(Tree.PROGRAM);
  }
}
