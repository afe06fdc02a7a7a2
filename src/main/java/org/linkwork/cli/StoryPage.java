package org.linkwork.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linkwork.report.screen.Ink;
import org.linkwork.story.Episode;
import org.linkwork.story.Life;
import org.linkwork.story.Parting;

/** A story on a terminal: a column of weeks, then one world, or two side by side. */
final class StoryPage {
  private static final int WEEKS = 15;
  private static final String BETWEEN = " | ";

  private final Story story;
  private final PrintWriter out;
  private final Ink ink;
  private final int width;

  StoryPage(Terminal terminal, Story story) {
    this.story = story;
    this.out = terminal.out();
    this.ink = terminal.ink();
    this.width = terminal.width();
  }

  void print() {
    Life first = story.first();
    out.println(
        ink.strong(
            "Person %d in replicate %d of %s, seed %d"
                .formatted(
                    first.portrait().person(),
                    story.replicate(),
                    String.join(" and ", story.lives().stream().map(Life::scenario).toList()),
                    story.seed())));
    first.portrait().sentences().forEach(this::paragraph);
    out.println();
    if (story.lives().size() > 1) {
      printParting();
    }
    paragraph(
        "Weeks count from the end of the warm-up; the run begins in week %d and ends with week %d."
            .formatted(first.policyWeek(0), first.policyWeek(first.weeks().size() - 1)));
    out.println();
    printWeeks();
    out.flush();
  }

  private void printParting() {
    if (story.parting().isEmpty()) {
      paragraph("The two lives never part.");
      return;
    }
    Parting parting = story.parting().get();
    paragraph(
        parting.week() < 0
            ? "The two lives differ from the beginning."
            : "The two lives part in week " + story.first().policyWeek(parting.week()) + ".");
    parting.why().forEach(this::paragraph);
    if (parting.firstOtherEvent().isEmpty()) {
      paragraph("The same things happen in both worlds to the end.");
    }
    laterDifference(parting)
        .ifPresent(
            week ->
                paragraph(
                    "The first visible difference is in week "
                        + story.first().policyWeek(week)
                        + "; until then the same things happen in both worlds."));
    out.println();
  }

  private void printWeeks() {
    int cut = story.cut();
    List<List<Episode>> episodes = story.episodes();
    for (Episode episode : episodes.get(0)) {
      if (episode.firstWeek() < cut) {
        alone(episode);
      }
    }
    if (episodes.size() > 1 && cut < Integer.MAX_VALUE) {
      beside(after(episodes.get(0), cut), after(episodes.get(1), cut));
    }
  }

  private static List<Episode> after(List<Episode> episodes, int cut) {
    return episodes.stream().filter(episode -> episode.firstWeek() >= cut).toList();
  }

  private void alone(Episode episode) {
    String begin = Paragraph.filled(weeks(episode), WEEKS);
    for (String sentence : episode.sentences()) {
      out.print(Paragraph.hanging(begin, sentence, width));
      begin = " ".repeat(WEEKS);
    }
  }

  private void beside(List<Episode> left, List<Episode> right) {
    int column = (width - WEEKS - BETWEEN.length()) / 2;
    out.println();
    out.println(ink.strong(heading()));
    out.println(
        ink.strong(
            Paragraph.filled("week", WEEKS)
                + Paragraph.filled(story.lives().get(0).scenario(), column)
                + BETWEEN
                + story.lives().get(1).scenario()));
    Map<Integer, Episode[]> rows = new TreeMap<>();
    left.forEach(one -> rows.computeIfAbsent(one.firstWeek(), week -> new Episode[2])[0] = one);
    right.forEach(one -> rows.computeIfAbsent(one.firstWeek(), week -> new Episode[2])[1] = one);
    rows.values().forEach(row -> printRow(row, column));
  }

  private String heading() {
    boolean visible = story.parting().flatMap(StoryPage::laterDifference).isPresent();
    return visible ? "The first visible difference" : "Where they part";
  }

  private static Optional<Integer> laterDifference(Parting parting) {
    return parting.firstOtherEvent().stream()
        .boxed()
        .filter(week -> week > parting.week())
        .findFirst();
  }

  private void printRow(Episode[] row, int column) {
    List<String> left = lines(row[0], column);
    List<String> right = isSame(row) ? List.of("the same") : lines(row[1], column);
    Episode labelled = row[0] == null ? row[1] : row[0];
    String label = Integer.toString(story.first().policyWeek(labelled.firstWeek()));
    for (int line = 0; line < Math.max(left.size(), right.size()); line++) {
      String text =
          Paragraph.filled(line == 0 ? label : "", WEEKS)
              + Paragraph.filled(line < left.size() ? left.get(line) : "", column)
              + BETWEEN
              + (line < right.size() ? right.get(line) : "");
      out.println(text.stripTrailing());
    }
  }

  private static boolean isSame(Episode[] row) {
    return row[0] != null
        && row[1] != null
        && row[0].lastWeek() == row[1].lastWeek()
        && row[0].sentences().equals(row[1].sentences());
  }

  /** The lines of one world's side; a stretch of several weeks says how long it is. */
  private List<String> lines(Episode own, int column) {
    if (own == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    if (own.lastWeek() > own.firstWeek()) {
      lines.add("(weeks " + weeks(own) + ")");
    }
    own.sentences().forEach(sentence -> lines.addAll(Paragraph.lines(sentence, column)));
    return lines;
  }

  private String weeks(Episode episode) {
    int firstWeek = story.first().policyWeek(episode.firstWeek());
    int lastWeek = story.first().policyWeek(episode.lastWeek());
    return firstWeek == lastWeek ? Integer.toString(firstWeek) : firstWeek + " to " + lastWeek;
  }

  private void paragraph(String words) {
    out.print(Paragraph.hanging("", words, width));
  }
}
