package org.linkwork.cluster;

import java.io.Serializable;
import org.apache.spark.broadcast.Broadcast;
import org.linkwork.scenario.Scenario;

/**
 * A run on its way to an executor.
 *
 * @param register what the scenario changes
 * @param content what is run, as the store names it
 * @param replicate number of the run, from 0
 */
record SentRun(
    Broadcast<SentRegister> register, SentScenario scenario, String content, int replicate)
    implements Serializable {
  Scenario world() {
    return scenario.scenario(register.value().register());
  }
}
