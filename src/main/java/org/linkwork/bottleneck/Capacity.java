package org.linkwork.bottleneck;

import java.util.Locale;
import org.linkwork.parameter.ParameterValues;

/** One thing of which a planner can have more, and the lever that stands for it. */
enum Capacity {
  LINK_WORKERS("Link workers", "link-worker posts of the network", "service.link_workers"),
  LINK_WORKER_HOURS(
      "Hours of link workers",
      "contact hours a week of a full-time link worker",
      "service.contact_hours_a_week"),
  CASELOAD(
      "Caseload allowed",
      "people whom a link worker may have in support at one time",
      "service.caseload_cap"),
  IN_HOUSE_LINK_WORKERS(
      "In-house link workers",
      "share of practices with a place for the link worker",
      "service.in_house_share"),
  GP_TIME("GP time", "GP time, given as more appointments", "appointment.extra_slots_share") {
    @Override
    double more(ParameterValues values, double by) {
      return (1 + values.get(lever())) * (1 + by) - 1;
    }
  },
  APPOINTMENT_LENGTH(
      "Length of appointments",
      "minutes of an appointment, out of the same GP time and so fewer of them",
      "appointment.extra_minutes") {
    @Override
    double more(ParameterValues values, double by) {
      return added("consultation.minutes", values, by);
    }
  },
  GROUP_PLACES("Places in groups", "places of every group", "funding.extra_places") {
    @Override
    double more(ParameterValues values, double by) {
      return added("group.places", values, by);
    }
  },
  GROUPS(
      "Number of groups",
      "groups commissioned in slots that are empty, with new money for their grants",
      "funding.commissioned_per_10000") {
    @Override
    double more(ParameterValues values, double by) {
      return added("place.groups_per_10000", values, by);
    }
  },
  TRANSPORT(
      "Transport to groups",
      "share of people without a car who are fetched",
      "service.transport_share") {
    @Override
    double more(ParameterValues values, double by) {
      return 1 - (1 - values.get(lever())) * (1 - by);
    }
  },
  GROUP_BUDGET(
      "Budget for grants", "yearly budget for grants to groups", "funding.budget_per_person"),
  GRANTS(
      "Size of grants",
      "yearly grant to a group, out of the same budget",
      "funding.grant_pounds_per_year"),
  NEW_GROUPS(
      "New groups",
      "rate at which a new group opens where one has closed",
      "funding.births_per_year"),
  CONTACTS_WITH_GROUPS(
      "Contacts with groups",
      "contacts between a practice and a group",
      "funding.contacts_per_year");

  private final String label;
  private final String words;
  private final String lever;

  Capacity(String label, String words, String lever) {
    this.label = label;
    this.words = words;
    this.lever = lever;
  }

  /** The capacity in as few words as a table has room for. */
  String label() {
    return label;
  }

  /** The capacity in words. */
  String words() {
    return words;
  }

  /** Full name of the lever. */
  String lever() {
    return lever;
  }

  /** The lever's value when there is so much more of the capacity; 0.1 is a tenth. */
  double more(ParameterValues values, double by) {
    return values.get(lever) * (1 + by);
  }

  /** What the lever adds when there is so much more of the standing amount and of what it adds. */
  double added(String standing, ParameterValues values, double by) {
    double today = values.get(standing);
    return (today + values.get(lever)) * (1 + by) - today;
  }

  /** The name in files, such as {@code link-workers}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
