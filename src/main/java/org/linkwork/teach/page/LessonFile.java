package org.linkwork.teach.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.linkwork.record.Stage;
import org.linkwork.scenario.Scenario;
import org.linkwork.story.Life;
import org.linkwork.story.Lives;
import org.linkwork.teach.lesson.Lesson;
import org.linkwork.teach.lesson.Setting;
import org.linkwork.teach.lesson.Town;
import org.linkwork.teach.town.TownPicture;
import org.linkwork.teach.town.TownRun;
import org.linkwork.teach.town.TwoLives;

/**
 * A lesson as one file that asks nobody for anything: every way in which the sliders can stand is
 * run beforehand.
 */
public final class LessonFile {
  private static final int MOVE = 3;

  /** What a story takes beside a picture, as a share of it, seen in the shipped lessons. */
  private static final double STORIES = 1;

  private final Lesson lesson;
  private final Town town;
  private final Map<String, Integer> sentences = new LinkedHashMap<>();
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private final List<Map<String, Object>> told = new ArrayList<>();

  private LessonFile(Lesson lesson) {
    this.lesson = lesson;
    this.town = lesson.town();
  }

  /** How many runs it takes, those for stories included. */
  public static int runs(Lesson lesson) {
    int settings = lesson.town().settings().size();
    return settings * lesson.replicates() + settings + 1;
  }

  /** About how large the file will be, in bytes; one run is made to see. */
  public static long bytes(Lesson lesson) {
    Town town = lesson.town();
    TownPicture picture = TownRun.of(town.scenario(town.today()), 0, () -> false).orElseThrow();
    return Math.round(Json.bytes(picture).length * town.settings().size() * (1 + STORIES));
  }

  /**
   * The file's text.
   *
   * @param progress told after each run how many have been made
   * @param shouldStop asked every week whether to give up
   * @return the text, or empty if it gave up
   */
  public static Optional<String> of(
      Lesson lesson, IntConsumer progress, BooleanSupplier shouldStop) {
    return new LessonFile(lesson).held(progress, shouldStop).map(LessonFile::page);
  }

  private Optional<Map<String, Object>> held(IntConsumer progress, BooleanSupplier shouldStop) {
    TreeSet<String> asked = new TreeSet<>();
    lesson.steps().forEach(step -> step.answer().ifPresent(answer -> asked.add(answer.key())));
    Map<String, TownPicture> pictures = new LinkedHashMap<>();
    Map<String, List<Map<String, Double>>> measures = new LinkedHashMap<>();
    int made = 0;
    for (Setting setting : town.settings()) {
      Scenario scenario = town.scenario(setting);
      List<Map<String, Double>> lives = new ArrayList<>();
      for (int replicate = 0; replicate < lesson.replicates(); replicate++) {
        Optional<TownPicture> picture = TownRun.of(scenario, replicate, shouldStop);
        if (picture.isEmpty()) {
          return Optional.empty();
        }
        if (replicate == 0) {
          pictures.put(setting.written(), picture.get());
        }
        Map<String, Double> numbers = new TreeMap<>(picture.get().measures());
        numbers.keySet().retainAll(asked);
        lives.add(numbers);
        progress.accept(++made);
      }
      measures.put(setting.written(), lives);
    }
    Map<String, Map<Integer, Integer>> stories = new LinkedHashMap<>();
    List<Integer> everybody = worthTelling(pictures);
    List<Life> here = Lives.lived(town.scenario(town.today()), 0, everybody);
    progress.accept(++made);
    for (Setting setting : town.settings()) {
      if (shouldStop.getAsBoolean()) {
        return Optional.empty();
      }
      stories.put(setting.written(), stories(setting, here, everybody));
      progress.accept(++made);
    }
    Map<String, Object> held = new LinkedHashMap<>();
    held.put("lesson", LessonFacts.of(lesson));
    held.put("pictures", pictures);
    held.put("measures", measures);
    held.put("stories", stories);
    held.put("told", told);
    held.put("sentences", List.copyOf(sentences.keySet()));
    return Optional.of(held);
  }

  /** Everybody who was offered something in any of the towns. */
  private static List<Integer> worthTelling(Map<String, TownPicture> pictures) {
    TreeSet<Integer> people = new TreeSet<>();
    for (TownPicture picture : pictures.values()) {
      for (TownPicture.Person person : picture.people()) {
        for (int at = 1; at < person.moves().length; at += MOVE) {
          if (person.moves()[at] >= Stage.OFFERED.ordinal()) {
            people.add(person.id());
          }
        }
      }
    }
    return List.copyOf(people);
  }

  private Map<Integer, Integer> stories(Setting setting, List<Life> here, List<Integer> people) {
    List<Life> there = Lives.lived(town.scenario(setting), 0, people);
    Map<Integer, Integer> stories = new TreeMap<>();
    for (int at = 0; at < people.size(); at++) {
      Map<String, Object> story = told(TwoLives.of(here.get(at), there.get(at)));
      int index =
          indexes.computeIfAbsent(
              Json.of(story),
              unknown -> {
                told.add(story);
                return told.size() - 1;
              });
      stories.put(people.get(at), index);
    }
    return stories;
  }

  /** A story whose sentences are numbers of sentences, since most occur in many stories. */
  private Map<String, Object> told(TwoLives story) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("portrait", numbers(story.portrait()));
    facts.put("parts", story.parts());
    facts.put("why", numbers(story.why()));
    facts.put("before", scenes(story.before()));
    facts.put("today", scenes(story.today()));
    facts.put("changed", scenes(story.changed()));
    return facts;
  }

  private List<Object> scenes(List<TwoLives.Scene> scenes) {
    List<Object> numbered = new ArrayList<>();
    for (TwoLives.Scene scene : scenes) {
      numbered.add(List.of(scene.from(), scene.to(), numbers(scene.sentences())));
    }
    return numbered;
  }

  private List<Integer> numbers(List<String> said) {
    return said.stream()
        .map(sentence -> sentences.computeIfAbsent(sentence, unknown -> sentences.size()))
        .toList();
  }

  private static String page(Map<String, Object> held) {
    String style = "\n" + Assets.text(Assets.STYLE);
    String script = script();
    String policy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src %s; script-src %s"
            .formatted(hash(style), hash(script));
    String facts =
        Json.of(held).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    return Assets.text(Assets.PAGE)
        .replace(
            "<meta name=\"viewport\"",
            "<meta http-equiv=\"Content-Security-Policy\" content=\""
                + policy
                + "\">\n<meta name=\"viewport\"")
        .replace(
            "<link rel=\"stylesheet\" href=\"/app/style.css\">", "<style>" + style + "</style>")
        .replace("<script type=\"module\" src=\"/app/main.js\"></script>\n", "")
        .replace(
            "</body>",
            "<script type=\"application/json\" id=\"held\">"
                + facts
                + "</script>\n<script>"
                + script
                + "</script>\n</body>");
  }

  /** All modules as one script: what they import stands before them. */
  private static String script() {
    StringBuilder script = new StringBuilder("\n'use strict';\n(() => {\n");
    for (String name : Assets.SCRIPTS) {
      Assets.text(name)
          .lines()
          .filter(line -> !line.startsWith("import "))
          .map(line -> line.startsWith("export ") ? line.substring("export ".length()) : line)
          .forEach(line -> script.append(line).append('\n'));
    }
    return script.append("})();\n").toString();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
