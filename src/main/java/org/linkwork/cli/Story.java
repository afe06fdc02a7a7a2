package org.linkwork.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linkwork.story.Episode;
import org.linkwork.story.Episodes;
import org.linkwork.story.Life;
import org.linkwork.story.Parting;
import org.linkwork.story.Portrait;

/**
 * One person's story as it is told.
 *
 * @param lives the person's life in one world or in two
 * @param replicate number of the run, from 0
 * @param seed master seed
 */
record Story(List<Life> lives, int replicate, long seed) {
  /** Copies the list. */
  Story {
    lives = List.copyOf(lives);
  }

  Life first() {
    return lives.get(0);
  }

  boolean isUneventful() {
    return lives.stream().allMatch(Life::isUneventful);
  }

  /** Where two lives part; empty for a single life and for two that never part. */
  Optional<Parting> parting() {
    return lives.size() == 1 ? Optional.empty() : Parting.of(lives.get(0), lives.get(1));
  }

  /** The week before which the lives are told as one; never for a single life. */
  int cut() {
    return parting()
        .map(parting -> parting.firstOtherEvent().orElse(Math.max(0, parting.week())))
        .orElse(Integer.MAX_VALUE);
  }

  /** Each life in words, cut where what happens parts. */
  List<List<Episode>> episodes() {
    int cut = cut();
    return lives.stream().map(life -> Episodes.of(life, cut)).toList();
  }

  /** The story for other programs. */
  Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("seed", seed);
    facts.put("replicate", replicate);
    facts.put("person", facts(first().portrait()));
    List<Object> worlds = new ArrayList<>();
    List<List<Episode>> episodes = episodes();
    for (int world = 0; world < lives.size(); world++) {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("scenario", lives.get(world).scenario());
      told.put("episodes", episodes.get(world).stream().map(this::facts).toList());
      worlds.add(told);
    }
    facts.put("worlds", worlds);
    facts.put("parting", parting().map(this::facts).orElse(null));
    return facts;
  }

  private static Map<String, Object> facts(Portrait portrait) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("id", portrait.person());
    facts.put("sex", portrait.sex().name().toLowerCase(Locale.ROOT));
    facts.put("age_band", portrait.ageBand().label());
    facts.put("deprivation_fifth", portrait.deprivationFifth());
    facts.put("practice", portrait.practice());
    facts.put("lives_alone", portrait.livesAlone());
    facts.put("has_car", portrait.hasCar());
    facts.put("on_benefits", portrait.onBenefits());
    facts.put("long_term_conditions", portrait.longTermConditions());
    facts.put("own_groups", portrait.ownGroups());
    facts.put("life_satisfaction", portrait.isAdult() ? portrait.lifeSatisfaction() : null);
    facts.put("worry", portrait.isAdult() ? portrait.worry() : null);
    facts.put("loneliness", portrait.isAdult() ? portrait.loneliness() : null);
    return facts;
  }

  private Map<String, Object> facts(Episode episode) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("first_week", episode.firstWeek());
    facts.put("last_week", episode.lastWeek());
    facts.put("first_policy_week", first().policyWeek(episode.firstWeek()));
    facts.put("last_policy_week", first().policyWeek(episode.lastWeek()));
    facts.put("sentences", episode.sentences());
    return facts;
  }

  private Map<String, Object> facts(Parting parting) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("week", parting.week());
    facts.put("policy_week", first().policyWeek(parting.week()));
    facts.put("why", parting.why());
    facts.put(
        "first_other_event_week",
        parting.firstOtherEvent().isPresent() ? parting.firstOtherEvent().getAsInt() : null);
    return facts;
  }
}
