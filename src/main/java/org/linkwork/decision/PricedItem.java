package org.linkwork.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linkwork.record.Purpose;

/**
 * What a price list can price: a price of the scenario that alone decides what is paid for a
 * purpose, or, for purposes behind which several prices stand, how many times as much it costs.
 */
public enum PricedItem {
  LINK_WORKER("price.link_worker_year", "pounds a year", Purpose.LINK_WORKERS),
  GP_APPOINTMENT("price.gp_appointment", "pounds", Purpose.GP_APPOINTMENTS),
  ANTIDEPRESSANT("price.antidepressant_year", "pounds a year", Purpose.ANTIDEPRESSANTS),
  TRANSPORT_TRIP("price.transport_trip", "pounds", Purpose.TRANSPORT),
  GRANT_MANAGEMENT("price.grant_management_share", "share of a grant", Purpose.GRANT_MANAGEMENT),
  STAFF_TIME("times.staff_time", Purpose.STAFF_TIME),
  SET_UP("times.intervention_set_up", Purpose.INTERVENTION_SET_UP),
  RUNNING("times.intervention_running", Purpose.INTERVENTION_RUNNING),
  DEVELOPMENT("times.community_development", Purpose.COMMUNITY_DEVELOPMENT),
  GROUP_RUNNING("times.group_running", Purpose.GROUP_RUNNING);

  private static final String TIMES = "times.";

  private final String key;
  private final String unit;
  private final Purpose purpose;

  PricedItem(String key, String unit, Purpose purpose) {
    this.key = key;
    this.unit = unit;
    this.purpose = purpose;
  }

  PricedItem(String key, Purpose purpose) {
    this(key, "times the scenario's prices", purpose);
  }

  /** Its name in a price list. */
  public String key() {
    return key;
  }

  /** Its unit, in words. */
  public String unit() {
    return unit;
  }

  /** What is paid for at this price. */
  public Purpose purpose() {
    return purpose;
  }

  /** Whether it says how many times as much a purpose costs, and so is 1 in the scenario. */
  public boolean isFactor() {
    return key.startsWith(TIMES);
  }

  /** The item that prices a purpose; empty where none does, as for grants, which are a choice. */
  public static Optional<PricedItem> of(Purpose purpose) {
    return Arrays.stream(values()).filter(item -> item.purpose == purpose).findFirst();
  }

  /** All names, in order. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(PricedItem::key).toList();
  }

  /** The item of that name. */
  public static Optional<PricedItem> named(String key) {
    return Arrays.stream(values()).filter(item -> item.key.equals(key)).findFirst();
  }
}
