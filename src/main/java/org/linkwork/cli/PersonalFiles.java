package org.linkwork.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.linkwork.experiment.Attachments;
import org.linkwork.record.Recorder;
import org.linkwork.report.folder.RunFolder;
import org.linkwork.report.table.TableLayout;
import org.linkwork.scenario.Scenario;

/** The files of persons that runs write while they go on: one for each table, scenario and run. */
final class PersonalFiles implements Attachments {
  private static final double BYTES_A_MEGABYTE = 1e6;

  private final RunFolder folder;
  private final List<PersonalTable> tables;
  private final List<Scenario> scenarios;
  private final Map<String, Integer> opened = new ConcurrentSkipListMap<>();

  PersonalFiles(RunFolder folder, List<PersonalTable> tables, List<Scenario> scenarios) {
    this.folder = folder;
    this.tables = tables;
    this.scenarios = scenarios;
  }

  @Override
  public List<Recorder> to(int place, Scenario scenario, int replicate) throws IOException {
    List<Recorder> recorders = new ArrayList<>();
    for (PersonalTable table : tables) {
      TableLayout layout = table.layout(file(table, place, replicate));
      opened.put(layout.file(), replicate);
      recorders.add(table.recorder(folder.writer(layout), scenario.horizon()));
    }
    return recorders;
  }

  /**
   * Deletes the files of runs that never came to their end.
   *
   * @param finished numbers of the replicates that finished
   * @throws org.linkwork.report.folder.FolderException if one cannot be deleted
   */
  void keepOnly(Set<Integer> finished) {
    try {
      for (Map.Entry<String, Integer> file : opened.entrySet()) {
        if (!finished.contains(file.getValue())) {
          folder.discard(file.getKey());
        }
      }
    } catch (IOException e) {
      throw folder.failure(e);
    }
  }

  /** How large all files will be, in a sentence; empty where there are none. */
  Optional<String> forecast(int replicates) {
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    Scenario first = scenarios.get(0);
    double personWeeks =
        (double) first.parameters().place().registeredPeople() * first.horizon().weeks();
    double bytes =
        tables.stream().mapToDouble(PersonalTable::bytesPerPersonWeek).sum() * personWeeks;
    return Optional.of(
        String.format(
            Locale.UK,
            "Files of persons: %d, about %,.0f MB in all.",
            tables.size() * scenarios.size() * replicates,
            Math.ceil(bytes * scenarios.size() * replicates / BYTES_A_MEGABYTE)));
  }

  private String file(PersonalTable table, int place, int replicate) {
    String name = scenarios.get(place).name();
    long sameBefore =
        scenarios.subList(0, place).stream().filter(one -> one.name().equals(name)).count();
    return String.format(
        Locale.ROOT,
        "%s/%s%s-r%03d.csv",
        table.folder(),
        name,
        sameBefore == 0 ? "" : "-" + (sameBefore + 1),
        replicate);
  }
}
