package org.linkwork.cluster;

import org.linkwork.sweep.RunEngine;
import org.linkwork.sweep.RunEngineProvider;
import org.linkwork.sweep.RunWay;

/** Opens engines on Spark where Spark itself is in the process, as under {@code spark-submit}. */
public final class SparkEngineProvider implements RunEngineProvider {
  @Override
  public boolean isReady() {
    try {
      Class.forName(
          "org.apache.spark.api.java.JavaSparkContext", false, getClass().getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @Override
  public RunEngine open(String where, RunWay way) {
    return SparkEngine.open(where, way);
  }
}
