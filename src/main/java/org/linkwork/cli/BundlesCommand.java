package org.linkwork.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command that finds which interventions to have together. */
@Command(
    name = "bundles",
    header = "Which interventions to have together: what each adds, and which bundles pay.",
    abbreviateSynopsis = true,
    description = {
      "",
      "Takes the interventions of a scenario, each as the scenario plans it, and runs bundles of"
          + " them on the same people with the same luck. Says what each does on average over all"
          + " ways of having the others, which pairs help or hinder each other, and which bundles"
          + " none beats in cost and outcome, and in cost, outcome and the gap between the most and"
          + " the least deprived fifth. The bundles of both frontiers are run again on fresh seeds,"
          + " since the best of many looks better than it is. Interventions are never ranked one at a time, because"
          + " they depend on each other.",
      "",
      "With --plausible it says what holds over plausible sets of the uncertain parameters: what"
          + " each choice adds, and in which share of the sets a bundle is worth its money.",
      "",
      "It can be stopped with Ctrl-C and continued with the same command and the same --out;"
          + " nothing is run twice.",
      ""
    },
    parameterListHeading = "Argument:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      ExitCode.HELP_DONE,
      ExitCode.HELP_FAULT,
      ExitCode.HELP_BAD_INPUT,
      ExitCode.HELP_SOME_FAILED,
      ExitCode.HELP_STOPPED
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  linkwork bundles scenarios/all-ten.yaml --replicates 10 --out outputs/bundles",
      "  linkwork bundles scenarios/all-ten.yaml --method all --replicates 6 \\",
      "      --set place.registered_people=10000 --set place.practices=2 \\",
      "      --budget 100000 --out outputs/all-bundles",
      "  linkwork bundles scenarios/all-ten.yaml --outcome life_satisfaction \\",
      "      --capacity 'service.link_workers={add: 2}' --cost-to nhs",
      "  linkwork bundles scenarios/all-ten.yaml --plausible 20 --replicates 1"
    })
final class BundlesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "SCENARIO",
      description = "A scenario file with two interventions or more, such as all-ten.yaml.")
  private Path scenario;

  @Mixin private ChangeOptions changes;
  @Mixin private BundleOptions options;
  @Mixin private PlausibleOptions plausible;
  @Mixin private EngineOptions engines;
  @Mixin private SpeechOptions speech;
  @Mixin private HelpOption help;

  BundlesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (plausible.isAsked()) {
      return new PlausibleBundles(terminal, changes, options, plausible, engines, speech)
          .carryOut(scenario);
    }
    return new BundlesStudy(terminal, changes, options, engines, speech).carryOut(scenario);
  }
}
