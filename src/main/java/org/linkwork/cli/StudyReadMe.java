package org.linkwork.cli;

import java.nio.file.Path;
import java.util.List;

/** The page that explains a new study and what to do next. */
final class StudyReadMe {
  private StudyReadMe() {}

  /** The page, with commands as they are typed beside the study's folder. */
  static String of(Path folder) {
    String scenarios = CommandLineText.of(List.of(folder.resolve("scenarios").toString()));
    return """
        # A study of the social prescribing pathway

        | file | what it is |
        | --- | --- |
        | `scenarios/baseline.yaml` | the place as it is today; change it to yours |
        | `scenarios/04-feedback-and-reward.yaml`, `05-buddy-system.yaml` | what could be done; each extends the baseline |
        | `scenarios/experiments/buddy-and-feedback.yaml` | a sweep over both, with what nobody knows beside it |
        | `scenarios/decisions/pcn-funding.yaml` | a funding decision: options under a budget, prices, and what outcomes are worth |
        | `scenarios/teaching-town.yaml`, `scenarios/lessons/` | a small town and lessons about it, to teach from and to write lessons like them |
        | `scenarios/parameters.yaml` | every number of the model with unit, range and source; leave it as it is and change values in scenarios |
        | `scenarios/schema/` | with these, editors complete and explain keys as you type |

        ## What to do next

        1. Look at one run of today, and compare a change with it on the same people:

               linkwork run SCENARIOS/baseline.yaml
               linkwork compare SCENARIOS/baseline.yaml SCENARIOS/05-buddy-system.yaml

        2. Write down your place in `baseline.yaml`, under `place:` and `levers:`, and check it:

               linkwork check SCENARIOS/baseline.yaml
               linkwork explain parameters

        3. Say your question in the experiment, what you can choose under `choices:` and what you do not know under
           `uncertain:`; see what it will take before anything starts:

               linkwork plan SCENARIOS/experiments/buddy-and-feedback.yaml

        4. Carry it out. It can be stopped at any time and goes on where it was:

               linkwork sweep SCENARIOS/experiments/buddy-and-feedback.yaml

        5. Say between what money is to be decided, and see what each option costs, who gains and how sure that is:

               linkwork check SCENARIOS/decisions/pcn-funding.yaml
               linkwork decide SCENARIOS/decisions/pcn-funding.yaml

        6. Show it, or teach it, as a page on this computer:

               linkwork serve SCENARIOS/baseline.yaml
               linkwork teach SCENARIOS/lessons/leaky-pathway.yaml

        Adding a level, a point or replicates to an experiment runs only what is new. A Latin hypercube of another size is
        another design: write `points: [4, 8]` to add eight points to four.

        Results are not calibrated to any place. They compare ways of doing things; they do not forecast numbers.
        """
        .replace("SCENARIOS", scenarios);
  }
}
