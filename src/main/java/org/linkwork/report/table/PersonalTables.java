package org.linkwork.report.table;

import static org.linkwork.report.table.Column.number;
import static org.linkwork.report.table.Column.text;
import static org.linkwork.report.table.Column.whole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linkwork.record.Instrument;

/** Layouts of the tables that recorders write while a run goes on, one file a run. */
public final class PersonalTables {
  private static final List<Column> TRAITS =
      List.of(
          whole("practice", "number from 0", "the person's practice"),
          whole("deprivation_fifth", "fifth", "1 the most and 5 the least deprived"),
          text("sex", "woman or man"),
          text("age_band", "the person's age in years"));
  private static final Column PERSON =
      whole("person", "number from 0", "the person; the same in every scenario of a comparison");
  private static final Column WEEK =
      whole("week", "weeks from 0", "week of the run, the first week of the warm-up being 0");

  private PersonalTables() {}

  /** One row for each adult and quarter: traits and state. */
  public static TableLayout panel(String file) {
    return layout(
        file,
        "One row for each adult and quarter of 13 weeks: who they are and how they are.",
        List.of(
            PERSON,
            whole("quarter", "quarters from 0", "quarter of the policy period, negative before it"),
            WEEK),
        TRAITS,
        List.of(
            text("stage", "where the open referral stands, or how far the last one came"),
            number("life_satisfaction", "points 0-10", "life satisfaction at the week's end"),
            number("worry", "level 0-1", "worry"),
            number("loneliness", "level 0-1", "loneliness"),
            number("connection", "level 0-1", "connection through groups joined on referral"),
            number("adapted_connection", "level 0-1", "connection that the person is used to"),
            whole("practical_problems", "problems", "unsolved practical problems"),
            number("trust_in_usual_gp", "level 0-1", "trust in the usual GP"),
            number(
                "trust_in_link_worker", "level 0-1", "trust in the link worker; empty if none met"),
            whole("on_antidepressant", "0 or 1", "whether an antidepressant is taken"),
            whole("consultations", "consultations", "GP consultations since the run began"),
            whole("link_worker_contacts", "contacts", "contacts since the run began"),
            whole("sessions", "sessions", "group sessions attended since the run began")),
        instruments());
  }

  /** One row for each adult at the end of the run. */
  public static TableLayout persons(String file) {
    return layout(
        file,
        "One row for each adult at the end of the run: who they are and what became of them.",
        List.of(PERSON),
        TRAITS,
        List.of(
            text("furthest_stage", "furthest stage of the pathway in the whole run"),
            text("reason", "why no further; empty where none applies"),
            text(
                "furthest_stage_policy",
                "furthest stage on a journey begun in the policy period, as funnel.csv counts it"),
            text("reason_policy", "why no further on it; empty where none applies"),
            whole("consultations", "consultations", "GP consultations"),
            whole("social_consultations", "consultations", "those with an unmet social need"),
            whole("requests_unseen", "requests", "requests that found no appointment"),
            whole("offers", "offers", "offers of social prescribing"),
            whole("declines", "offers", "offers declined"),
            whole("referrals", "referrals", "referrals"),
            whole("link_worker_contacts", "contacts", "contacts with a link worker"),
            whole("problems_solved", "problems", "practical problems solved"),
            whole("places_found", "places", "places found in groups"),
            whole("sessions", "sessions", "group sessions attended"),
            whole("sessions_missed", "sessions", "group sessions missed"),
            whole("groups_lost", "groups", "groups that closed under the person"),
            whole("antidepressants_started", "times", "antidepressants started"),
            number("life_satisfaction", "points 0-10", "life satisfaction in the last week"),
            number("worry", "level 0-1", "worry in the last week"),
            number("loneliness", "level 0-1", "loneliness in the last week"),
            whole("on_antidepressant", "0 or 1", "whether one is taken in the last week")));
  }

  /** One row for each event of the run. */
  public static TableLayout trace(String file) {
    return layout(
        file,
        "One row for each event of one run, in the order in which things happen.",
        List.of(
            WEEK,
            text("event", "what happened"),
            PERSON,
            whole("gp", "number from 0", "the GP's post"),
            whole("practice", "number from 0", "the practice"),
            whole("link_worker", "number from 0", "the link worker"),
            whole("referral", "number from 0", "the referral"),
            whole("group", "number from 0", "the community group"),
            text("reason", "why, where the event has a reason"),
            text("details", "whatever else the event says, as name=value parted by semicolons")));
  }

  private static List<Column> instruments() {
    return Arrays.stream(Instrument.values())
        .map(
            instrument ->
                number(
                    Columns.key(instrument),
                    "points of the instrument",
                    instrument.label() + ", as a study would measure it"))
        .toList();
  }

  @SafeVarargs
  private static TableLayout layout(String file, String purpose, List<Column>... parts) {
    List<Column> columns = new ArrayList<>();
    for (List<Column> part : parts) {
      columns.addAll(part);
    }
    return new TableLayout(file, purpose, columns);
  }
}
