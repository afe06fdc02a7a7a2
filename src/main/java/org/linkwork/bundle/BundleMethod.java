package org.linkwork.bundle;

import java.util.List;

/** Which bundles are run. */
public enum BundleMethod {
  /** The few that tell every choice and every pair of choices apart. */
  SCREEN {
    @Override
    public List<Bundle> bundles(Menu menu) {
      return Fraction.of(menu.size());
    }
  },
  /** Every one. */
  ALL {
    @Override
    public List<Bundle> bundles(Menu menu) {
      return menu.bundles();
    }
  };

  /** The bundles, nothing first. */
  public abstract List<Bundle> bundles(Menu menu);
}
