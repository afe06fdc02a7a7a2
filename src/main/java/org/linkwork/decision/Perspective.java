package org.linkwork.decision;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.linkwork.record.Payer;

/**
 * Whose money counts. What GP appointments cost is shown apart from all of them, since an
 * appointment that is not needed frees time and no cash. Fees pass from people to groups and are
 * left out; grants that groups spend on sessions count for the council and again for the groups, so
 * that {@link #ALL} is an upper bound.
 */
public enum Perspective {
  NHS_AND_COUNCIL("NHS and council", Payer.NHS, Payer.COUNCIL),
  NHS("NHS", Payer.NHS),
  COUNCIL("council", Payer.COUNCIL),
  VOLUNTARY_SECTOR("voluntary sector", Payer.VOLUNTARY_SECTOR),
  ALL("all payers", Payer.NHS, Payer.COUNCIL, Payer.VOLUNTARY_SECTOR);

  private final String label;
  private final Set<Payer> payers;

  Perspective(String label, Payer first, Payer... others) {
    this.label = label;
    this.payers = EnumSet.of(first, others);
  }

  /** The perspective in words. */
  public String label() {
    return label;
  }

  /** Whether this payer's money counts. */
  public boolean counts(Payer payer) {
    return payers.contains(payer);
  }

  /** Its name in files, such as {@code nhs_and_council}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names in files. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Perspective::key).toList();
  }

  /** The perspective of that name. */
  public static Optional<Perspective> named(String key) {
    return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
  }
}
